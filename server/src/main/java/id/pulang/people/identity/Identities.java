package id.pulang.people.identity;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.people.IdentityAsserted;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.IdentityStanding;
import id.pulang.people.IdentityVerified;
import id.pulang.people.PersonId;
import id.pulang.people.RecordedAssertion;
import id.pulang.people.Voucher;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of identities: who says who somebody is, and whether what was recorded of them still holds.
 *
 * <p>Assertions are added, never changed; the latest decides, as long as the person is not held to be somebody else
 * than when it was made.
 */
@Service
@Transactional
public class Identities {

    private final IdentityRows rows;
    private final IdentityBindings bindings;
    private final Access access;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Identities(
            IdentityRows rows,
            IdentityBindings bindings,
            Access access,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.bindings = bindings;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what somebody asserts about who people are; what is known already changes nothing. That somebody is
     * verified is not one officer's to say: see {@link #vouch}.
     */
    public void record(List<IdentityAssertion> assertions) {
        Actor actor = access.require(Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER);
        if (assertions.stream().anyMatch(each -> each.grade() == IdentityGrade.VERIFIED)) {
            throw new IllegalArgumentException("Only a registry or two officers with an interview verify an identity");
        }
        record(assertions, null, actor);
    }

    /**
     * Records that a registry has answered, or that two officers have held an interview, and who somebody is thereby.
     */
    public void vouch(IdentityAssertion assertion, Voucher voucher) {
        record(List.of(assertion), voucher, access.require(Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER));
    }

    private void record(List<IdentityAssertion> assertions, @Nullable Voucher voucher, Actor actor) {
        List<PersonId> people =
                assertions.stream().map(IdentityAssertion::person).distinct().toList();
        Map<PersonId, IdentityStanding> before = rows.standings(people);
        Instant at = clock.instant();
        rows.insert(assertions, voucher, bindings.pin(people), at, actor.id());
        List<UUID> subjects = people.stream().map(PersonId::value).toList();
        trail.wroteAll("identity asserted", Purpose.CASE_WORK, "person", subjects, "");
        events.publishEvent(new IdentityAsserted(people, at));
        rows.standings(people).forEach((person, now) -> {
            if (now.verified() && !isVerified(before.get(person))) {
                events.publishEvent(new IdentityVerified(person, at));
            }
        });
    }

    /** Finds where people's identities stand; who was never asserted is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, IdentityStanding> standings(Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : rows.standings(people);
    }

    /** Lists every assertion about who a person is, newest first. */
    public List<RecordedAssertion> all(PersonId person) {
        return rows.all(person);
    }

    /** Finds the people of an incident, or of all, whose identity is verified by one of these. */
    public List<PersonId> verified(@Nullable IncidentId incident, Set<Voucher> vouchers) {
        return rows.verified(incident, vouchers);
    }

    /**
     * Finds the people of an incident whose identity was verified by one of these at each of some moments, and who are
     * still held to be whoever that was; what somebody lost by becoming another person since, they had on none of the
     * days.
     */
    public Map<Instant, Set<PersonId>> verifiedAt(IncidentId incident, Set<Voucher> vouchers, List<Instant> moments) {
        return rows.verifiedAt(incident, vouchers, moments);
    }

    /** Keeps who people are held to be now, and returns the print of each to be kept with what is recorded of them. */
    public Map<PersonId, IdentityPrint> pin(Collection<PersonId> people) {
        return bindings.pin(people);
    }

    /** Finds to which earlier identities people are bound. */
    public Map<PersonId, IdentityBinding> bindings(Collection<PersonId> people) {
        return bindings.of(people);
    }

    private static boolean isVerified(@Nullable IdentityStanding standing) {
        return Optional.ofNullable(standing).filter(IdentityStanding::verified).isPresent();
    }
}
