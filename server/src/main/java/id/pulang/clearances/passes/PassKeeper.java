package id.pulang.clearances.passes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.changes.IdentityPins;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.passes.PassDecisions.Decided;
import id.pulang.identity.Acting;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps whose pass is open, and publishes who won or lost one. A pass that lapsed was lost at the midnight after its
 * last day, at its post, whenever that is noticed; every other change happens now.
 */
@Component
class PassKeeper {

    /** Who takes a pass that lapsed: nobody does, the day does. */
    static final UserId SERVER = new UserId(new UUID(0, 0));

    private final Cases cases;
    private final Preparations preparations;
    private final PassRows rows;
    private final IdentityPins pins;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassKeeper(
            Cases cases,
            Preparations preparations,
            PassRows rows,
            IdentityPins pins,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.preparations = preparations;
        this.rows = rows;
        this.pins = pins;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides for cases and writes down what changed, within the transaction of whoever calls. The cases are held
     * first: of two transactions that change something of one case, the later one decides by what both wrote.
     */
    void settle(Collection<CaseId> ids) {
        cases.hold(ids);
        List<Decided> decided = preparations.decide(cases.summaries(ids).stream()
                .filter(each -> each.stage().compareTo(Stage.TRAVELLING) < 0)
                .toList());
        Map<CaseId, PassRows.Open> open =
                rows.open(decided.stream().map(each -> each.summary().id()).toList());
        grant(decided.stream().filter(Decided::granted).toList(), open);
        lose(decided.stream().filter(each -> !each.granted()).toList(), open);
    }

    /**
     * Keeps who the people of cases are held to be, at the moment when a doctor or an officer finds something about
     * them: if they turn out to be somebody else, it was not about them.
     */
    void bind(Collection<CaseId> ids) {
        pins.pinAll(ids);
    }

    /** Closes the pass of a case that rests in another from now on; what is granted there is decided there. */
    void rest(CaseId from) {
        rows.close(List.of(from), clock.instant());
    }

    private void grant(List<Decided> granted, Map<CaseId, PassRows.Open> open) {
        Map<CaseId, Optional<LocalDate>> until =
                granted.stream().collect(toMap(each -> each.summary().id(), PassKeeper::until));
        extend(until, open);
        List<CaseSummary> fresh = granted.stream()
                .map(Decided::summary)
                .filter(each -> !open.containsKey(each.id()))
                .toList();
        Instant now = clock.instant();
        if (!fresh.isEmpty()) {
            rows.grant(pins.pin(fresh), until, now);
        }
        List<CaseId> won = granted.stream()
                .map(Decided::summary)
                .filter(each -> each.stage().compareTo(Stage.CLEARED) < 0 || !open.containsKey(each.id()))
                .map(CaseSummary::id)
                .toList();
        if (!won.isEmpty()) {
            events.publishEvent(new PassGranted(won, now, Acting.actor().id()));
        }
    }

    private void extend(Map<CaseId, Optional<LocalDate>> until, Map<CaseId, PassRows.Open> open) {
        Map<CaseId, Optional<LocalDate>> other = new HashMap<>(until);
        other.entrySet()
                .removeIf(each -> !open.containsKey(each.getKey())
                        || of(open, each.getKey()).until().equals(each.getValue()));
        if (!other.isEmpty()) {
            rows.extend(other);
        }
    }

    /** Whose pass was open loses it, and who stands as cleared without one, as after a join, does so no longer. */
    private void lose(List<Decided> withheld, Map<CaseId, PassRows.Open> open) {
        Instant now = clock.instant();
        withheld.stream()
                .filter(each ->
                        open.containsKey(each.summary().id()) || each.summary().stage() == Stage.CLEARED)
                .collect(groupingBy(
                        each -> lostAt(
                                each,
                                Optional.ofNullable(open.get(each.summary().id()))),
                        TreeMap::new,
                        mapping(each -> each.summary().id(), toList())))
                .forEach((at, ids) -> {
                    rows.close(ids, at);
                    UserId by = at.isBefore(now) ? SERVER : Acting.actor().id();
                    events.publishEvent(new PassLost(ids, at, by));
                });
    }

    private Instant lostAt(Decided withheld, Optional<PassRows.Open> open) {
        return open.flatMap(PassRows.Open::until)
                .filter(withheld.today()::isAfter)
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
