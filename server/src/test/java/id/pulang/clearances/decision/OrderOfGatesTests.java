package id.pulang.clearances.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.PackGates;
import id.pulang.packs.ShippedPacks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gates say of one another, by those of the shipped pack of Indonesians in Myanmar. */
class OrderOfGatesTests {

    private static final List<Gate> GATES =
            PackGates.of(ShippedPacks.PACKS.find("id-mm").orElseThrow()).all();
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    @Test
    void whoCrossedByAnAgreedTransferNeedsNoCaseClosedInTheTransitState() {
        var facts = transferred();

        assertThat(on(TODAY).decide(facts.about())).isInstanceOf(Clearance.Granted.class);
        assertThat(standing("thai_case", TODAY, facts).because()).isEqualTo(ProgramReason.NOT_NEEDED);
    }

    @Test
    void whoCrossedAloneNeedsThatCaseAndNoPermitOfTheHost() {
        var facts = transferred()
                .without("exit_permit")
                .without("leave_compound")
                .with("way_of_crossing", "alone", TODAY.minusDays(5), null);

        assertThat(standing("thai_case", TODAY, facts).state()).isEqualTo(GateState.NOT_KNOWN);
        assertThat(standing("exit_permit", TODAY, facts).because()).isEqualTo(ProgramReason.NOT_NEEDED);
        assertThat(on(TODAY).decide(facts.about())).isInstanceOf(Clearance.Withheld.class);
        assertThat(on(TODAY)
                        .decide(facts.with("thai_case", "fined", TODAY.minusDays(1), null)
                                .about()))
                .isInstanceOf(Clearance.Granted.class);
    }

    @Test
    void whereNobodySaidHowSomebodyCrossedItIsNotKnownWhatIsNeeded() {
        var facts = transferred().without("way_of_crossing");

        assertThat(standing("thai_case", TODAY, facts).because()).isEqualTo(ProgramReason.DEPENDS);
        assertThat(standing("thai_case", TODAY, facts).opens()).isFalse();
    }

    @Test
    void waitsForTheGatesThatComeBefore() {
        var facts = transferred().without("removal_guarantee");

        assertThat(standing("thai_entry", TODAY, facts).because()).isEqualTo(ProgramReason.AFTER_ANOTHER);
        assertThat(standing("crossing", TODAY, facts).because()).isEqualTo(ProgramReason.AFTER_ANOTHER);
        assertThat(standing("thai_entry", TODAY, facts).opens()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-19, MET",
        "2025-02-20, WAITING",
        "2025-02-26, WAITING",
        "2025-02-27, MET",
    })
    void isShutForTheNationWhileTheCrossingIs(LocalDate crossed, GateState expected) {
        var facts = transferred(crossed);

        assertThat(standing("crossing", crossed, facts).state()).isEqualTo(expected);
    }

    @Test
    void whatWasDoneBeforeItShutStaysDone() {
        var facts = transferred(LocalDate.of(2025, 2, 19));

        assertThat(standing("crossing", LocalDate.of(2025, 2, 20), facts).state())
                .isEqualTo(GateState.MET);
    }

    /** Everything in order for somebody whom both sides agreed to let over the bridge. */
    private static SomeFacts transferred() {
        return transferred(TODAY.minusDays(1));
    }

    private static SomeFacts transferred(LocalDate on) {
        var facts = SomeFacts.nothing();
        List.of(
                        "identity=verified",
                        "fit_to_travel=fit",
                        "travel_document=granted",
                        "return_choice=wants_to_return",
                        "safe_corridor=granted",
                        "way_of_crossing=arranged",
                        "leave_compound=granted",
                        "exit_permit=granted",
                        "removal_guarantee=granted",
                        "thai_entry=granted",
                        "crossing=granted",
                        "nrm_result=not_offered")
                .forEach(each -> facts.with(each.split("=")[0], each.split("=")[1], on, null));
        return facts.confirmed("screening", "second_review_done");
    }

    private static GateStanding standing(String gate, LocalDate day, SomeFacts facts) {
        return on(day).decide(facts.about()).standings().stream()
                .filter(each -> each.gate().equals(gate))
                .findFirst()
                .orElseThrow();
    }

    private static Evaluation on(LocalDate day) {
        return new Evaluation(GATES, day);
    }
}
