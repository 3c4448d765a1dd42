package id.pulang.linkage.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChanceTests {

    @Test
    void mixesAsSplitMixDoes() {
        // the first two numbers of SplitMix64 from the seed 0, as its authors publish them
        assertThat(Chance.mix(0)).isEqualTo(0xe220a8397b1dcdafL);
        assertThat(Chance.mix(0x9e3779b97f4a7c15L)).isEqualTo(0x6e789e6aa1b965f4L);
    }

    @Test
    void fallsEvenlyBetweenNoughtAndOne() {
        double[] thrown = LongStream.range(0, 10_000)
                .mapToDouble(place -> Chance.at(3, 1, place))
                .toArray();

        var spread = Arrays.stream(thrown).summaryStatistics();
        assertThat(spread.getMin()).isBetween(0.0, 0.01);
        assertThat(spread.getMax()).isBetween(0.99, 1.0);
        assertThat(LongStream.range(0, 10_000)
                        .filter(place -> thrown[(int) place] < 0.3)
                        .count())
                .isBetween(2850L, 3150L);
    }

    @Test
    void isAnotherForEachSeedAndStream() {
        double one = Chance.at(3, 1, 5);

        assertThat(one).isCloseTo(Chance.at(3, 1, 5), within(0.0));
        assertThat(one).isNotEqualTo(Chance.at(4, 1, 5)).isNotEqualTo(Chance.at(3, 2, 5));
        assertThat(one).isNotEqualTo(Chance.at(1, 3, 5)).isNotEqualTo(Chance.at(3, 1, 6));
    }
}
