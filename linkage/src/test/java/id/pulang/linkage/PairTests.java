package id.pulang.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the small values that go in and out of the library. */
class PairTests {

    @Test
    void isTheSameEitherWayRound() {
        var pair = new Pair("b", "a");

        assertThat(pair).isEqualTo(new Pair("a", "b"));
        assertThat(pair.left()).isEqualTo("a");
        assertThat(pair.right()).isEqualTo("b");
    }

    @Test
    void needsTwoDifferentRecords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pair("a", "a"));
    }

    @Test
    void standsInTheOrderOfTheLeftAndThenOfTheRight() {
        var pairs = List.of(new Pair("b", "c"), new Pair("a", "d"), new Pair("a", "c"));

        assertThat(pairs.stream().sorted()).containsExactly(new Pair("a", "c"), new Pair("a", "d"), new Pair("b", "c"));
        assertThat(new Pair("a", "c")).isEqualByComparingTo(new Pair("c", "a"));
    }

    @Test
    void standsBesideGroupsWhoseRecordsAreInTheOrderOfIds() {
        assertThat(new Group(List.of("c", "a", "b")).records()).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.02", "1, 0.5"})
    void thresholdsLieInTheirOrderBetweenNoneAndAll(double joinAt, double askFrom) {
        var thresholds = new Thresholds(joinAt, askFrom);

        assertThat(thresholds.joinAt()).isEqualTo(joinAt);
        assertThat(thresholds.askFrom()).isEqualTo(askFrom);
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0", "0.5, 0.5", "0.4, 0.5", "1.01, 0.5", "NaN, 0.5", "0.9, NaN"})
    void thresholdsAreNeverOutOfOrder(double joinAt, double askFrom) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(joinAt, askFrom));
    }
}
