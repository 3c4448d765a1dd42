package id.pulang.clearances.passes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Course;
import id.pulang.cases.course.NotedMilestone;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.passes.PassDecisions.Decided;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps the road of a case to what its gates say: who somebody is, whether they are fit and whether they were screened
 * is decided at the gates alone, and a station of the road that differs follows them in the same transaction. So road,
 * section and board cannot say different things (docs/decisions/0073).
 */
@Component
class Preparations {

    private static final Map<GateKind, Stage> STATIONS = Map.of(
            GateKind.IDENTITY, Stage.IDENTIFIED,
            GateKind.FIT_TO_TRAVEL, Stage.FIT,
            GateKind.SCREENING, Stage.SCREENED);

    private final PassDecisions decisions;
    private final Cases cases;
    private final Gates gates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Preparations(PassDecisions decisions, Cases cases, Gates gates, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.gates = gates;
        this.events = events;
        this.clock = clock;
    }

    /** A station that stands otherwise on the road of a case than at its gate. */
    private record Difference(CaseId about, Stage station, boolean holds, Instant since) {

        private record Kind(Stage station, boolean holds, Instant since) {}

        Kind kind() {
            return new Kind(station, holds, since);
        }
    }

    /** Decides for cases, and has their roads follow. */
    List<Decided> decide(Collection<CaseSummary> about) {
        List<Decided> decided = decisions.decide(about);
        Map<CaseId, List<NotedMilestone>> noted =
                cases.milestones(about.stream().map(CaseSummary::id).toList());
        decided.stream()
                .flatMap(each -> differences(
                        each, Course.of(noted.getOrDefault(each.summary().id(), List.of()))))
                .collect(groupingBy(Difference::kind, mapping(Difference::about, toList())))
                .forEach(this::publish);
        return decided;
    }

    private void publish(Difference.Kind kind, List<CaseId> about) {
        events.publishEvent(
                kind.holds()
                        ? new PreparationHolds(about, kind.station(), kind.since())
                        : new PreparationLost(about, kind.station(), kind.since()));
    }

    private Stream<Difference> differences(Decided decided, Course course) {
        return STATIONS.entrySet().stream()
                .flatMap(each -> difference(each.getKey(), each.getValue(), decided, course).stream());
    }

    private Optional<Difference> difference(GateKind kind, Stage station, Decided decided, Course course) {
        String gate = gates.at(decided.summary().post()).asking(kind).code();
        GateStanding standing = decided.clearance().standings().stream()
                .filter(each -> each.gate().equals(gate))
                .findFirst()
                .orElseThrow();
        boolean met = standing.state() == GateState.MET;
        if (met ? course.settles(station) : !course.reaches(station)) {
            return Optional.empty();
        }
        return Optional.of(new Difference(decided.summary().id(), station, met, since(standing, decided)));
    }

    /** What expired was lost at the midnight after its last day; every other change happens now. */
    private Instant since(GateStanding standing, Decided decided) {
        return standing.lastDay()
                .filter(_ -> standing.state() == GateState.EXPIRED)
                .map(last -> last.plusDays(1).atStartOfDay(decided.zone()).toInstant())
                .orElseGet(clock::instant);
    }
}
