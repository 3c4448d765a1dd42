package id.pulang.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BucketsTests {

    @Test
    void countEachKeyInItsBucket() {
        var buckets = new Buckets(1_000);
        int[] expected = new int[buckets.size()];
        var random = new SplittableRandom(3);
        for (int i = 0; i < 5_000; i++) {
            long key = random.nextLong();
            buckets.add(key);
            expected[buckets.of(key)]++;
        }

        for (int bucket = 0; bucket < expected.length; bucket++) {
            assertThat(buckets.count(bucket)).isEqualTo(expected[bucket]);
        }
    }

    @Test
    void stopCountingAtTheHighestNumberAndLeaveTheNeighboursAlone() {
        var buckets = new Buckets(1_000);

        add(buckets, 7, 300);

        assertThat(buckets.count(buckets.of(7))).isEqualTo(Buckets.MANY);
        assertThat(shared(buckets)).containsExactly(buckets.of(7));
    }

    @Test
    void addUpWhatOthersCounted() {
        for (int[] counts : new int[][] {{1, 1}, {100, 27}, {127, 1}, {128, 127}, {200, 100}, {255, 255}, {0, 9}}) {
            var buckets = new Buckets(1_000);
            var others = buckets.empty();
            add(buckets, 7, counts[0]);
            add(others, 7, counts[1]);

            buckets.addAll(others);

            assertThat(buckets.count(buckets.of(7))).isEqualTo(Math.min(Buckets.MANY, counts[0] + counts[1]));
            assertThat(shared(buckets)).containsExactly(buckets.of(7));
        }
    }

    @Test
    void nameTheBucketsThatSeveralShareAndNoOthers() {
        var buckets = new Buckets(1_000);
        var random = new SplittableRandom(4);
        for (int i = 0; i < 3_000; i++) {
            buckets.add(random.nextLong());
        }
        var expected = new ArrayList<Integer>();
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            if (buckets.count(bucket) > 1) {
                expected.add(bucket);
            }
        }

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(shared(buckets)).isEqualTo(expected);
    }

    private static void add(Buckets buckets, long key, int times) {
        for (int i = 0; i < times; i++) {
            buckets.add(key);
        }
    }

    private static List<Integer> shared(Buckets buckets) {
        var shared = new ArrayList<Integer>();
        for (int bucket = buckets.nextShared(0); bucket < buckets.size(); bucket = buckets.nextShared(bucket + 1)) {
            shared.add(bucket);
        }
        return shared;
    }
}
