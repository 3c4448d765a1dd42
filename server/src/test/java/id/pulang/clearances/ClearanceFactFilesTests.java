package id.pulang.clearances;

import static id.pulang.clearances.FourPeople.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.clearances.lists.FactsReceipt.Outcome;
import id.pulang.identity.Acting;
import org.junit.jupiter.api.Test;

/** Files of facts, answered row by row. */
@PulangTest
class ClearanceFactFilesTests extends ClearancesOfFour {

    @Test
    void answersEveryRowAndGoesOnWithTheGoodOnes() {
        var incident = some.open();

        var receipt = handedIn(
                incident,
                row(1, "exit_permit", "granted", "EP-1", "2025-10-21")
                        + row(99, "exit_permit", "granted", "EP-2", "2025-10-21")
                        + row(1, "visa", "granted", "V-1", "2025-10-21")
                        + row(1, "exit_permit", "perhaps", "", "")
                        + row(1, "police_release", "granted", "PR-1", "31/02/2025")
                        + row(1, "police_release", "granted", "PR-1", "2025-12-24")
                        + row(1, "open_doubt", "granted", "", "")
                        + LIST + ",,exit_permit,granted,EP-3,2025-10-21\n"
                        + row(2, "overstay_fine", "waived", "", "21/10/2025")
                        + row(2, "exit_permit", "pending", "", ""));

        assertThat(receipt.lines())
                .extracting(FactsReceipt.Line::row, FactsReceipt.Line::outcome, FactsReceipt.Line::reason)
                .containsExactly(
                        tuple(1, Outcome.APPLIED, FactsReceipt.CLAIMED),
                        tuple(2, Outcome.PROBLEM, "unknown_number"),
                        tuple(3, Outcome.PROBLEM, "unknown_gate"),
                        tuple(4, Outcome.PROBLEM, "unknown_state"),
                        tuple(5, Outcome.PROBLEM, "bad_date"),
                        tuple(6, Outcome.PROBLEM, "future_date"),
                        tuple(7, Outcome.PROBLEM, "not_by_list"),
                        tuple(8, Outcome.PROBLEM, "no_number"),
                        tuple(9, Outcome.APPLIED, "without_document"),
                        tuple(10, Outcome.APPLIED, ""));
        var kept = Acting.as(SomeActors.clearance(), () -> factImports.receipt(receipt.id()));
        assertThat(kept.lines()).isEqualTo(receipt.lines());
        owners.confirm(incident);
        assertThat(state(some.at(incident, 1).id(), "exit_permit")).isEqualTo(GateState.MET);
        assertThat(because(some.at(incident, 2).id(), "overstay_fine"))
                .isEqualTo(ProgramReason.WITHOUT_DOCUMENT.code());
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();
        var file = row(1, "exit_permit", "pending", "", "") + row(1, "identity", "verified", "", "2025-10-20");
        handedIn(incident, file);
        Acting.as(
                SomeActors.clearance(),
                () -> clearances.record(siti, GateFact.of("exit_permit", "granted", "EP-9", DAY)));

        var again = handedIn(incident, file);

        assertThat(again.lines()).extracting(FactsReceipt.Line::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(state(siti, "exit_permit")).isEqualTo(GateState.MET);
    }

    @Test
    void saysThatCasesMustBeOpenedFirst() {
        var incident = some.withoutCases();

        var receipt = handedIn(incident, row(1, "exit_permit", "pending", "", ""));

        assertThat(receipt.problems()).extracting(FactsReceipt.Line::reason).containsExactly("no_case");
    }
}
