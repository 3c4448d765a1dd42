package id.pulang.clearances.passes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.Evaluation;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.passes.CaseFactsLoader.Gathered;
import id.pulang.identity.Access;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Decides for many cases at once, with a constant number of questions to the database, on the day that it is at the
 * post of each case. It only reads.
 */
@Component
public class PassDecisions {

    private final CaseFactsLoader loader;
    private final Gates gates;
    private final Access access;
    private final Cases cases;
    private final Clock clock;

    PassDecisions(CaseFactsLoader loader, Gates gates, Access access, Cases cases, Clock clock) {
        this.loader = loader;
        this.gates = gates;
        this.access = access;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What follows for a case from what is held on its gates.
     *
     * @param zone in which its post works
     */
    public record Decided(CaseSummary summary, Clearance clearance, LocalDate today, ZoneId zone) {

        /** Whether the person is on the way or home, so that no gate matters any more. */
        public boolean departed() {
            return summary.stage().compareTo(Stage.TRAVELLING) >= 0;
        }

        /** Whether every gate is open. */
        public boolean granted() {
            return clearance instanceof Clearance.Granted;
        }

        /** Whether the person may travel today and has not boarded. */
        public boolean ready() {
            return granted() && !departed();
        }
    }

    /** Summarises one case. */
    public CaseSummary summary(CaseId id) {
        return cases.summary(id);
    }

    /** Summarises cases; what is not open to the acting person is left out. */
    public List<CaseSummary> summaries(Collection<CaseId> ids) {
        return cases.summaries(ids);
    }

    /** Lists the living cases of an incident by number; for whoever is not registered yet nothing is asked. */
    public List<CaseSummary> in(IncidentId incident) {
        return registered(cases.in(incident));
    }

    /** Lists every living case that is open to the acting person, of those who are registered. */
    public List<CaseSummary> living() {
        return registered(cases.living());
    }

    private static List<CaseSummary> registered(List<CaseSummary> all) {
        return all.stream().filter(each -> !each.stage().isBeforeRegistration()).toList();
    }

    /** Decides for each case, in the order of the cases. */
    public List<Decided> decide(Collection<CaseSummary> summaries) {
        Map<CaseId, Decided> decided = summaries.stream().collect(groupingBy(CaseSummary::post)).entrySet().stream()
                .flatMap(each -> at(each.getKey(), each.getValue()).stream())
                .collect(toMap(each -> each.summary().id(), each -> each));
        return summaries.stream()
                .map(each -> Objects.requireNonNull(decided.get(each.id())))
                .toList();
    }

    private List<Decided> at(PostCode post, List<CaseSummary> summaries) {
        ZoneId zone = access.post(post).map(Post::zone).orElseGet(access::zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Evaluation evaluation = new Evaluation(gates.at(post).all(), today);
        return loader.gather(summaries, today).stream()
                .map(each -> new Decided(each.summary(), clearance(evaluation, each), today, zone))
                .toList();
    }

    private static Clearance clearance(Evaluation evaluation, Gathered gathered) {
        return gathered.changed() ? evaluation.distrust() : evaluation.decide(gathered.facts());
    }

    /** Decides, and returns the answers by case. */
    public Map<CaseId, Clearance> answers(Collection<CaseSummary> summaries) {
        Map<CaseId, Clearance> answers = new LinkedHashMap<>();
        decide(summaries).forEach(each -> answers.put(each.summary().id(), each.clearance()));
        return answers;
    }
}
