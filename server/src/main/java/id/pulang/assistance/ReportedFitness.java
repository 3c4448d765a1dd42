package id.pulang.assistance;

import id.pulang.cases.CaseId;
import id.pulang.cases.StatementsOfCases;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.facts.FactOwner;
import id.pulang.incidents.facts.ReportedFact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in whom lists report as not fit to travel. */
@Component
class ReportedFitness implements FactOwner {

    private final StatementsOfCases statements;
    private final Assistance assistance;

    ReportedFitness(StatementsOfCases statements, Assistance assistance) {
        this.statements = statements;
        this.assistance = assistance;
    }

    @Override
    public String name() {
        return "assistance";
    }

    @Override
    public void take(List<ReportedFact> facts) {
        Map<StatementId, CaseId> about = statements.casesAbout(
                facts.stream().map(ReportedFact::statement).toList());
        assistance.reportUnfit(facts.stream()
                .flatMap(fact -> Optional.ofNullable(about.get(fact.statement())).map(id -> fitness(id, fact)).stream())
                .toList());
    }

    private static FitnessFact fitness(CaseId id, ReportedFact fact) {
        Fitness fitness = Fitness.valueOf(fact.word().toUpperCase(Locale.ROOT));
        return new FitnessFact(id, fitness, "", fact.on(), fact.source());
    }
}
