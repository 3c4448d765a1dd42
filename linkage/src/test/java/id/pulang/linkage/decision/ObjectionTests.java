package id.pulang.linkage.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectionTests {

    @Test
    void nothingStandsAgainstTwoRecordsThatAgree() {
        assertThat(against(Map.of(Field.NAME, ComparisonLevel.SOUNDS_ALIKE, Field.BORN, ComparisonLevel.SAME), 0.999))
                .isEmpty();
    }

    @Test
    void sayThatTheyMayBeTwinsWhereDayAndMotherAgreeButNotTheName() {
        assertThat(against(
                        Map.of(
                                Field.NAME,
                                ComparisonLevel.DIFFERENT,
                                Field.BORN,
                                ComparisonLevel.SAME,
                                Field.MOTHER,
                                ComparisonLevel.SAME),
                        0.9))
                .startsWith(Objection.TWINS)
                .doesNotContain(Objection.ANOTHER_NAME);
        assertThat(against(Map.of(Field.NAME, ComparisonLevel.PARTLY, Field.BORN, ComparisonLevel.SAME), 0.9))
                .startsWith(Objection.TWINS);
        assertThat(against(Map.of(Field.NAME, ComparisonLevel.DIFFERENT, Field.BORN, ComparisonLevel.SAME), 0.9))
                .startsWith(Objection.ANOTHER_NAME);
    }

    @Test
    void sayThatTheyMayBeTwinsWhereTheirPapersFollowEachOther() {
        for (Field document : List.of(Field.PASSPORT, Field.NATIONAL_NUMBER)) {
            assertThat(against(
                            Map.of(
                                    Field.NAME,
                                    ComparisonLevel.SOUNDS_ALIKE,
                                    Field.BORN,
                                    ComparisonLevel.SAME,
                                    document,
                                    ComparisonLevel.ONE_SLIP),
                            0.999))
                    .containsExactly(Objection.TWINS);
            assertThat(against(
                            Map.of(
                                    Field.NAME,
                                    ComparisonLevel.SAME,
                                    Field.BORN,
                                    ComparisonLevel.SAME,
                                    document,
                                    ComparisonLevel.ONE_SLIP),
                            0.999))
                    .isEmpty();
        }
    }

    @Test
    void tellAnInitialFromAPartOfTheName() {
        assertThat(against(Map.of(Field.NAME, ComparisonLevel.INITIAL, Field.BORN, ComparisonLevel.AGE_FITS), 0.999))
                .containsExactly(Objection.ONLY_AN_INITIAL);
        assertThat(against(
                        Map.of(Field.NAME, ComparisonLevel.PART_OF_NAME, Field.BORN, ComparisonLevel.AGE_FITS), 0.999))
                .containsExactly(Objection.PART_OF_NAME);
    }

    @Test
    void tellANearDateFromAnotherOne() {
        assertThat(against(Map.of(Field.NAME, ComparisonLevel.SAME, Field.BORN, ComparisonLevel.ONE_SLIP), 0.999))
                .containsExactly(Objection.DATE_ONLY_NEAR);
        assertThat(against(Map.of(Field.NAME, ComparisonLevel.SAME, Field.BORN, ComparisonLevel.SAME_YEAR), 0.999))
                .containsExactly(Objection.NAMESAKE);
    }

    @Test
    void sayThatANameAloneIsNotEnough() {
        assertThat(against(Map.of(Field.NAME, ComparisonLevel.SAME), 0.999)).containsExactly(Objection.ONLY_A_NAME);
        assertThat(against(Map.of(Field.NAME, ComparisonLevel.SAME, Field.PASSPORT, ComparisonLevel.SAME), 0.999))
                .isEmpty();
        assertThat(against(Map.of(Field.PASSPORT, ComparisonLevel.SAME), 0.999)).containsExactly(Objection.NAMELESS);
    }

    @Test
    void sayThatOthersFitAsWell() {
        assertThat(against(Map.of(Field.NAME, ComparisonLevel.SAME, Field.BORN, ComparisonLevel.SAME), 0.5))
                .containsExactly(Objection.RIVALS);
    }

    @Test
    void putContradictionsFirst() {
        assertThat(against(
                        Map.of(
                                Field.NAME, ComparisonLevel.PART_OF_NAME,
                                Field.BORN, ComparisonLevel.SAME,
                                Field.SEX, ComparisonLevel.DIFFERENT,
                                Field.NATIONAL_NUMBER, ComparisonLevel.DIFFERENT),
                        0.999))
                .containsExactly(Objection.ANOTHER_SEX, Objection.ANOTHER_NUMBER, Objection.PART_OF_NAME);
    }

    /** Ten bits in sum: a thousand to one. */
    private static List<Objection> against(Map<Field, ComparisonLevel> levels, double probability) {
        var fields = levels.entrySet().stream()
                .map(entry -> new FieldEvidence(entry.getKey(), null, null, entry.getValue(), 0, List.of()))
                .toList();
        return Objection.against(new Explanation(0, 0, fields, 10, probability));
    }
}
