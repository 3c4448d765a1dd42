package id.pulang.clearances.passes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.changes.IdentityPins;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.passes.PassDecisions.Decided;
import id.pulang.identity.Acting;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps whose pass is open, and publishes who won or lost one. A pass that lapsed was lost at the midnight after its
 * last day, at its post, whenever that is noticed; every other change happens now.
 */
@Component
class PassKeeper {

    private final PassDecisions decisions;
    private final PassRows rows;
    private final IdentityPins pins;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassKeeper(
            PassDecisions decisions, PassRows rows, IdentityPins pins, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.rows = rows;
        this.pins = pins;
        this.events = events;
        this.clock = clock;
    }

    /** Decides for cases and writes down what changed, within the transaction of whoever calls. */
    void settle(Collection<CaseSummary> cases) {
        List<Decided> decided = decisions.decide(cases).stream()
                .filter(each -> !each.departed())
                .toList();
        Map<CaseId, PassRows.Open> open =
                rows.open(decided.stream().map(each -> each.summary().id()).toList());
        grant(decided.stream().filter(Decided::granted).toList(), open);
        lose(
                decided.stream()
                        .filter(each -> !each.granted()
                                && open.containsKey(each.summary().id()))
                        .toList(),
                open);
    }

    private void grant(List<Decided> granted, Map<CaseId, PassRows.Open> open) {
        Map<CaseId, Optional<LocalDate>> until =
                granted.stream().collect(toMap(each -> each.summary().id(), PassKeeper::until));
        until.forEach((id, day) -> {
            if (open.containsKey(id) && !of(open, id).until().equals(day)) {
                rows.extend(id, day);
            }
        });
        List<CaseSummary> fresh = granted.stream()
                .map(Decided::summary)
                .filter(each -> !open.containsKey(each.id()))
                .toList();
        Instant now = clock.instant();
        List<CaseId> won = pins.pin(fresh).stream()
                .filter(each -> rows.grant(each, of(until, each.summary().id()), now))
                .map(each -> each.summary().id())
                .toList();
        if (!won.isEmpty()) {
            events.publishEvent(new PassGranted(won, now, Acting.actor().id()));
        }
    }

    private void lose(List<Decided> withheld, Map<CaseId, PassRows.Open> open) {
        withheld.stream()
                .collect(groupingBy(
                        each -> lostAt(each, of(open, each.summary().id()).until()),
                        mapping(each -> each.summary().id(), toList())))
                .forEach((at, ids) -> {
                    List<CaseId> lost = rows.close(ids, at);
                    if (!lost.isEmpty()) {
                        events.publishEvent(
                                new PassLost(lost, at, Acting.actor().id()));
                    }
                });
    }

    private Instant lostAt(Decided withheld, Optional<LocalDate> until) {
        return until.filter(withheld.today()::isAfter)
                .map(last -> last.plusDays(1).atStartOfDay(withheld.zone()).toInstant())
                .orElseGet(clock::instant);
    }

    private static <T> T of(Map<CaseId, T> values, CaseId id) {
        return Objects.requireNonNull(values.get(id));
    }

    private static Optional<LocalDate> until(Decided decided) {
        return decided.clearance() instanceof Clearance.Granted granted
                ? granted.pass().until()
                : Optional.empty();
    }
}
