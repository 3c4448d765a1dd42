package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightBinSumsTests {

    @Test
    void tellHowOftenAStepWasSeenAndWhatItIsWorthOnAverage() {
        var sums = new WeightBinSums(2);
        sums.add(1, 4, 3);
        sums.add(1, 4, 6);
        sums.add(0, 4, -2);

        assertThat(sums.seen(1, 4)).isEqualTo(2);
        assertThat(sums.shipped(1, 4)).isEqualTo(4.5);
        assertThat(sums.shipped(0, 4)).isEqualTo(-2);
        assertThat(sums.seen(0, 3)).isZero();
        assertThat(sums.shipped(0, 3)).isZero();
    }

    @Test
    void addUpWhatOthersHaveSeen() {
        var sums = new WeightBinSums(1);
        sums.add(0, 23, 3);
        var others = new WeightBinSums(1);
        others.add(0, 23, 7);
        others.add(0, 23, 8);
        others.add(0, 0, 1);

        sums.addAll(others);

        assertThat(sums.seen(0, 23)).isEqualTo(3);
        assertThat(sums.shipped(0, 23)).isEqualTo(6);
        assertThat(sums.seen(0, 0)).isEqualTo(1);
    }
}
