package id.pulang.people;

import id.pulang.access.Access;
import id.pulang.access.Actor;
import id.pulang.access.AuditTrail;
import id.pulang.access.IdSource;
import id.pulang.access.Purpose;
import id.pulang.access.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who says who somebody is: assertions are added, never changed; the latest decides. */
@Component
class Identities {

    private final IdentityRows rows;
    private final AuditTrail trail;
    private final IdSource ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Identities(IdentityRows rows, AuditTrail trail, IdSource ids, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    void record(Access access, List<IdentityAssertion> assertions) {
        Actor actor = access.require(Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER);
        List<PersonId> people =
                assertions.stream().map(IdentityAssertion::person).distinct().toList();
        Map<PersonId, IdentityStanding> before = rows.standings(people);
        Instant at = clock.instant();
        rows.insert(
                assertions.stream()
                        .map(assertion -> new IdentityRows.NewAssertion(ids.next(), assertion))
                        .toList(),
                at,
                actor.id());
        List<UUID> subjects = people.stream().map(PersonId::value).toList();
        trail.wroteAll("identity asserted", Purpose.CASE_WORK, "person", subjects, "");
        rows.standings(people).forEach((person, now) -> {
            if (now.verified() && !isVerified(before.get(person))) {
                events.publishEvent(new IdentityVerified(person, at));
            }
        });
    }

    Map<PersonId, IdentityStanding> standings(Collection<PersonId> people) {
        return rows.standings(people);
    }

    List<RecordedAssertion> all(PersonId person) {
        return rows.all(person);
    }

    private static boolean isVerified(@Nullable IdentityStanding standing) {
        return Optional.ofNullable(standing).filter(IdentityStanding::verified).isPresent();
    }
}
