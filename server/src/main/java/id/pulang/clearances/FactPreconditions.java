package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.facts.OneTravelDocument;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.gates.Meaning;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other people have to do with a fact: the adult beside a child, and who is the same human being elsewhere. */
@Component
class FactPreconditions {

    private final Gates gates;
    private final Escorts escorts;
    private final OneTravelDocument travelDocuments;

    FactPreconditions(Gates gates, Escorts escorts, OneTravelDocument travelDocuments) {
        this.gates = gates;
        this.escorts = escorts;
        this.travelDocuments = travelDocuments;
    }

    /** Says what keeps a fact from being recorded, if something does. */
    Optional<NotRecorded> problem(CaseId about, GateFact fact) {
        return escorts.problem(about, fact).or(() -> second(about, fact));
    }

    private Optional<NotRecorded> second(CaseId about, GateFact fact) {
        Optional<Gate> issues = gates.of(about)
                .find(fact.gate())
                .filter(gate -> gate.kind() == GateKind.TRAVEL_DOCUMENT)
                .filter(gate -> gate.word(fact.word())
                        .filter(word -> word.means() == Meaning.MET)
                        .isPresent());
        return issues.isPresent() && !travelDocuments.elsewhere(List.of(about)).isEmpty()
                ? Optional.of(new NotRecorded(RecordingProblem.DOCUMENT_ELSEWHERE))
                : Optional.empty();
    }

    /** Finds the case of an incident by its number, as an officer types it. */
    Optional<CaseId> numbered(CaseId child, String number) {
        return escorts.numbered(child, number);
    }
}
