package id.pulang.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightBinsTests {

    @ParameterizedTest
    @CsvSource({
        "-100, 1",
        "-8, 1",
        "-5.51, 1",
        "-5.5, 2",
        "-0.6, 3",
        "-0.4, 4",
        "0, 4",
        "3, 5",
        "4.6, 6",
        "24.4, 13",
        "24.5, 14",
        "26.9, 14",
        "100, 14"
    })
    void rangesAreTwoAndAHalfBitsWide(double bits, int step) {
        assertThat(WeightBins.of(bits)).isEqualTo(step);
    }

    /** The worth of a step is its number squared; the middle of the first range lies at -6.75. */
    @ParameterizedTest
    @CsvSource({
        "-100, 1",
        "-6.75, 1",
        "-4.25, 4",
        "-5.5, 2.5",
        "-1.75, 9",
        "-1.125, 10.75",
        "25.75, 196",
        "24.5, 182.5",
        "100, 196"
    })
    void betweenTheMiddlesOfTwoRangesTheWorthIsAStraightLine(double bits, double worth) {
        double[] table = new double[WeightBins.COUNT];
        Arrays.setAll(table, step -> step * step);

        assertThat(WeightBins.worth(table, bits)).isCloseTo(worth, within(1e-9));
    }
}
