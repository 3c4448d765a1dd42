package id.pulang.clearances.facts;

import id.pulang.cases.CaseId;
import id.pulang.cases.StatementsOfCases;
import id.pulang.clearances.facts.GateFactRecorder.ReportedOn;
import id.pulang.clearances.gates.Gates;
import id.pulang.identity.Access;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.facts.FactOwner;
import id.pulang.incidents.facts.ReportedFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in what lists say on the gates that this module keeps itself. */
@Component
class ReportedGateFacts implements FactOwner {

    private final StatementsOfCases statements;
    private final GateFactRecorder recorder;
    private final Access access;

    ReportedGateFacts(StatementsOfCases statements, GateFactRecorder recorder, Access access) {
        this.statements = statements;
        this.recorder = recorder;
        this.access = access;
    }

    @Override
    public String name() {
        return "clearances";
    }

    @Override
    public void take(List<ReportedFact> facts) {
        Map<StatementId, CaseId> about = statements.casesAbout(
                facts.stream().map(ReportedFact::statement).toList());
        List<ReportedOn> reported = facts.stream()
                .flatMap(fact -> Optional.ofNullable(about.get(fact.statement()))
                        .map(id -> new ReportedOn(id, said(fact), fact.source()))
                        .stream())
                .toList();
        recorder.recordReported(reported, access.require(Gates.BRING_LISTS));
    }

    private static GateFact said(ReportedFact fact) {
        String document = fact.document();
        return GateFact.of(fact.gate(), fact.word(), document.isEmpty() ? null : document, fact.on());
    }
}
