package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Gate.Ask;
import id.pulang.clearances.gates.Gates;
import id.pulang.clearances.passes.PassDecisions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may travel with a child: a named adult of the same incident, whose own age no list and no officer puts in doubt,
 * or was settled by two. Source: UU 35/2014 Art. 59; ODIHR, Human Rights in the Return of Trafficked Persons (2014), 4.
 */
@Component
class Escorts {

    private final Gates gates;
    private final PassDecisions passes;

    Escorts(Gates gates, PassDecisions passes) {
        this.gates = gates;
        this.passes = passes;
    }

    /** Finds the case of an incident by its number, as an officer types it. */
    Optional<CaseId> numbered(CaseId child, String number) {
        return passes.in(passes.summary(child).incident()).stream()
                .filter(each -> each.number().value().equalsIgnoreCase(number.strip()))
                .map(CaseSummary::id)
                .findFirst();
    }

    /** Says why somebody may not be named beside a child, if they may not. */
    Optional<NotRecorded> problem(CaseId child, GateFact fact) {
        Optional<Gate> gate = gates.of(child)
                .find(fact.gate())
                .filter(asked -> asked.word(fact.word())
                        .filter(word -> word.asksFor(Ask.ESCORT))
                        .isPresent());
        if (gate.isEmpty()) {
            return Optional.empty();
        }
        CaseId escort = fact.escort();
        if (escort == null) {
            return wrong(RecordingProblem.WITHOUT_ESCORT);
        }
        List<CaseSummary> named = passes.summaries(List.of(escort));
        CaseSummary about = passes.summary(child);
        boolean together = named.stream()
                .anyMatch(each ->
                        each.incident().equals(about.incident()) && !each.id().equals(about.id()));
        return together && isAdult(named, gate.get()) ? Optional.empty() : wrong(RecordingProblem.ESCORT_NOT_ADULT);
    }

    /** Whether the gate that asks for an escort is open to somebody without one. */
    private boolean isAdult(List<CaseSummary> named, Gate gate) {
        return passes.answers(named).values().stream()
                .flatMap(answer -> answer.standings().stream())
                .filter(standing -> standing.gate().equals(gate.code()))
                .anyMatch(standing -> standing.opens()
                        && gate.word(standing.because().code())
                                .filter(word -> word.asksFor(Ask.ESCORT))
                                .isEmpty());
    }

    private static Optional<NotRecorded> wrong(RecordingProblem problem) {
        return Optional.of(new NotRecorded(problem));
    }
}
