package id.pulang.screening;

import static id.pulang.screening.Finding.INDICATION_FOUND;
import static id.pulang.screening.Finding.NO_INDICATION_YET;
import static id.pulang.screening.Indicated.AS_BEFORE;
import static id.pulang.screening.Indicated.INDICATED;
import static id.pulang.screening.Indicated.NOT_INDICATED;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.screening.ConclusionOutcome.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Attempts to come to "no indication yet" against what was said, or by talks in which nothing could be said. */
@Tag("security")
@PulangTest
class ContradictingTalksTests {

    private static final String GROUND = "Catatan wawancara pertama lengkap dan cocok";
    private static final Conditions GOOD = new Conditions(true, "", false, 40, true);
    private static final Conditions POOR = new Conditions(false, "", true, 1, false);

    private static final Conditions READ = new Conditions(false, "", false, 10, false);

    @Autowired
    private SomeCases some;

    @Autowired
    private Screenings screenings;

    private CaseId who;

    @BeforeEach
    void somebody() {
        who = some.opened(1).getFirst().id();
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void oneIndicatedElementContradictsNoIndication(Element element) {
        var elements = Map.of(
                Element.ACT, at(element, Element.ACT),
                Element.MEANS, at(element, Element.MEANS),
                Element.PURPOSE, at(element, Element.PURPOSE));

        assertThat(conclude(SomeActors.consular(), GOOD, elements, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.CONTRADICTS));
        assertThat(reviewed()).isEqualTo(Reviewed.NOT_YET);
    }

    private static Indicated at(Element chosen, Element each) {
        return chosen == each ? INDICATED : NOT_INDICATED;
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, 40, true", "true, true, 40, true", "true, false, 40, false", "true, false, 1, true",
        "true, false, 14, true", "true, false, 0, true", "true, false, -40, true", "false, true, 1, false"
    })
    void poorConditionsNeverAllowNoIndicationAndNeverTakeAnIndicationAway(
            boolean privateRoom, boolean police, int minutes, boolean rested) {
        var talk = new Conditions(privateRoom, "", police, minutes, rested);

        assertThat(conclude(SomeActors.consular(), talk, NOT_INDICATED, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.POOR_CONDITIONS));
        assertThat(conclude(SomeActors.consular(), talk, INDICATED, INDICATION_FOUND, ""))
                .isEqualTo(new ConclusionOutcome.First());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "                              ", "sudah dibaca"})
    void aSecondLookThatAskedNothingSaysWhatItRestsOn(String ground) {
        conclude(SomeActors.consular(), GOOD, NOT_INDICATED, NO_INDICATION_YET, "");
        begin();

        assertThat(conclude(SomeActors.reviewer(), READ, AS_BEFORE, NO_INDICATION_YET, ground))
                .isEqualTo(refused(Reason.NO_GROUND));
        assertThat(reviewed()).isEqualTo(Reviewed.ONCE);
    }

    @Test
    void whatWasFoundIsNotReadAway() {
        conclude(SomeActors.consular(), POOR, INDICATED, INDICATION_FOUND, "");
        begin();

        assertThat(conclude(SomeActors.reviewer(), GOOD, AS_BEFORE, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.CONTRADICTS));
        assertThat(conclude(SomeActors.reviewer(), GOOD, AS_BEFORE, INDICATION_FOUND, GROUND))
                .isEqualTo(new ConclusionOutcome.Second());
    }

    @Test
    void oneElementLeftAsItWasFoundIsEnoughToContradict() {
        conclude(SomeActors.consular(), GOOD, INDICATED, INDICATION_FOUND, "");
        begin();
        var one = Map.of(Element.ACT, NOT_INDICATED, Element.MEANS, AS_BEFORE, Element.PURPOSE, NOT_INDICATED);

        assertThat(conclude(SomeActors.reviewer(), GOOD, one, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.CONTRADICTS));
    }

    @Test
    void aTalkThatWasBrokenOffTakesNoIndicationWithIt() {
        conclude(SomeActors.consularTwo(), POOR, INDICATED, Finding.NEEDS_MORE_TIME, "");
        conclude(SomeActors.consular(), GOOD, NOT_INDICATED, NO_INDICATION_YET, "");
        begin();

        assertThat(conclude(SomeActors.reviewer(), GOOD, AS_BEFORE, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.CONTRADICTS));
    }

    @Test
    void aTalkThatWasBrokenOffMakesALaterOneNoWorse() {
        conclude(SomeActors.consular(), POOR, NOT_INDICATED, Finding.NEEDS_MORE_TIME, "");
        conclude(SomeActors.consular(), GOOD, NOT_INDICATED, NO_INDICATION_YET, "");
        begin();

        assertThat(conclude(SomeActors.reviewer(), READ, AS_BEFORE, NO_INDICATION_YET, GROUND))
                .isEqualTo(new ConclusionOutcome.Second());
    }

    /** Nobody leaves an element as it was before there was a talk, or without having begun the second look. */
    @Test
    void nothingIsReadThatWasNotBegun() {
        assertThat(conclude(SomeActors.reviewer(), GOOD, AS_BEFORE, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.NOT_READ));
        conclude(SomeActors.consular(), GOOD, NOT_INDICATED, NO_INDICATION_YET, "");
        assertThat(conclude(SomeActors.reviewer(), GOOD, AS_BEFORE, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.NOT_READ));
    }

    @Test
    void theSameFormAgainAndASecondRoleAddNoSecondLook() {
        conclude(SomeActors.reviewer(), GOOD, NOT_INDICATED, NO_INDICATION_YET, "");

        assertThat(conclude(SomeActors.reviewer(), GOOD, NOT_INDICATED, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.SAME_OFFICER));
        assertThat(conclude(SomeActors.consular(), GOOD, NOT_INDICATED, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.NOT_A_REVIEWER));
        assertThat(reviewed()).isEqualTo(Reviewed.ONCE);
    }

    @Test
    void aThirdTalkContradictsNoMoreThanTheFirst() {
        conclude(SomeActors.consular(), GOOD, NOT_INDICATED, NO_INDICATION_YET, "");
        conclude(SomeActors.reviewer(), GOOD, NOT_INDICATED, NO_INDICATION_YET, "");

        assertThat(conclude(SomeActors.consular(), GOOD, INDICATED, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.CONTRADICTS));
        assertThat(conclude(SomeActors.consular(), POOR, NOT_INDICATED, NO_INDICATION_YET, GROUND))
                .isEqualTo(refused(Reason.POOR_CONDITIONS));
    }

    @AfterEach
    void nobodyKeepsASecondLook() {
        Acting.as(SomeActors.head(), () -> screenings.releaseSecond(who));
    }

    private void begin() {
        Acting.as(SomeActors.reviewer(), () -> screenings.beginSecond(who));
    }

    private ConclusionOutcome conclude(Actor officer, Conditions talk, Indicated all, Finding finding, String words) {
        return conclude(
                officer, talk, Map.of(Element.ACT, all, Element.MEANS, all, Element.PURPOSE, all), finding, words);
    }

    private ConclusionOutcome conclude(
            Actor officer, Conditions talk, Map<Element, Indicated> elements, Finding finding, String words) {
        return Acting.as(
                officer,
                () -> screenings.conclude(who, new Conclusion("PULANG-UNSUR", "1", talk, elements, finding, words)));
    }

    private Reviewed reviewed() {
        return Acting.as(SomeActors.reviewer(), () -> screenings.standings(List.of(who)))
                .values()
                .iterator()
                .next()
                .reviewed();
    }

    private static ConclusionOutcome refused(Reason reason) {
        return new ConclusionOutcome.Refused(reason);
    }
}
