package id.pulang.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectionTests {

    @Test
    void nothingStandsAgainstTwoRecordsThatAgree() {
        assertThat(against(Map.of(Field.NAME, Level.SOUNDS_ALIKE, Field.BORN, Level.SAME), 0.999))
                .isEmpty();
    }

    @Test
    void sayThatTheyMayBeTwinsWhereDayAndMotherAgreeButNotTheName() {
        assertThat(against(Map.of(Field.NAME, Level.DIFFERENT, Field.BORN, Level.SAME, Field.MOTHER, Level.SAME), 0.9))
                .startsWith(Objection.TWINS)
                .doesNotContain(Objection.ANOTHER_NAME);
        assertThat(against(Map.of(Field.NAME, Level.PARTLY, Field.BORN, Level.SAME), 0.9))
                .startsWith(Objection.TWINS);
        assertThat(against(Map.of(Field.NAME, Level.DIFFERENT, Field.BORN, Level.SAME), 0.9))
                .startsWith(Objection.ANOTHER_NAME);
    }

    @Test
    void sayThatTheyMayBeTwinsWhereTheirPapersFollowEachOther() {
        for (Field document : List.of(Field.PASSPORT, Field.NATIONAL_NUMBER)) {
            assertThat(against(
                            Map.of(Field.NAME, Level.SOUNDS_ALIKE, Field.BORN, Level.SAME, document, Level.ONE_SLIP),
                            0.999))
                    .containsExactly(Objection.TWINS);
            assertThat(against(Map.of(Field.NAME, Level.SAME, Field.BORN, Level.SAME, document, Level.ONE_SLIP), 0.999))
                    .isEmpty();
        }
    }

    @Test
    void tellAnInitialFromAPartOfTheName() {
        assertThat(against(Map.of(Field.NAME, Level.INITIAL, Field.BORN, Level.AGE_FITS), 0.999))
                .containsExactly(Objection.ONLY_AN_INITIAL);
        assertThat(against(Map.of(Field.NAME, Level.PART_OF_NAME, Field.BORN, Level.AGE_FITS), 0.999))
                .containsExactly(Objection.PART_OF_NAME);
    }

    @Test
    void tellANearDateFromAnotherOne() {
        assertThat(against(Map.of(Field.NAME, Level.SAME, Field.BORN, Level.ONE_SLIP), 0.999))
                .containsExactly(Objection.DATE_ONLY_NEAR);
        assertThat(against(Map.of(Field.NAME, Level.SAME, Field.BORN, Level.SAME_YEAR), 0.999))
                .containsExactly(Objection.NAMESAKE);
    }

    @Test
    void sayThatANameAloneIsNotEnough() {
        assertThat(against(Map.of(Field.NAME, Level.SAME), 0.999)).containsExactly(Objection.ONLY_A_NAME);
        assertThat(against(Map.of(Field.NAME, Level.SAME, Field.PASSPORT, Level.SAME), 0.999))
                .isEmpty();
        assertThat(against(Map.of(Field.PASSPORT, Level.SAME), 0.999)).containsExactly(Objection.NAMELESS);
    }

    @Test
    void sayThatOthersFitAsWell() {
        assertThat(against(Map.of(Field.NAME, Level.SAME, Field.BORN, Level.SAME), 0.5))
                .containsExactly(Objection.RIVALS);
    }

    @Test
    void putContradictionsFirst() {
        assertThat(against(
                        Map.of(
                                Field.NAME, Level.PART_OF_NAME,
                                Field.BORN, Level.SAME,
                                Field.SEX, Level.DIFFERENT,
                                Field.NATIONAL_NUMBER, Level.DIFFERENT),
                        0.999))
                .containsExactly(Objection.ANOTHER_SEX, Objection.ANOTHER_NUMBER, Objection.PART_OF_NAME);
    }

    /** Ten bits in sum: a thousand to one. */
    private static List<Objection> against(Map<Field, Level> levels, double probability) {
        var fields = levels.entrySet().stream()
                .map(entry -> new FieldEvidence(entry.getKey(), null, null, entry.getValue(), 0, List.of()))
                .toList();
        return Objection.against(new Explanation(0, 0, fields, 10, probability));
    }
}
