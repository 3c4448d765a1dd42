package id.pulang.clearances.decision;

import static id.pulang.clearances.decision.SomeFacts.TODAY;
import static id.pulang.clearances.decision.SomeFacts.allInOrder;
import static id.pulang.clearances.decision.SomeFacts.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.clearances.decision.Clearance.Granted;
import id.pulang.clearances.decision.Clearance.Withheld;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.Meaning;
import id.pulang.clearances.gates.PackGates;
import id.pulang.packs.ShippedPacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTests {

    private static final List<Gate> GATES =
            PackGates.of(ShippedPacks.PACKS.usual()).all();

    @Test
    void letsAnAdultTravelWhoLacksNothing() {
        var clearance = on(TODAY).decide(allInOrder().about());

        assertThat(clearance).isInstanceOf(Granted.class);
        assertThat(clearance.standings()).hasSize(GATES.size()).allMatch(GateStanding::opens);
    }

    @Test
    void namesEveryGateOfWhichNothingIsKnown() {
        var clearance = (Withheld) on(TODAY)
                .decide(nothing()
                        .doubts(OptionalInt.empty())
                        .minor(Optional.empty())
                        .about());

        assertThat(clearance.closed()).hasSize(GATES.size()).allMatch(each -> each.state() == GateState.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "identity, unverified, REFUSED",
        "identity, seen, WAITING",
        "identity, claimed, NOT_KNOWN",
        "screening, first_only, WAITING",
        "fit_to_travel, not_fit, REFUSED",
        "travel_document, pending, WAITING",
        "overstay_fine, pending, WAITING",
        "overstay_fine, settled, MET",
        "exit_permit, refused, REFUSED",
        "police_release, pending, WAITING",
        "return_choice, not_now, REFUSED",
        "return_choice, undecided, WAITING",
        "police_release, kemarin, NOT_KNOWN"
    })
    void understandsTheWordsOfTheAuthorities(String gate, String word, GateState state) {
        var clearance = on(TODAY).decide(allInOrder().with(gate, word).about());

        assertThat(at(clearance, gate).state()).isEqualTo(state);
        assertThat(clearance instanceof Granted).isEqualTo(state == GateState.MET);
    }

    @Test
    void closesAgainWhenTheChoiceIsFourteenDaysOld() {
        var chosen = allInOrder().with("return_choice", "wants_to_return", LocalDate.of(2025, 10, 10), null);

        assertThat(on(LocalDate.of(2025, 10, 24)).decide(chosen.about())).isInstanceOf(Granted.class);
        assertThat(at(on(LocalDate.of(2025, 10, 25)).decide(chosen.about()), "return_choice"))
                .isEqualTo(new GateStanding(
                        "return_choice",
                        GateState.EXPIRED,
                        ProgramReason.PASSED,
                        LocalDate.of(2025, 10, 25),
                        LocalDate.of(2025, 10, 24)));
    }

    @Test
    void trustsTheLastDayThatAPaperItselfNames() {
        var paper = allInOrder().with("exit_permit", "granted", TODAY.minusDays(3), TODAY.minusDays(1));

        assertThat(at(on(TODAY).decide(paper.about()), "exit_permit").state()).isEqualTo(GateState.EXPIRED);
    }

    /** What somebody wants is asked again after fourteen days, whatever last day was typed beside it. */
    @Test
    void lastsNoLongerThanTheRuleWhereNobodyCanNameALaterDay() {
        var choice = allInOrder().with("return_choice", "wants_to_return", TODAY, TODAY.plusYears(70));

        assertThat(at(on(TODAY.plusDays(14)).decide(choice.about()), "return_choice")
                        .state())
                .isEqualTo(GateState.MET);
        assertThat(at(on(TODAY.plusDays(15)).decide(choice.about()), "return_choice")
                        .state())
                .isEqualTo(GateState.EXPIRED);
    }

    @Test
    void givesAPassThatEndsWithTheFirstGateThatExpires() {
        var facts = allInOrder().with("fit_to_travel", "fit", TODAY, TODAY.plusDays(3));

        var pass = ((Granted) on(TODAY).decide(facts.about())).pass();

        assertThat(pass.validOn(TODAY.minusDays(1))).isFalse();
        assertThat(pass.validOn(TODAY)).isTrue();
        assertThat(pass.validOn(TODAY.plusDays(3))).isTrue();
        assertThat(pass.validOn(TODAY.plusDays(4))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"travel_document", "overstay_fine", "exit_permit", "police_release", "minor_escort"})
    void staysShutWithoutTheNumberOrTheDateThatTheGateAsksFor(String gate) {
        var child = allInOrder().confirmed("minor_escort", "granted").minor(Optional.of(true));
        var open = on(TODAY).decide(child.about());
        var withoutNumber =
                on(TODAY).decide(child.withoutNumber(gate, "granted").about());
        var withoutDate = on(TODAY)
                .decide(child.with(gate, "granted", null, TODAY.plusDays(3)).about());

        assertThat(open).isInstanceOf(Granted.class);
        assertThat(at(withoutNumber, gate).because()).isEqualTo(ProgramReason.WITHOUT_DOCUMENT);
        assertThat(at(withoutDate, gate).because()).isEqualTo(ProgramReason.WITHOUT_DATE);
        assertThat(List.of(withoutNumber, withoutDate)).allMatch(Withheld.class::isInstance);
    }

    @Test
    void whatAListClaimsOpensNoGateAndSaysForWhoseWordItWaits() {
        GATES.forEach(gate -> gate.words().forEach((word, told) -> {
            if (told.means() == Meaning.MET) {
                var child = allInOrder().confirmed("minor_escort", "granted").minor(Optional.of(true));
                var clearance = on(TODAY)
                        .decide(child.without(gate.code())
                                .claimed(gate.code(), word, true)
                                .about());

                assertThat(at(clearance, gate.code()).because()).isEqualTo(ProgramReason.CLAIMED);
                assertThat(clearance).as("%s %s", gate.code(), word).isInstanceOf(Withheld.class);
            }
        }));
    }

    @Test
    void aClaimNeitherShutsWhatAnOwnerOpenedNorHidesThatItsNumberIsMissing() {
        var beside = allInOrder().claimed("exit_permit", "granted", false);
        var alone = allInOrder().without("exit_permit").claimed("exit_permit", "granted", false);

        assertThat(on(TODAY).decide(beside.about())).isInstanceOf(Granted.class);
        assertThat(at(on(TODAY).decide(alone.about()), "exit_permit").because())
                .isEqualTo(ProgramReason.WITHOUT_DOCUMENT);
    }

    @Test
    void asksForAnEscortOfChildrenOnly() {
        var adult = allInOrder().minor(Optional.of(false));
        var child = allInOrder().minor(Optional.of(true));
        var unknown = allInOrder().minor(Optional.empty());

        assertThat(at(on(TODAY).decide(adult.about()), "minor_escort").because())
                .isEqualTo(ProgramReason.ADULT);
        assertThat(at(on(TODAY).decide(child.about()), "minor_escort").state()).isEqualTo(GateState.NOT_KNOWN);
        assertThat(at(on(TODAY).decide(unknown.about()), "minor_escort").because())
                .isEqualTo(ProgramReason.AGE_UNKNOWN);
    }

    @Test
    void letsNoChildTravelWithoutANamedAdult() {
        var nameless = allInOrder()
                .minor(Optional.of(true))
                .confirmed("minor_escort", "granted")
                .withoutEscort();
        var named = allInOrder().minor(Optional.of(true)).confirmed("minor_escort", "granted");

        assertThat(at(on(TODAY).decide(nameless.about()), "minor_escort").because())
                .isEqualTo(ProgramReason.WITHOUT_ESCORT);
        assertThat(on(TODAY).decide(named.about()))
                .isInstanceOfSatisfying(
                        Clearance.Granted.class,
                        granted -> assertThat(granted.pass().escort()).isPresent());
    }

    /** Neither birth date nor age is known of somebody whose age two officers have settled. */
    @Test
    void takesAnUnknownAgeAsTwoOfficersHaveSettledIt() {
        var adult = allInOrder().minor(Optional.empty()).confirmed("minor_escort", "adult");
        var child = allInOrder().minor(Optional.empty()).confirmed("minor_escort", "child");

        assertThat(at(on(TODAY).decide(adult.about()), "minor_escort").opens()).isTrue();
        assertThat(at(on(TODAY).decide(child.about()), "minor_escort").opens()).isFalse();
    }

    @Test
    void letsAChildTravelOnlyWithAnEscortWhomTwoApproved() {
        var approvedByOne = allInOrder().minor(Optional.of(true)).with("minor_escort", "granted");
        var approvedByTwo = allInOrder().minor(Optional.of(true)).confirmed("minor_escort", "granted");

        assertThat(at(on(TODAY).decide(approvedByOne.about()), "minor_escort").because())
                .isEqualTo(ProgramReason.SECOND_PERSON);
        assertThat(on(TODAY).decide(approvedByTwo.about())).isInstanceOf(Granted.class);
    }

    @Test
    void staysClosedWhileADoubtIsOpen() {
        var doubted = allInOrder().doubts(OptionalInt.of(1));

        assertThat(at(on(TODAY).decide(doubted.about()), "open_doubt").state()).isEqualTo(GateState.WAITING);
    }

    @Test
    void opensByAnOverrideUntilItsLastDay() {
        var overridden = allInOrder().with("exit_permit", "pending").overriding("exit_permit", TODAY.plusDays(2));

        assertThat(at(on(TODAY).decide(overridden.about()), "exit_permit").state())
                .isEqualTo(GateState.OVERRIDDEN);
        assertThat(on(TODAY.plusDays(2)).decide(overridden.about())).isInstanceOf(Granted.class);
        assertThat(on(TODAY.plusDays(3)).decide(overridden.about())).isInstanceOf(Withheld.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return_choice", "minor_escort", "open_doubt"})
    void neverOverridesWhatMayNotBePassedOver(String gate) {
        var facts = allInOrder()
                .with("return_choice", "not_now")
                .minor(Optional.of(true))
                .doubts(OptionalInt.of(1))
                .overriding(gate, TODAY.plusDays(2));

        assertThat(at(on(TODAY).decide(facts.about()), gate).opens()).isFalse();
    }

    @RepeatedTest(100)
    void anUnknownGateNeverOpens(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var facts = random.nextBoolean() ? allInOrder() : nothing();
        var candidates = new ArrayList<>(GATES);
        var unknown = candidates.remove(random.nextInt(candidates.size()));
        candidates.forEach(gate -> gate.words().keySet().stream()
                .skip(random.nextInt(Math.max(1, gate.words().size())))
                .findFirst()
                .ifPresent(word -> facts.with(
                        gate.code(),
                        word,
                        TODAY.minusDays(random.nextInt(40)),
                        TODAY.plusDays(random.nextInt(9) - 2))));
        facts.without(unknown.code());
        if (unknown.code().equals("open_doubt")) {
            facts.doubts(OptionalInt.empty());
        }
        if (unknown.code().equals("minor_escort")) {
            facts.minor(Optional.empty());
        }

        var clearance = on(TODAY).decide(facts.about());

        assertThat(clearance).as("seed %s", repetition.getCurrentRepetition()).isInstanceOf(Withheld.class);
        assertThat(at(clearance, unknown.code()).opens()).isFalse();
    }

    private static Evaluation on(LocalDate day) {
        return new Evaluation(GATES, day);
    }

    private static GateStanding at(Clearance clearance, String gate) {
        return clearance.standings().stream()
                .filter(each -> each.gate().equals(gate))
                .findFirst()
                .orElseThrow();
    }
}
