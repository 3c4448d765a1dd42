package id.pulang.screening;

import id.pulang.cases.CaseId;
import id.pulang.cases.StatementsOfCases;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.facts.FactOwner;
import id.pulang.incidents.facts.ReportedFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in what lists say about how often people were screened; what was found no list says. */
@Component
class ReportedScreenings implements FactOwner {

    private static final String TWICE = "second_review_done";

    private final StatementsOfCases statements;
    private final Screenings screenings;

    ReportedScreenings(StatementsOfCases statements, Screenings screenings) {
        this.statements = statements;
        this.screenings = screenings;
    }

    @Override
    public String name() {
        return "screening";
    }

    @Override
    public void take(List<ReportedFact> facts) {
        Map<StatementId, CaseId> about = statements.casesAbout(
                facts.stream().map(ReportedFact::statement).toList());
        screenings.acceptFromList(facts.stream()
                .flatMap(fact ->
                        Optional.ofNullable(about.get(fact.statement())).map(id -> screening(id, fact)).stream())
                .toList());
    }

    private static ReportedScreening screening(CaseId id, ReportedFact fact) {
        Reviewed reviewed = fact.word().equals(TWICE) ? Reviewed.TWICE : Reviewed.ONCE;
        return new ReportedScreening(id, reviewed, fact.on(), fact.source());
    }
}
