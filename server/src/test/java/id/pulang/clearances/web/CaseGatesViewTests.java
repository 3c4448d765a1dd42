package id.pulang.clearances.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.clearances.Board;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.decision.RecordedWord;
import id.pulang.clearances.decision.StandingReason;
import id.pulang.clearances.gates.PackGates;
import id.pulang.clearances.web.CaseGatesView.Mended;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.packs.ShippedPacks;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms the section of gates offers to whom; without a server. */
class CaseGatesViewTests {

    private static final PackGates GATES = PackGates.of(ShippedPacks.PACKS.usual());
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    @ParameterizedTest
    @CsvSource({
        "exit_permit, clearance, true",
        "exit_permit, consular, false",
        "exit_permit, administrator, false",
        "return_choice, consular, true",
        "return_choice, clearance, false",
        "identity, consular, false",
        "fit_to_travel, medical, false",
        "minor_escort, head, true"
    })
    void offersToRecordWhereTheRoleOpensTheGateAndItIsKeptHere(String gate, String officer, boolean offered) {
        assertThat(view(officer, GateState.NOT_KNOWN, ProgramReason.NOBODY_SAID).mayRecord(GATES.gate(gate)))
                .isEqualTo(offered);
    }

    @Test
    void asksForNoEscortOfAnAdult() {
        assertThat(view("head", GateState.MET, ProgramReason.ADULT).mayRecord(GATES.gate("minor_escort")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "exit_permit, clearance, WAITING, true",
        "exit_permit, clearance, REFUSED, true",
        "exit_permit, clearance, MET, false",
        "exit_permit, clearance, OVERRIDDEN, false",
        "exit_permit, head, WAITING, false",
        "return_choice, clearance, WAITING, false",
        "open_doubt, clearance, WAITING, false",
        "minor_escort, lead, WAITING, false"
    })
    void offersToPassOnlyAShutGateThatMayBePassedOver(String gate, String officer, GateState state, boolean offered) {
        assertThat(view(officer, state, new RecordedWord("pending")).mayAsk(GATES.gate(gate)))
                .isEqualTo(offered);
    }

    @Test
    void givesBackWhatWasTypedToTheFormInWhichItWasTypedOnly() {
        var view = view("clearance", GateState.WAITING, new RecordedWord("pending"));

        assertThat(view.typed(GATES.gate("exit_permit"), "fact", "note")).isEqualTo("loket 4");
        assertThat(view.typed(GATES.gate("exit_permit"), "fact", "document")).isEmpty();
        assertThat(view.typed(GATES.gate("exit_permit"), "override", "note")).isEmpty();
        assertThat(view.typed(GATES.gate("police_release"), "fact", "note")).isEmpty();
    }

    @Test
    void isReadyWhenEveryGateIsOpenEvenByAnOverride() {
        var open = view("lead", GateState.OVERRIDDEN, ProgramReason.TWO_SECTIONS);
        var shut = view("lead", GateState.EXPIRED, ProgramReason.PASSED);

        assertThat(open.ready()).isTrue();
        assertThat(open.open()).isEqualTo(GATES.all().size());
        assertThat(open.overridden(GATES.gate("exit_permit"))).isTrue();
        assertThat(shut.ready()).isFalse();
        assertThat(shut.open()).isZero();
    }

    private static CaseGatesView view(String officer, GateState state, StandingReason because) {
        var summary = new CaseSummary(
                new CaseId(new UUID(1, 1)),
                CaseNumber.of("KH", 2025, 1),
                new PersonId(new UUID(2, 1)),
                new IncidentId(new UUID(3, 1)),
                new PostCode("PNH"),
                Stage.REGISTERED,
                null,
                Instant.EPOCH);
        var standings = GATES.all().stream()
                .map(gate -> new Board.Cell(gate, new GateStanding(gate.code(), state, because, null, null)))
                .toList();
        return new CaseGatesView(
                new Board.Row(summary, null, false, standings),
                GATES.all(),
                List.of(),
                GATES.overrideRequestedBy(),
                Map.of(),
                new CaseGatesView.Days(TODAY, TODAY.plusDays(GATES.overrideLongestDays())),
                officer(officer),
                Optional.of(new Mended(
                        "exit_permit", "fact", RecordingProblem.WITHOUT_DOCUMENT, Map.of("note", "loket 4"))));
    }

    private static Actor officer(String name) {
        return switch (name) {
            case "clearance" -> SomeActors.clearance();
            case "consular" -> SomeActors.consular();
            case "medical" -> SomeActors.medical();
            case "head" -> SomeActors.head();
            case "lead" -> SomeActors.lead();
            default -> SomeActors.administrator();
        };
    }
}
