package id.pulang.registration.web.field;

import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.linkage.names.NameTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a field page needs of the session of its officer, to be written as JSON.
 *
 * @param officer who is logged in; nobody else's registrations are sent
 * @param csrf the token that each registration is sent with
 * @param now what the clock of the server says, in milliseconds since 1970: pages of devices show its time
 * @param incidents to which somebody may belong
 * @param fullNames the full name of each short form or spelling of it
 * @param sayNothing words of names that say nothing about who somebody is
 */
record FieldSession(
        UUID officer,
        String csrf,
        long now,
        List<Incident> incidents,
        Map<String, String> fullNames,
        Set<String> sayNothing) {

    /** One incident of the list on the page. */
    record Incident(UUID id, String title) {}

    static FieldSession of(UserId officer, String csrf, Instant now, List<IncidentSummary> incidents) {
        return new FieldSession(
                officer.value(),
                csrf,
                now.toEpochMilli(),
                incidents.stream()
                        .map(each -> new Incident(each.id().value(), each.title()))
                        .toList(),
                NameTokens.fullNames(),
                NameTokens.wordsThatSayNothing());
    }
}
