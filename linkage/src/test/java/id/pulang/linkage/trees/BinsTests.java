package id.pulang.linkage.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BinsTests {

    @Test
    void givesEachOfFewValuesItsOwnRank() {
        var bins = Bins.of(new float[][] {{3, 1, 2, 2, 2, Float.NaN, 1}}, 64, 1);

        assertThat(ranks(bins, Float.NaN, 1, 2, 3)).containsExactly(0, 1, 2, 3);
        assertThat(ranks(bins, -9, 1.4f, 1.6f, 9)).containsExactly(1, 1, 2, 3);
        assertThat(bins.ranks(0)).isEqualTo(3);
    }

    @Test
    void partsManyValuesEvenly() {
        var random = new SplittableRandom(1);
        var column = new float[10_000];
        for (int row = 0; row < column.length; row++) {
            column[row] = (float) Math.exp(5 * random.nextDouble());
        }
        var bins = Bins.of(new float[][] {column}, 50, 1);

        var counts = new int[51];
        for (float value : column) {
            counts[bins.rank(0, value)]++;
        }

        assertThat(bins.ranks(0)).isEqualTo(50);
        assertThat(Arrays.stream(counts).skip(1))
                .allSatisfy(count -> assertThat(count).isBetween(195, 205));
    }

    @Test
    void leavesAValueThatManyRowsShareAlone() {
        var column = new float[1000];
        for (int row = 0; row < column.length; row++) {
            column[row] = row < 500 ? 100 : row / 5f;
        }
        var bins = Bins.of(new float[][] {column}, 4, 1);

        assertThat(bins.rank(0, 100)).isEqualTo(1);
        assertThat(bins.rank(0, 100.2f)).isEqualTo(2);
        assertThat(bins.ranks(0)).isEqualTo(4);
    }

    @Test
    void findsTheRankThatCountingFinds() {
        var random = new SplittableRandom(4);
        var column = new float[100];
        for (int row = 0; row < column.length; row++) {
            column[row] = random.nextInt(-40, 40);
        }
        var bins = Bins.of(new float[][] {column}, 200, 1);
        var distinct = new float[200];
        int count = 0;
        Arrays.sort(column);
        for (int row = 0; row < column.length; row++) {
            if (row == 0 || column[row] != column[row - 1]) {
                distinct[count++] = column[row];
            }
        }

        assertThat(bins.ranks(0)).isEqualTo(count);
        for (int value = 0; value < count; value++) {
            assertThat(bins.rank(0, distinct[value])).isEqualTo(value + 1);
        }
    }

    private static int[] ranks(Bins bins, float... values) {
        var ranks = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = bins.rank(0, values[i]);
        }
        return ranks;
    }
}
