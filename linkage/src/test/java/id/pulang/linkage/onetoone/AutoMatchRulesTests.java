package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.comparison.ComparisonVector;
import id.pulang.linkage.comparison.SomeVector;
import id.pulang.linkage.decision.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutoMatchRulesTests {

    private static final String AGREEING = "NAME SAME 9; BORN SAME 12";
    private static final String NAME_AND_AGE = "NAME SAME 9; BORN AGE_FITS 2";

    private final AutoMatchRules certainty = new AutoMatchRules(new Thresholds(0.9, 0.02));

    @ParameterizedTest
    @ValueSource(
            strings = {"SEX SAME 1", "SEX SAME 2; NAME DIFFERENT -0.7; BIRTH_PLACE DIFFERENT -2", "PHONE TWO_SLIPS 0"})
    void asksNobodyAboutTwoWhoShareOnlyTheSex(String fields) {
        assertThat(certainty.worthAsking(likely(SomeVector.of(fields)))).isFalse();
        assertThat(certainty.worthAsking(likely(SomeVector.of(fields + "; BORN AGE_FITS 2"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NAME PART_OF_NAME -0.7", "NAME SAME 0", "SEX SAME 1; BIRTH_PLACE SAME 0.5", "BORN AGE_NEAR 0.8"
            })
    void asksAboutTwoWhoShareALittleMore(String fields) {
        assertThat(certainty.worthAsking(likely(SomeVector.of(fields)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                AGREEING,
                "NAME SAME 0.3; BORN SAME 12",
                "NAME SOUNDS_ALIKE 3; BORN AGE_FITS 2",
                "NAME SAME 3; BORN AGE_NEAR 1",
                "NAME PART_OF_NAME 8; BORN SAME 12",
                "NAME PART_OF_NAME 4; BORN AGE_FITS 2",
                "NAME PART_OF_NAME 0.5; BORN SAME 12; BIRTH_PLACE SAME 4",
                "NAME PART_OF_NAME 0.5; BORN SAME 12; MOTHER SAME 9",
                // the date is not certain, but the name is not common and the home is the same
                "NAME SAME 6; BORN DAY_MONTH_SWAPPED 7; MOTHER SAME 4",
                "NAME SAME 6; BORN FIRST_OF_MONTH 5; PHONE SAME 4",
                "NAME SAME 6; BIRTH_PLACE SAME 3.5",
                // a brother is unlikely
                "NAME SAME 6; BORN YEAR_NEAR 7; MOTHER SAME 4",
                "NAME SAME 6; BORN ONE_SLIP 5; PHONE SAME 4",
                "NAME SAME 10; BORN ONE_SLIP 5; BIRTH_PLACE SAME 3.5",
                // a slip in a number where the name is the same, or the day is not known
                "NAME JOINED_WORDS 12; BORN SAME 12; PASSPORT ONE_SLIP 8",
                "NAME SOUNDS_ALIKE 12; BORN AGE_FITS 2; PASSPORT ONE_SLIP 8",
                // no other possibility is left
                "NAME PART_OF_NAME 3; BORN AGE_FITS 2",
                "NAME TWO_SLIPS 3; BORN AGE_FITS 2",
                "NAME INITIAL 3; BORN AGE_FITS 2",
                "NAME PART_OF_NAME 3; BORN AGE_NEAR 1",
                "NAME SAME 3; BORN FIRST_OF_MONTH 5; BIRTH_PLACE SAME 2",
                "NAME OLD_SPELLING 3; BORN YEAR_NEAR 7; MOTHER SAME 2",
                // a document says more than all that
                "NAME SAME 1; NATIONAL_NUMBER SAME 18; BORN DIFFERENT -8",
                "NAME ASSUMED_NAME -1; PASSPORT SAME 15",
                "NATIONAL_NUMBER SAME 18"
            })
    void joinsAloneWhatHardlyCanBeTwoPeople(String fields) {
        assertThat(certainty.joinsAlone(likely(SomeVector.of(fields)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME SAME 9; BORN SAME 12; SEX DIFFERENT -6",
                "NAME SAME 9; SEX DIFFERENT -6; PASSPORT SAME 15",
                // called differently
                "NAME PARTLY 2; NATIONAL_NUMBER SAME 18",
                "NAME DIFFERENT -8; PASSPORT SAME 15",
                "NAME PARTLY 2; BORN SAME 12",
                "NAME DIFFERENT -8; BORN SAME 12",
                "NAME ASSUMED_NAME -1; BORN SAME 12",
                "NAME TWO_SLIPS 1; BORN SAME 12",
                "BORN SAME 12",
                "NAME PART_OF_NAME 7.9; BORN SAME 12",
                // papers of a twin
                "NAME ONE_SLIP 12; BORN AGE_FITS 2; PASSPORT ONE_SLIP 8",
                "NAME TWO_SLIPS 12; BORN AGE_FITS 2; NATIONAL_NUMBER ONE_SLIP 11",
                "NAME SOUNDS_ALIKE 12; BORN SAME 12; PASSPORT ONE_SLIP 8; MOTHER SAME 10",
                "NAME ONE_SLIP 12; BORN SAME 12; NATIONAL_NUMBER ONE_SLIP 11; MOTHER SAME 10",
                "NAME SOUNDS_ALIKE 12; BORN SAME 12; NATIONAL_NUMBER TWO_SLIPS 3; BIRTH_PLACE SAME 4",
                "NAME PART_OF_NAME 7.9; BORN SAME 12; MOTHER SAME 9; BIRTH_PLACE DIFFERENT -2.5",
                // born differently
                "NAME SAME 9; BORN DIFFERENT -8; MOTHER SAME 9",
                "NAME SAME 9; BORN SAME_YEAR -3; MOTHER SAME 9",
                "NAME SAME 9; BORN SAME_MONTH 1; MOTHER SAME 9",
                "NAME SAME 9; BORN AGE_OFF -2; MOTHER SAME 9",
                "NAME PART_OF_NAME 9; BORN AGE_NEAR 1; MOTHER SAME 9",
                // the date is not certain, and the name is a part only, or the home another
                "NAME SAME 9; BORN FIRST_OF_MONTH 5",
                "NAME SAME 9; BORN DAY_MONTH_SWAPPED 7; MOTHER SAME 3; BIRTH_PLACE DIFFERENT -2.5",
                "NAME SAME 5; BORN DAY_MONTH_SWAPPED 7; MOTHER PARTLY -1; BIRTH_PLACE SAME 4",
                "NAME SAME 9; PHONE ONE_SLIP 3.9; BIRTH_PLACE SAME 3.4",
                "NAME PART_OF_NAME 9; MOTHER SAME 9",
                // very many bear that part of the name
                "NAME PART_OF_NAME 2.9; BORN AGE_FITS 2",
                "NAME TWO_SLIPS 2.9; BORN AGE_FITS 2",
                "NAME PART_OF_NAME 2.9; BORN AGE_NEAR 1",
                "NAME SAME 9",
                // it could be a brother
                "NAME SOUNDS_ALIKE 5.9; BORN YEAR_NEAR 7; MOTHER SAME 4",
                "NAME ONE_SLIP 9; BORN SAME_YEAR -3; BIRTH_PLACE SAME 4",
                "NAME PART_OF_NAME 11; BORN YEAR_NEAR 7; MOTHER SAME 9",
                "NAME PART_OF_NAME 11; BORN AGE_NEAR 1; BIRTH_PLACE SAME 4",
                // another mother
                "NAME SAME 9; BORN SAME 12; MOTHER DIFFERENT -4",
                "NAME SAME 9; BORN SAME 12; BIRTH_PLACE SAME 4; MOTHER DIFFERENT -4",
                "NAME SAME 9; BORN AGE_FITS 2; MOTHER DIFFERENT -4",
                // papers of somebody else
                "NAME SAME 9; BORN SAME 12; NATIONAL_NUMBER DIFFERENT -10",
                "NAME SAME 9; BORN AGE_FITS 2; PASSPORT DIFFERENT -5"
            })
    void leavesToAnOfficerWhatCouldBeTwoPeople(String fields) {
        assertThat(certainty.joinsAlone(likely(SomeVector.of(fields)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME SAME 9; BORN AGE_NEAR 1",
                "NAME PART_OF_NAME 9; BORN AGE_FITS 2",
                "NAME TWO_SLIPS 9; BORN AGE_FITS 2",
                "NAME INITIAL 9; BORN AGE_FITS 2"
            })
    void needsTheWholeNameAndTheVeryAgeWhereFewListsNameNearlyEverybody(String fields) {
        var ofTwoLists = new AutoMatchRules(new Thresholds(0.9, 0.02), 2);
        var ofThreeLists = new AutoMatchRules(new Thresholds(0.9, 0.02), 3);

        assertThat(ofTwoLists.joinsAlone(likely(SomeVector.of(fields)))).isFalse();
        assertThat(ofThreeLists.joinsAlone(likely(SomeVector.of(fields)))).isTrue();
        assertThat(ofTwoLists.joinsAlone(likely(SomeVector.of(NAME_AND_AGE)))).isTrue();
        assertThat(ofTwoLists.joinsAlone(likely(SomeVector.of(AGREEING)))).isTrue();
        assertThat(ofTwoLists.joinsAlone(likely(SomeVector.of("NAME ONE_SLIP 9; BORN AGE_FITS 2"))))
                .isTrue();
        assertThat(ofTwoLists.joinsAlone(likely(SomeVector.of("NAME SAME 9; BORN AGE_NEAR 1; MOTHER SAME 9"))))
                .isTrue();
    }

    @Test
    void asksAboutADocumentOfOneOfTwoWhomAListTellsApart() {
        var document = "NAME SAME 9; BORN SAME 12; PASSPORT SAME 15";
        var row = new ListRow(0, 3, "row 0");
        var ofOneList = new ListRow(1, 3, "row 1");
        var twins = SomeVector.of("NAME SOUNDS_ALIKE 9; BORN SAME 12; PASSPORT ONE_SLIP 8");
        var copy = SomeVector.of("NAME SAME 9; BORN SAME 12; PASSPORT ONE_SLIP 8");

        CandidateEdge tie = likely(SomeVector.of(document));
        tie.nameTwice(row, ofOneList, copy);
        tie.nameTwice(row, new ListRow(2, 4, "row 2"), twins);
        assertThat(certainty.joinsAlone(tie)).isTrue();

        tie.nameTwice(row, ofOneList, twins);
        assertThat(certainty.joinsAlone(tie)).isFalse();
        assertThat(certainty.joinsAlone(likely(SomeVector.of(document)).with(tie)))
                .isFalse();
    }

    @Test
    void neverJoinsTwoNationalNumbersAlone() {
        assertThat(certainty.joinsAlone(likely(SomeVector.withOtherNumbers(AGREEING))))
                .isFalse();
    }

    @Test
    void neverJoinsAloneWhatOfficersHaveKeptApart() {
        var tie = Edges.between(Edges.cluster(0, 0), Edges.cluster(1, 1), SomeVector.of(AGREEING), true);
        tie.conclude(0.99);

        assertThat(certainty.joinsAlone(tie)).isFalse();
        assertThat(certainty.worthAsking(tie)).isFalse();
        assertThat(certainty.missed(tie)).isZero();
    }

    @Test
    void joinsAloneFromTheThresholdOn() {
        assertThat(certainty.joinsAlone(concluded(SomeVector.of(NAME_AND_AGE), 0.9)))
                .isTrue();
        assertThat(certainty.joinsAlone(concluded(SomeVector.of(NAME_AND_AGE), 0.899)))
                .isFalse();
    }

    @Test
    void joinsDatesAloneOnlyWhereHardlyAnybodyElseHasThem() {
        assertThat(certainty.joinsAlone(concluded(SomeVector.of(AGREEING), 0.99)))
                .isTrue();
        assertThat(certainty.joinsAlone(concluded(SomeVector.of(AGREEING), 0.98)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME PART_OF_NAME 3; BORN AGE_FITS 2",
                "NAME TWO_SLIPS 3; BORN AGE_FITS 2",
                "NAME PART_OF_NAME 5; BORN AGE_NEAR 1",
                "NAME SAME 3; BORN FIRST_OF_MONTH 5; BIRTH_PLACE SAME 2"
            })
    void asksWhereLittleAgreesAndAnotherPossibilityIsLeft(String fields) {
        assertThat(certainty.joinsAlone(concluded(SomeVector.of(fields), 0.98))).isFalse();
    }

    @Test
    void mistrustsANameAndAnAgeAgainstWhichTheListsSpeak() {
        assertThat(certainty.joinsAlone(apart(NAME_AND_AGE))).isFalse();
        assertThat(certainty.joinsAlone(apart(NAME_AND_AGE + "; PHONE SAME 9"))).isTrue();
        assertThat(certainty.joinsAlone(apart(AGREEING))).isTrue();
    }

    @Test
    void mistrustsANameAndAnAgeOfSomebodyWhomTheListsLeaveOut() {
        CandidateEdge tie = likely(SomeVector.of(NAME_AND_AGE));
        CandidateEdge dated = likely(SomeVector.of(AGREEING));
        tie.leaveOut(true);
        dated.leaveOut(true);

        assertThat(certainty.joinsAlone(tie)).isFalse();
        assertThat(certainty.joinsAlone(dated)).isTrue();
    }

    @Test
    void mistrustsTwoSpellingsOnOneList() {
        assertThat(certainty.joinsAlone(onOneList("NAME SAME 9; BORN SAME 12"))).isTrue();
        assertThat(certainty.joinsAlone(onOneList("NAME FORM_OF_SAME_NAME 9; BORN SAME 12")))
                .isTrue();
        assertThat(certainty.joinsAlone(onOneList("NAME OLD_SPELLING 9; BORN SAME 12")))
                .isFalse();
    }

    @Test
    void asksFromTheThresholdOn() {
        assertThat(certainty.worthAsking(concluded(SomeVector.of(AGREEING), 0.02)))
                .isTrue();
        assertThat(certainty.worthAsking(concluded(SomeVector.of(AGREEING), 0.0199)))
                .isFalse();
    }

    @Test
    void overlooksWhatCouldNotBeWorthAQuestionEvenWithoutRivals() {
        assertThat(certainty.couldMatter(2, 98)).isTrue();
        assertThat(certainty.couldMatter(1.99, 98)).isFalse();
        assertThat(certainty.couldMatter(0.01, 0.004)).isTrue();
    }

    @Test
    void expectsToMissAtMostWhatNobodyIsAskedAbout() {
        var asked = concluded(SomeVector.of(AGREEING), 0.5);
        var unasked = concluded(SomeVector.of(AGREEING), 0.01);
        var hopeless = Edges.weighing(Edges.cluster(0, 0), Edges.cluster(1, 1), 0.0005);
        var beaten = Edges.weighing(Edges.cluster(0, 0), Edges.cluster(1, 1), 1);

        assertThat(certainty.missed(asked)).isZero();
        assertThat(certainty.missed(unasked)).isEqualTo(0.01);
        assertThat(certainty.missed(hopeless)).isCloseTo(0.0005 / 0.0505, within(1e-9));
        assertThat(certainty.missed(beaten)).isEqualTo(0.02);
    }

    private static CandidateEdge onOneList(String fields) {
        var tie = Edges.between(Edges.cluster(0, 3), Edges.cluster(1, 3), SomeVector.of(fields), false);
        tie.conclude(0.99);
        return tie;
    }

    private static CandidateEdge apart(String fields) {
        CandidateEdge tie = likely(SomeVector.of(fields));
        tie.standApart(true);
        return tie;
    }

    private static CandidateEdge likely(ComparisonVector evidence) {
        return concluded(evidence, 0.99);
    }

    private static CandidateEdge concluded(ComparisonVector evidence, double probability) {
        var tie = Edges.of(evidence);
        tie.conclude(probability);
        return tie;
    }
}
