package id.pulang.linkage.comparison;

import static id.pulang.linkage.comparison.SomeColumn.compared;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommon;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommonBeside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.TokenAlignment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsFieldTests {

    @Test
    void comparesMothersByTheirNames() {
        var mothers = of(Field.MOTHER, "Sri Wahyuni", "Wahyuni Sri", "Sri Rahayu", "Kartini", "-", null);

        assertThat(compared(mothers, 0, 1).level()).isEqualTo(ComparisonLevel.OTHER_ORDER);
        assertThat(compared(mothers, 0, 1).bits())
                .isEqualTo(compared(mothers, 0, 1).sum());
        assertThat(compared(mothers, 0, 2).level()).isEqualTo(ComparisonLevel.PARTLY);
        assertThat(compared(mothers, 0, 3).level()).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(compared(mothers, 0, 3).bits()).isEqualTo(-5);
        assertThat(compared(mothers, 0, 4).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(mothers, 0, 5).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(mothers, 5, 0).level()).isEqualTo(ComparisonLevel.MISSING);
    }

    @Test
    void takesAMotherForAtMostTenBitsAndNeverForLessThanMinusFive() {
        var many = people(1_000);
        many[0] = "Zubaidah Kusumawardhani";
        many[1] = "Zubaidah Kusumawardhani";
        many[2] = "Sulastri Handayani";
        var mothers = of(Field.MOTHER, many);

        assertThat(compared(mothers, 0, 1).sum()).isGreaterThan(12);
        assertThat(compared(mothers, 0, 1).bits()).isEqualTo(10);
        assertThat(compared(mothers, 0, 2).sum()).isEqualTo(-8);
        assertThat(compared(mothers, 0, 2).bits()).isEqualTo(-5);
        assertThat(compared(mothers, 0, 2).step()).isEqualTo(WeightBins.of(-8));
    }

    @Test
    void doesNotHoldMuchAgainstAnotherPlace() {
        var many = people(1_000);
        many[0] = "Bandung";
        many[1] = "Bandung";
        many[2] = "Tasikmalaya";
        many[3] = "Bandung Kota";
        many[4] = "Bandung Timur";
        many[5] = "Rumah 88";
        var places = of(Field.BIRTH_PLACE, many);

        assertThat(compared(places, 0, 1).bits()).isEqualTo(6);
        assertThat(compared(places, 0, 2).level()).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(compared(places, 0, 2).bits()).isEqualTo(-2.5);
        assertThat(compared(places, 0, 3).level()).isEqualTo(ComparisonLevel.PART_OF_NAME);
        assertThat(compared(places, 0, 3).bits()).isEqualTo(1.5);
        assertThat(compared(places, 3, 4).level()).isEqualTo(ComparisonLevel.PARTLY);
        assertThat(compared(places, 3, 4).bits()).isEqualTo(-1);
        assertThat(compared(places, 0, 5).level()).isEqualTo(ComparisonLevel.DIFFERENT);
    }

    @Test
    void takesACommonPlaceForSomethingAndNotForAgainst() {
        var places = of(Field.BIRTH_PLACE, "Bandung", "Bandung", "Bandung", "Bandung Kota");

        assertThat(compared(places, 0, 1).bits()).isEqualTo(0.5);
        assertThat(compared(places, 0, 3).bits())
                .isLessThan(0)
                .isEqualTo(compared(places, 0, 3).sum());
    }

    @Test
    void readsNumbersInPlacesAndNotInNames() {
        assertThat(compared(of(Field.BIRTH_PLACE, "Jalan 88", "Jalan 12"), 0, 1).level())
                .isEqualTo(ComparisonLevel.PARTLY);
        assertThat(compared(of(Field.MOTHER, "Sari 88", "Sari 12"), 0, 1).level())
                .isEqualTo(ComparisonLevel.SAME);
    }

    @Test
    void takesTheSameNameForAMothersEvenIfItLooksLikeOneUsedAtWork() {
        var mothers = of(Field.MOTHER, "Sari 88", "Kartini");

        assertThat(compared(mothers, 0, 1).level()).isEqualTo(ComparisonLevel.ASSUMED_NAME);
        assertThat(compared(mothers, 0, 1).bits()).isCloseTo(-0.7, within(1e-9));
    }

    @Test
    void isFoundByAllWordsTogetherAndByTheRarest() {
        var places = of(
                Field.BIRTH_PLACE,
                "Kota Bandung",
                "Bandung Kota",
                "Bandung",
                "Kota",
                "Kota",
                "Kota Solo",
                null,
                "",
                "Kota Bandung");

        assertThat(keysInCommon(places, 0, 1)).isEqualTo(2);
        assertThat(keysInCommonBeside(places, 0, 1)).isEqualTo(5);
        assertThat(keysInCommon(places, 3, 4)).isEqualTo(1);
        assertThat(keysInCommon(places, 0, 5)).isZero();
        assertThat(keysInCommon(places, 6, 6)).isZero();
        assertThat(keysInCommon(places, 7, 7)).isZero();
    }

    @Test
    void isFoundByTheRarestWordWhereverItStands() {
        var places = of(
                Field.BIRTH_PLACE,
                "Solo Kota Timur",
                "Barat Kota Solo",
                "Kota",
                "Kota Timur",
                "Kota Barat",
                "Timur",
                "Barat");

        assertThat(keysInCommon(places, 0, 1)).isEqualTo(1);
        assertThat(keysInCommon(of(Field.BIRTH_PLACE, "Kota Solo", "Kota Bogor", "Kota"), 0, 1))
                .isZero();
    }

    @Test
    void showsTheWordsOfMothersOnly() {
        var mothers = of(Field.MOTHER, "Sri Wahyuni", "Sri Rahayu", null);
        var places = of(Field.BIRTH_PLACE, "Kota Bandung", "Bandung");

        assertThat(mothers.tokens(0, 1)).extracting(TokenAlignment::left).containsExactly("sri", "wahyuni", null);
        assertThat(mothers.tokens(0, 2)).isEmpty();
        assertThat(mothers.tokens(2, 0)).isEmpty();
        assertThat(places.tokens(0, 1)).isEmpty();
    }

    @Test
    void serveAnotherThreadWithTheSameWords() {
        var mothers = new WordsField(Field.MOTHER, "", SomeColumn.of("Sri Wahyuni", "Sri Rahayu", null));

        var another = mothers.another();

        assertThat(another).isNotSameAs(mothers);
        assertThat(compared(another, 0, 1).bits())
                .isEqualTo(compared(mothers, 0, 1).bits());
        assertThat(another.field()).isEqualTo(Field.MOTHER);
        assertThat(another.weighsWords()).isTrue();
        assertThat(another.spoken(0)).isEqualTo("Sri Wahyuni");
        assertThat(another.spoken(2)).isNull();
        assertThat(new WordsField(Field.DETAIL, "Street", SomeColumn.of("a"))
                        .another()
                        .label())
                .isEqualTo("Street");
    }

    @Test
    void isStatedWhereSomeRecordSaysSomething() {
        assertThat(of(Field.MOTHER, null, null).everStated()).isFalse();
        assertThat(of(Field.MOTHER, null, "Sri").everStated()).isTrue();
    }

    private static WordsField of(Field field, @Nullable String... values) {
        return new WordsField(field, "", SomeColumn.of(values));
    }

    /** Many who have nothing to do with the first ones. */
    private static String[] people(int count) {
        var many = new String[count];
        Arrays.fill(many, "Ratna Juwita");
        return many;
    }
}
