package id.pulang.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.Thresholds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the small values that go in and out of the library. */
class RecordPairTests {

    @Test
    void isTheSameEitherWayRound() {
        var pair = new RecordPair("b", "a");

        assertThat(pair).isEqualTo(new RecordPair("a", "b"));
        assertThat(pair.left()).isEqualTo("a");
        assertThat(pair.right()).isEqualTo("b");
    }

    @Test
    void needsTwoDifferentRecords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordPair("a", "a"));
    }

    @Test
    void standsInTheOrderOfTheLeftAndThenOfTheRight() {
        var pairs = List.of(new RecordPair("b", "c"), new RecordPair("a", "d"), new RecordPair("a", "c"));

        assertThat(pairs.stream().sorted())
                .containsExactly(new RecordPair("a", "c"), new RecordPair("a", "d"), new RecordPair("b", "c"));
        assertThat(new RecordPair("a", "c")).isEqualByComparingTo(new RecordPair("c", "a"));
    }

    @Test
    void standsBesideGroupsWhoseRecordsAreInTheOrderOfIds() {
        assertThat(new Cluster(List.of("c", "a", "b")).records()).containsExactly("a", "b", "c");
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
