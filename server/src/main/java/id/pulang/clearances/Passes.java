package id.pulang.clearances;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.Gathering.Gathered;
import id.pulang.clearances.gates.Gates;
import id.pulang.identity.Access;
import id.pulang.incidents.IncidentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides for many cases at once, with a constant number of questions to the database. */
@Component
class Passes {

    private final Gathering gathering;
    private final Gates gates;
    private final Access access;
    private final Cases cases;
    private final FactBook book;

    Passes(Gathering gathering, Gates gates, Access access, Cases cases, FactBook book) {
        this.gathering = gathering;
        this.gates = gates;
        this.access = access;
        this.cases = cases;
        this.book = book;
    }

    /** What was gathered about a case, with what follows from it. */
    record Decided(Gathered gathered, Clearance clearance) {

        CaseSummary summary() {
            return gathered.summary();
        }

        /** Whether the person is on the way or home, so that no gate matters any more. */
        boolean departed() {
            return summary().stage().compareTo(Stage.TRAVELLING) >= 0;
        }

        boolean granted() {
            return clearance instanceof Clearance.Granted;
        }
    }

    CaseSummary summary(CaseId id) {
        return cases.summary(id);
    }

    List<CaseSummary> summaries(Collection<CaseId> ids) {
        return cases.summaries(ids);
    }

    List<CaseSummary> in(IncidentId incident) {
        return cases.in(incident);
    }

    /** Decides, and notes on the cases whose pass was won or lost since it was last decided. */
    List<Decided> decide(Collection<CaseSummary> summaries) {
        LocalDate today = access.today();
        Evaluation evaluation = new Evaluation(gates.all(), today);
        List<Decided> decided = gathering.gather(summaries, today).stream()
                .map(each ->
                        new Decided(each, each.changed() ? evaluation.distrust() : evaluation.decide(each.facts())))
                .toList();
        Map<Boolean, List<CaseSummary>> byPass = decided.stream()
                .filter(each -> !each.departed())
                .collect(partitioningBy(Decided::granted, mapping(Decided::summary, toList())));
        book.notePasses(byPass.getOrDefault(true, List.of()), byPass.getOrDefault(false, List.of()));
        return decided;
    }

    /** Decides, and returns the answers by case. */
    Map<CaseId, Clearance> issue(Collection<CaseSummary> summaries) {
        Map<CaseId, Clearance> answers = new LinkedHashMap<>();
        decide(summaries).forEach(each -> answers.put(each.summary().id(), each.clearance()));
        return answers;
    }
}
