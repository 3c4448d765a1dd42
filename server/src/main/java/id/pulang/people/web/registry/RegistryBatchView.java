package id.pulang.people.web.registry;

import id.pulang.incidents.IncidentSummary;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonId;
import id.pulang.people.registry.batches.BatchStanding;
import id.pulang.people.registry.batches.RegistryAnswer;
import java.util.Map;
import java.util.Optional;

/**
 * How far the registry has answered about an incident.
 *
 * @param shown of which answer people are listed
 */
public record RegistryBatchView(
        IncidentSummary incident,
        BatchStanding standing,
        Optional<RegistryAnswer> shown,
        Map<PersonId, PersonCard> people,
        int page) {

    /** Returns the address of the page. */
    public String path() {
        return "/desk/people/registry/" + incident.id().value();
    }

    /** Returns the address of the people of an answer. */
    public String path(RegistryAnswer answer) {
        return path() + "?show=" + answer;
    }
}
