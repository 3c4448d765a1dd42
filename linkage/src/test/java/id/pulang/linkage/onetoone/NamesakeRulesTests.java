package id.pulang.linkage.onetoone;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.comparison.ComparisonVector;
import id.pulang.linkage.comparison.SomeVector;
import id.pulang.linkage.decision.Thresholds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesakeRulesTests {

    private static final int POLICE = 0;
    private static final int HOSPITAL = 1;
    private static final int EMBASSY = 2;
    private static final int DETENTION = 3;
    private static final String NAME_AND_AGE = "NAME SAME 9; BORN AGE_FITS 2";
    private static final String BORN_ELSEWHEN = "NAME SAME 9; BORN DIFFERENT -8";
    private static final String PART_OF_NAME = "NAME PART_OF_NAME 5; BORN SAME 12; MOTHER SAME 9";

    private final WorkingCluster police = Edges.cluster(0, POLICE);
    private final WorkingCluster hospital = Edges.cluster(1, HOSPITAL);
    private final WorkingCluster one = Edges.cluster(2, EMBASSY);
    private final WorkingCluster namesake = Edges.cluster(3, EMBASSY);
    private final List<WorkingCluster> everybody = new ArrayList<>();

    @Test
    void areAboutWhereTwoPeopleOfOneNameFitBothLists() {
        CandidateEdge tie = tie(police, hospital, NAME_AND_AGE);
        twoFitBoth(BORN_ELSEWHEN);

        assertThat(about(tie)).isTrue();
    }

    @Test
    void areNotAboutWhereThoseOfTheNameCouldBeOnePerson() {
        CandidateEdge tie = tie(police, hospital, NAME_AND_AGE);
        twoFitBoth("NAME SAME 9; BORN SAME 12");

        assertThat(about(tie)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATIONAL_NUMBER SAME 18", "PASSPORT SAME 15", "MOTHER SAME 4", "PHONE SAME 9"})
    void doNotMatterWhereMoreThanNameAndAgeAgrees(String more) {
        CandidateEdge tie = tie(police, hospital, NAME_AND_AGE + "; " + more);
        twoFitBoth(BORN_ELSEWHEN);

        assertThat(about(tie)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.98, true", "0.99, false"})
    void areOverlookedWhereTheOneIsMuchLikelier(double probability, boolean about) {
        CandidateEdge tie = tie(police, one, NAME_AND_AGE);
        tie(police, namesake, "NAME SOUNDS_ALIKE 7; BORN AGE_NEAR 0.8");
        tie(one, namesake, BORN_ELSEWHEN);
        tie.conclude(probability);

        assertThat(about(tie)).isEqualTo(about);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME SOUNDS_ALIKE 8; BORN AGE_FITS 2", "NAME PART_OF_NAME 8; BORN AGE_FITS 2"})
    void areNeverOverlookedWhoFitNearlyAsWell(String nearlyAsWell) {
        CandidateEdge tie = tie(police, one, NAME_AND_AGE);
        tie(police, namesake, nearlyAsWell);
        tie(one, namesake, BORN_ELSEWHEN);
        tie.conclude(0.9999);

        assertThat(about(tie)).isTrue();
    }

    @Test
    void areTwoAlsoWhereNothingContradictsButTheyAreHardlyOne() {
        CandidateEdge tie = tie(police, one, NAME_AND_AGE);
        tie(police, namesake, NAME_AND_AGE);
        tie(one, namesake, "NAME SAME 9; BORN SAME_YEAR -3").conclude(0.05);
        tie.conclude(0.9999);

        assertThat(about(tie)).isTrue();
    }

    @Test
    void withAPartOfTheNameAreNoRivalsToTheWholeName() {
        CandidateEdge tie = tie(police, one, NAME_AND_AGE);
        tie(police, namesake, "NAME PART_OF_NAME 6; BORN AGE_NEAR 1");
        tie(one, namesake, BORN_ELSEWHEN);
        tie.conclude(0.9);

        assertThat(about(tie)).isFalse();
    }

    @Test
    void areTwinsWhereOneListNamesBothInTwoSpellings() {
        CandidateEdge tie = tie(Edges.cluster(4, DETENTION), one, "NAME ONE_SLIP 7; BORN SAME 12; MOTHER SAME 9");
        tie(tie.other(one), namesake, "NAME SAME 9; BORN SAME 12; MOTHER SAME 9");
        tie(one, namesake, "NAME ONE_SLIP 7; BORN SAME 12; MOTHER SAME 9");

        assertThat(about(tie)).isTrue();
    }

    @Test
    void areTwinsEvenWhereTheDateOfOneWasWrittenWithASlip() {
        CandidateEdge tie = tie(Edges.cluster(4, DETENTION), one, "NAME ONE_SLIP 7; BORN SAME 12");
        tie(tie.other(one), namesake, "NAME SAME 9; BORN ONE_SLIP 5; MOTHER SAME 9");
        tie(one, namesake, "NAME ONE_SLIP 7; BORN ONE_SLIP 5");

        assertThat(about(tie)).isTrue();
    }

    @Test
    void areNotFearedWhereTheNameAgreesBetterThanTheTwins() {
        CandidateEdge tie = tie(Edges.cluster(4, DETENTION), one, "NAME SAME 9; BORN SAME 12; MOTHER SAME 9");
        tie(tie.other(one), namesake, "NAME ONE_SLIP 7; BORN SAME 12; MOTHER SAME 9");
        tie(one, namesake, "NAME ONE_SLIP 7; BORN SAME 12; MOTHER SAME 9");

        assertThat(about(tie)).isFalse();
    }

    @Test
    void couldBeTwinsWhomNoListNamesTogetherYet() {
        CandidateEdge tie = tie(Edges.cluster(4, DETENTION), one, PART_OF_NAME);

        assertThat(about(tie)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "NAME ONE_SLIP 9; BORN SAME 12; MOTHER SAME 9, true",
        "NAME SOUNDS_ALIKE 9; BORN SAME 12; MOTHER SAME 9, true",
        "NAME TWO_SLIPS 9; BORN SAME 12; BIRTH_PLACE SAME 4, true",
        "NAME ONE_SLIP 9; BORN SAME 12, false",
        "NAME ONE_SLIP 9; BORN YEAR_NEAR 7; MOTHER SAME 9, false",
        "NAME OLD_SPELLING 9; BORN SAME 12; MOTHER SAME 9, false",
        "NAME PART_OF_NAME 8; BORN SAME 12; MOTHER SAME 9, false"
    })
    void couldBeTwinsWhoseNamesDifferByALetter(String fields, boolean twins) {
        assertThat(about(tie(Edges.cluster(4, DETENTION), one, fields))).isEqualTo(twins);
    }

    @Test
    void areTwoWhereARowThatNamesNoMotherFitsTwoWithTwo() {
        CandidateEdge tie = tie(police, one, "NAME SAME 9; BORN SAME 12; BIRTH_PLACE SAME 4");
        tie(police, namesake, "NAME SAME 9; BORN SAME 12; BIRTH_PLACE SAME 4");
        tie(one, namesake, "NAME SAME 9; BORN SAME 12; BIRTH_PLACE SAME 4; MOTHER DIFFERENT -4");

        assertThat(about(tie)).isTrue();
    }

    @Test
    void wouldStandSideBySideWhereTheListsNameNearlyEverybody() {
        CandidateEdge tie = tie(Edges.cluster(4, DETENTION), one, PART_OF_NAME);
        for (int person = 0; person < 20; person++) {
            WorkingCluster both = Edges.cluster(10 + 2 * person, EMBASSY);
            both.take(Edges.cluster(11 + 2 * person, DETENTION));
            everybody.add(both);
        }

        assertThat(about(tie)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.998, true", "0.999, false"})
    void areOverlookedOnBothSidesOnlyWhereTheyAreSomebodyElseForSure(double probability, boolean about) {
        CandidateEdge tie = tie(police, hospital, NAME_AND_AGE);
        twoAreLike("NAME SAME 5; BORN AGE_FITS 2", BORN_ELSEWHEN);
        tie.conclude(probability);

        assertThat(about(tie)).isEqualTo(about);
    }

    @Test
    void areNoTwinsWhereOnlyTheYearIsTheSame() {
        CandidateEdge tie = tie(Edges.cluster(4, DETENTION), one, "NAME OLD_SPELLING 9; BORN SAME 12; MOTHER SAME 9");
        tie(tie.other(one), namesake, "NAME SAME 9; BORN SAME_YEAR 3");
        tie(one, namesake, BORN_ELSEWHEN);

        assertThat(about(tie)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME PARTLY -2; BORN SAME 12",
                "NAME SAME 5; BORN SAME 12; NATIONAL_NUMBER DIFFERENT -9",
            })
    void areTwinsWhereTwoPeopleBearTheOneWordThatBothRecordsGive(String betweenThem) {
        CandidateEdge tie = tie(police, hospital, "NAME SAME 5; BORN SAME 12; MOTHER SAME 9");
        twoAreLike("NAME SAME 5; BORN SAME 12", betweenThem);

        assertThat(about(tie)).isTrue();
    }

    @Test
    void areTwinsWhereBothRecordsGiveAPartOfALongerName() {
        CandidateEdge tie = tie(police, hospital, "NAME SAME 5; BORN SAME 12; MOTHER SAME 9");
        twoAreLike("NAME SAME 5; BORN SAME 12", "NAME SAME 5; BORN SAME 12");
        assertThat(about(tie)).isFalse();

        tie(police, one, "NAME PART_OF_NAME 5; BORN SAME 12");
        tie(hospital, one, "NAME PART_OF_NAME 5; BORN ONE_SLIP 6");
        assertThat(about(tie)).isTrue();
    }

    @Test
    void areTwinsWhereSomebodyElseBearsTheWordAndOneMore() {
        CandidateEdge tie = tie(police, one, "NAME SAME 5; BORN SAME 12; MOTHER SAME 9");
        tie(one, hospital, "NAME PART_OF_NAME 5; BORN SAME 12");
        tie(police, hospital, "NAME PARTLY -2; BORN SAME 12");

        assertThat(about(tie)).isTrue();
    }

    private void twoAreLike(String each, String betweenThem) {
        for (WorkingCluster list : List.of(police, hospital)) {
            tie(list, one, each);
            tie(list, namesake, each);
        }
        tie(one, namesake, betweenThem);
    }

    private void twoFitBoth(String betweenThem) {
        twoAreLike(NAME_AND_AGE, betweenThem);
    }

    private boolean about(CandidateEdge tie) {
        return new NamesakeRules(new AutoMatchRules(Thresholds.standard()), new SourceOverlap(4, everybody)).about(tie);
    }

    private static CandidateEdge tie(WorkingCluster left, WorkingCluster right, String fields) {
        ComparisonVector evidence = SomeVector.of(fields);
        CandidateEdge tie = Edges.between(left, right, evidence, false);
        tie.weigh(-7, 0);
        tie.conclude(0.95);
        return tie;
    }
}
