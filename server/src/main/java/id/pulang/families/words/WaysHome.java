package id.pulang.families.words;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.NotedMilestone;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.StageEffect;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.RecordedWord;
import id.pulang.clearances.decision.StandingReason;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.PackGates;
import id.pulang.families.OfAge;
import id.pulang.identity.Access;
import id.pulang.identity.OfficePurpose;
import id.pulang.identity.PostCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads how far people are from their cases: for many with a constant number of questions to the database, and two more
 * for each who was handed over.
 */
@Component
class WaysHome {

    private static final Set<String> HANDED_OVER = Set.of("HANDED_OVER", "HANDOVER_COUNTERSIGNED");

    private final Cases cases;
    private final Clearances clearances;
    private final Gates gates;
    private final Access access;

    WaysHome(Cases cases, Clearances clearances, Gates gates, Access access) {
        this.cases = cases;
        this.clearances = clearances;
        this.gates = gates;
        this.access = access;
    }

    /** How far somebody is, and whether they are known to be an adult. */
    record Way(WayHome way, boolean adult) {}

    Map<CaseId, Way> of(Collection<CaseId> ids) {
        List<CaseSummary> living = cases.summaries(ids);
        Map<CaseId, Clearance> decided =
                clearances.decide(living.stream().map(CaseSummary::id).toList());
        Map<CaseId, List<NotedMilestone>> happened =
                cases.milestones(living.stream().map(CaseSummary::id).toList());
        Set<CaseId> adults = OfAge.among(decided);
        var ways = new HashMap<CaseId, Way>();
        for (CaseSummary each : living) {
            List<GateStanding> standings = Optional.ofNullable(decided.get(each.id()))
                    .map(Clearance::standings)
                    .orElse(List.of());
            List<NotedMilestone> so = happened.getOrDefault(each.id(), List.of());
            var station = WayHome.station(each.stage(), isTakenIn(so), office(each, so));
            var way = new WayHome(station, permitAsked(gates.at(each.post()), standings));
            ways.put(each.id(), new Way(way, adults.contains(each.id())));
        }
        return ways;
    }

    /**
     * Whether the latest word on it is that somebody was taken in: who was lost or is sought again since is not safe.
     */
    static boolean isTakenIn(List<NotedMilestone> happened) {
        return latest(happened, effect -> takesIn(effect) || isLost(effect))
                .filter(WaysHome::takesIn)
                .isPresent();
    }

    private static boolean takesIn(StageEffect effect) {
        return effect.equals(StageEffect.reaches(Stage.IN_CARE));
    }

    /** What is lost takes along all that rests on it. */
    private static boolean isLost(StageEffect effect) {
        return effect.kind() == StageEffect.Kind.LOSES && effect.stage().compareTo(Stage.REGISTERED) <= 0;
    }

    /** Whether the latest word on it is that an agency at home has somebody: no refusal and no recall came since. */
    static boolean isHandedOver(List<NotedMilestone> happened) {
        return latest(happened, effect -> effect.stage() == Stage.HOME)
                .filter(effect -> effect.kind() == StageEffect.Kind.BEGINS || effect.kind() == StageEffect.Kind.REACHES)
                .isPresent();
    }

    private static Optional<StageEffect> latest(List<NotedMilestone> happened, Predicate<StageEffect> about) {
        return happened.stream()
                .sorted(Comparator.comparing(NotedMilestone::at))
                .flatMap(each -> each.effect().stream())
                .filter(about)
                .reduce((_, latest) -> latest);
    }

    /** What the office is there for which has somebody who landed. */
    private Optional<OfficePurpose> office(CaseSummary about, List<NotedMilestone> happened) {
        if (about.stage().compareTo(Stage.LANDED) < 0 || !isHandedOver(happened)) {
            return Optional.empty();
        }
        return cases.history(about.id()).stream()
                .filter(entry -> HANDED_OVER.contains(entry.code()))
                .findFirst()
                .flatMap(entry -> access.post(new PostCode(entry.detail())))
                .flatMap(office -> Optional.ofNullable(office.purpose()));
    }

    /** The day on which the first permission was asked for that an authority has not answered. */
    private static Optional<LocalDate> permitAsked(PackGates pack, List<GateStanding> standings) {
        return standings.stream()
                .filter(each -> each.state() == GateState.WAITING)
                .filter(each -> pack.find(each.gate())
                        .filter(gate -> isAskedFor(gate, each.because()))
                        .isPresent())
                .flatMap(each -> Stream.ofNullable(each.since()))
                .min(Comparator.naturalOrder());
    }

    private static boolean isAskedFor(Gate gate, StandingReason because) {
        return gate.kind() == GateKind.PERMISSION
                && gate.way().decider().isPresent()
                && because instanceof RecordedWord;
    }
}
