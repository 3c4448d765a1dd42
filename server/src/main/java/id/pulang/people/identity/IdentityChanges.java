package id.pulang.people.identity;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.people.IdentitySettled;
import id.pulang.people.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of changed identities: one officer says whether it is the same person, a second one agrees.
 *
 * <p>Until then nothing that was recorded of the person opens a gate.
 */
@Service
@Transactional
public class IdentityChanges {

    private static final Role[] OFFICERS = {Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION};
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final ChangeRows changes;
    private final BindingRows bindings;
    private final Access access;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdentityChanges(
            ChangeRows changes,
            BindingRows bindings,
            Access access,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.bindings = bindings;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What became of an officer's word on a changed identity. */
    public enum ChangeOutcome {
        /** It waits for a second officer. */
        NOTED,
        /** Two officers agree. */
        SETTLED,
        /** The two disagree; the later word stands and waits for a second officer again. */
        DISAGREED,
        /** A second officer is needed, not the same one again. */
        SAME_OFFICER,
        /** A reason has ten to five hundred letters. */
        REASON_LENGTH,
        /** It was decided meanwhile, or the identity is as it was before. */
        NO_LONGER_OPEN
    }

    /** Finds the change of a person's identity that waits for officers. */
    public Optional<IdentityChange> of(PersonId person) {
        return changes.of(person);
    }

    /** Lists all changes that wait for officers, the longest waiting first. */
    public List<IdentityChange> open() {
        access.require(OFFICERS);
        return changes.open();
    }

    /** Counts the changes that wait for officers. */
    public int waiting() {
        return changes.open().size();
    }

    /** Opens what was recorded of a person and no longer holds, with one line in the audit trail. */
    public List<IdentityAttributes> before(IdentityChange change) {
        trail.wrote("opened", Purpose.CASE_WORK, subject(change), "identity before the change");
        IdentityBinding binding = bindings.bindings(List.of(change.person())).get(change.person());
        return bindings.snapshots(List.of(change.person())).values().stream()
                .flatMap(Collection::stream)
                .filter(each -> !each.print().equals(change.after()))
                .filter(each -> binding == null || !binding.holding().contains(each.print()))
                .map(each -> each.identity().called())
                .distinct()
                .toList();
    }

    /** Takes the acting officer's word; what two officers say alike, holds. */
    public ChangeOutcome answer(PersonId person, ChangeId id, ChangeAnswer answer, String reason) {
        Actor officer = access.require(OFFICERS);
        IdentityChange change = changes.hold(id).orElse(null);
        if (change == null) {
            return ChangeOutcome.NO_LONGER_OPEN;
        }
        if (!changes.of(person).map(IdentityChange::id).equals(Optional.of(id))) {
            throw new NotFound("change of identity");
        }
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            return ChangeOutcome.REASON_LENGTH;
        }
        return judge(change, answer, reason.strip(), officer);
    }

    private ChangeOutcome judge(IdentityChange change, ChangeAnswer answer, String reason, Actor officer) {
        Optional<IdentityChange.Answered> first = change.answer();
        if (first.filter(given -> given.by().equals(officer.id()) && given.answer() == answer)
                .isPresent()) {
            return ChangeOutcome.SAME_OFFICER;
        }
        boolean agree = first.filter(
                        given -> given.answer() == answer && !given.by().equals(officer.id()))
                .isPresent();
        trail.wrote(
                "identity change " + (agree ? "settled " : "answered ") + answer,
                Purpose.CASE_WORK,
                subject(change),
                change.differing().stream().sorted().toList().toString());
        if (agree) {
            first.map(IdentityChange.Answered::by).ifPresent(access::requireTwoOfficers);
            settle(change, answer, officer);
            return ChangeOutcome.SETTLED;
        }
        changes.answer(change, answer, reason, officer.id(), clock.instant());
        return first.filter(given -> !given.by().equals(officer.id())).isPresent()
                ? ChangeOutcome.DISAGREED
                : ChangeOutcome.NOTED;
    }

    private void settle(IdentityChange change, ChangeAnswer answer, Actor officer) {
        changes.decide(change.id(), officer.id(), clock.instant());
        BindingRows.Snapshot today = bindings.today(List.of(change.person())).get(change.person());
        if (today != null && answer == ChangeAnswer.SAME) {
            bindings.pin(List.of(today), clock.instant());
            bindings.agree(
                    today,
                    bindings.snapshots(List.of(change.person())).values().stream()
                            .flatMap(Collection::stream)
                            .map(BindingRows.Snapshot::print)
                            .filter(print -> !print.equals(today.print()))
                            .collect(Collectors.toSet()),
                    "OFFICERS",
                    clock.instant());
        }
        events.publishEvent(new IdentitySettled(change.person(), clock.instant()));
    }

    private static Subject subject(IdentityChange change) {
        return new Subject("person", change.person().value());
    }
}
