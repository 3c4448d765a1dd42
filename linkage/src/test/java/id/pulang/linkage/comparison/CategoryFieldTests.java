package id.pulang.linkage.comparison;

import static id.pulang.linkage.comparison.SomeColumn.compared;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommon;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommonBeside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CategoryFieldTests {

    @Test
    void agreesWhereTheValuesAreTheSameHoweverTheyAreWritten() {
        var field = of("Farmer", " farmer ", "cook", "cook", null);

        assertThat(compared(field, 0, 1).level()).isEqualTo(ComparisonLevel.SAME);
        assertThat(compared(field, 0, 1).bits()).isCloseTo(1, within(1e-6));
        assertThat(compared(field, 0, 2).level()).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(compared(field, 0, 2).bits()).isEqualTo(-1.5);
        assertThat(compared(field, 0, 4).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(field, 4, 0).level()).isEqualTo(ComparisonLevel.MISSING);
    }

    @Test
    void saysMoreWhereTheValueIsRareButNotMoreThanSixBits() {
        var values = new String[256];
        Arrays.fill(values, "farmer");
        Arrays.fill(values, 0, 2, "diver");
        Arrays.fill(values, 2, 10, "fisher");
        var field = of(values);

        assertThat(compared(field, 0, 1).bits()).isEqualTo(6);
        assertThat(compared(field, 2, 3).bits()).isCloseTo(5, within(1e-6));
        assertThat(compared(field, 2, 3).rarer()).isCloseTo(2.8, within(1e-6));
        assertThat(compared(field, 20, 30).rarer()).isNegative();
    }

    @Test
    void takesADashForAValueThatNobodyKnew() {
        var field = of("-", "-", "", "??");

        assertThat(compared(field, 0, 1).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(field.everStated()).isFalse();
        assertThat(of("-", "7").everStated()).isTrue();
    }

    @Test
    void isFoundByItsValueUnderItsLabel() {
        var field = of("farmer", "Farmer", "cook", "-", "-");

        assertThat(keysInCommon(field, 0, 1)).isEqualTo(1);
        assertThat(keysInCommonBeside(field, 0, 1)).isEqualTo(3);
        assertThat(keysInCommon(field, 0, 2)).isZero();
        assertThat(keysInCommon(field, 3, 4)).isZero();
    }

    @Test
    void speaksInTheWordsOfTheList() {
        var field = of(" Farmer", null);

        assertThat(field.spoken(0)).isEqualTo(" Farmer");
        assertThat(field.spoken(1)).isNull();
        assertThat(field.field()).isEqualTo(Field.DETAIL);
        assertThat(field.label()).isEqualTo("Work");
        assertThat(field.another()).isSameAs(field);
        assertThat(field.weighsWords()).isFalse();
        assertThat(field.tokens(0, 1)).isEmpty();
    }

    private static CategoryField of(@Nullable String... values) {
        return new CategoryField("Work", SomeColumn.of(values));
    }
}
