package id.pulang.clearances.decision;

import static id.pulang.clearances.decision.SomeFacts.TODAY;
import static id.pulang.clearances.decision.SomeFacts.allInOrder;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.CaseId;
import id.pulang.clearances.decision.Clearance.Granted;
import id.pulang.clearances.decision.Clearance.Withheld;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.PackGates;
import id.pulang.packs.ShippedPacks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shuts a gate although a word that opens it is held: another identity, rows of no server, a child in doubt. */
class ClosedGatesTests {

    private static final List<Gate> GATES =
            PackGates.of(ShippedPacks.PACKS.usual()).all();

    @ParameterizedTest
    @CsvSource({
        "identity, verified",
        "screening, second_review_done",
        "screening, declined",
        "fit_to_travel, fit",
        "travel_document, granted",
        "exit_permit, granted",
        "police_release, granted",
        "return_choice, wants_to_return"
    })
    void whatWasRecordedOfSomebodyElseWaitsForTwoOfficers(String gate, String word) {
        var clearance = decided(allInOrder().ofSomebodyElse(gate, word));

        assertThat(clearance).isInstanceOf(Withheld.class);
        assertThat(at(clearance, gate).state()).isEqualTo(GateState.WAITING);
        assertThat(at(clearance, gate).because()).isEqualTo(ProgramReason.IDENTITY_CHANGED);
    }

    @Test
    void aChangedIdentityHidesEvenThatTheAnswerWasNo() {
        var refused = decided(allInOrder().ofSomebodyElse("exit_permit", "refused"));
        var claimed = decided(allInOrder().without("exit_permit").claimedOfSomebodyElse("exit_permit", "granted"));

        assertThat(at(refused, "exit_permit").because()).isEqualTo(ProgramReason.IDENTITY_CHANGED);
        assertThat(at(claimed, "exit_permit").because()).isEqualTo(ProgramReason.IDENTITY_CHANGED);
    }

    @Test
    void aClaimAboutSomebodyElseShutsNothingThatAnOwnerOpened() {
        assertThat(decided(allInOrder().claimedOfSomebodyElse("exit_permit", "granted")))
                .isInstanceOf(Granted.class);
    }

    @Test
    void aWordThatNoPackKnowsIsNoAnswer() {
        assertThat(at(decided(allInOrder().with("exit_permit", "kemarin")), "exit_permit")
                        .because())
                .isEqualTo(ProgramReason.UNKNOWN_WORD);
    }

    @Test
    void rowsThatNoServerWroteShutEveryGate() {
        var clearance = new Evaluation(GATES, TODAY).distrust();

        assertThat(clearance).isInstanceOf(Withheld.class);
        assertThat(clearance.standings())
                .extracting(GateStanding::gate)
                .containsExactlyElementsOf(GATES.stream().map(Gate::code).toList());
        assertThat(clearance.standings()).allSatisfy(standing -> {
            assertThat(standing.state()).isEqualTo(GateState.NOT_KNOWN);
            assertThat(standing.because()).isEqualTo(ProgramReason.CHANGED_ROWS);
        });
    }

    @ParameterizedTest
    @CsvSource({"child, false", "pending, false", "refused, false", "granted, false", "adult, true"})
    void whomAListCallsAChildIsNoAdultForALaterBirthDateAlone(String claimed, boolean open) {
        var adult = allInOrder().minor(Optional.of(false)).claimed("minor_escort", claimed, true);

        assertThat(decided(adult) instanceof Granted).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"child, WAITING", "pending, WAITING", "refused, REFUSED"})
    void whomAnOfficerCallsAChildIsNoAdultForALaterBirthDateAlone(String said, GateState state) {
        var adult = allInOrder().minor(Optional.of(false)).confirmed("minor_escort", said);

        assertThat(at(decided(adult), "minor_escort").state()).isEqualTo(state);
    }

    /** An age that two have settled needs no second look in fourteen days, as an escort does. */
    @Test
    void aSettledAgeLastsAndAnApprovedEscortDoesNot() {
        var settled = allInOrder().minor(Optional.of(true)).confirmed("minor_escort", "adult");
        var escorted = allInOrder().minor(Optional.of(true)).confirmed("minor_escort", "granted");
        var later = new Evaluation(GATES, TODAY.plusDays(15));

        assertThat(at(later.decide(settled.about()), "minor_escort").validUntil())
                .isNull();
        assertThat(at(later.decide(settled.about()), "minor_escort").opens()).isTrue();
        assertThat(at(later.decide(escorted.about()), "minor_escort").because()).isEqualTo(ProgramReason.PASSED);
    }

    @Test
    void onlyTheChildsPassNamesAnEscort() {
        var adult = (Granted) decided(allInOrder());
        var settled = (Granted) decided(allInOrder()
                .minor(Optional.of(true))
                .confirmed("minor_escort", "adult")
                .withoutEscort());

        var child = (Granted) decided(allInOrder().minor(Optional.of(true)).confirmed("minor_escort", "granted"));

        assertThat(child.pass().escort()).contains(new CaseId(new UUID(0, 9)));
        assertThat(adult.pass().escort()).isEmpty();
        assertThat(settled.pass().escort()).isEmpty();
    }

    private static Clearance decided(SomeFacts facts) {
        return new Evaluation(GATES, TODAY).decide(facts.about());
    }

    private static GateStanding at(Clearance clearance, String gate) {
        return clearance.standings().stream()
                .filter(each -> each.gate().equals(gate))
                .findFirst()
                .orElseThrow();
    }
}
