package id.pulang.people.identity;

import static java.util.stream.Collectors.toSet;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.people.IdentityChanged;
import id.pulang.people.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Compares who people are held to be with everything that something is bound to, whenever their statements change.
 *
 * <p>Where linkage finds the same person in another spelling, what was bound before holds on. Where it does not,
 * nothing of it holds until two officers have decided.
 */
@Component
public class IdentityWatch {

    private final BindingRows rows;
    private final ChangeRows changes;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdentityWatch(
            BindingRows rows, ChangeRows changes, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Looks at people whose statements have changed, who went into others or came out of them. */
    public void look(Collection<PersonId> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Map<PersonId, List<BindingRows.Snapshot>> bound = rows.snapshots(changed);
        if (bound.isEmpty()) {
            return;
        }
        changes.lapse(bound.keySet(), clock.instant());
        Map<PersonId, BindingRows.Snapshot> today = rows.today(bound.keySet());
        Map<PersonId, IdentityBinding> bindings = rows.bindings(bound.keySet());
        today.forEach((person, now) -> compare(
                now, bound.getOrDefault(person, List.of()), bindings.getOrDefault(person, IdentityBinding.UNKNOWN)));
    }

    /** Keeps who people are held to be, as that to which everything is bound that an earlier version recorded. */
    public void pinEarlier(Collection<PersonId> people) {
        rows.pin(rows.today(people).values(), clock.instant());
    }

    private void compare(BindingRows.Snapshot now, List<BindingRows.Snapshot> bound, IdentityBinding binding) {
        List<BindingRows.Snapshot> open = bound.stream()
                .filter(before -> !before.print().equals(now.print()))
                .filter(before -> !binding.holding().contains(before.print()))
                .toList();
        Set<IdentityPrint> spelledOtherwise = new HashSet<>();
        Set<IdentityAttribute> differing = EnumSet.noneOf(IdentityAttribute.class);
        for (BindingRows.Snapshot before : open) {
            Set<IdentityAttribute> found = IdentityComparison.differing(before.identity(), now.identity());
            if (found.isEmpty()) {
                spelledOtherwise.add(before.print());
            } else {
                differing.addAll(found);
            }
        }
        Set<IdentityPrint> holding = new HashSet<>(spelledOtherwise);
        holding.addAll(agreedInOtherWords(now, bound));
        rows.agree(now, holding, "LINKAGE", clock.instant());
        if (!holding.containsAll(open.stream().map(BindingRows.Snapshot::print).collect(toSet()))) {
            changed(now, differing);
        }
    }

    /** What two officers have agreed on for an identity of which today's is only another spelling. */
    private Set<IdentityPrint> agreedInOtherWords(BindingRows.Snapshot now, List<BindingRows.Snapshot> bound) {
        Set<IdentityPrint> alike = bound.stream()
                .filter(each -> IdentityComparison.differing(each.identity(), now.identity())
                        .isEmpty())
                .map(BindingRows.Snapshot::print)
                .collect(toSet());
        return rows.agreedByOfficers(now.person()).stream()
                .filter(agreed -> alike.contains(agreed.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private void changed(BindingRows.Snapshot now, Set<IdentityAttribute> differing) {
        if (changes.open(now, differing, clock.instant())) {
            var subject = new Subject("person", now.person().value());
            trail.wrote("identity changed", Purpose.MATCHING, subject, differing.toString());
            events.publishEvent(new IdentityChanged(now.person(), clock.instant()));
        }
    }
}
