package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisjointSetsTests {

    @Test
    void beginAsOneRecordEach() {
        var sets = new DisjointSets(3);

        assertThat(IntStream.range(0, 3).map(sets::find)).containsExactly(0, 1, 2);
        assertThat(sets.size()).isEqualTo(3);
    }

    @Test
    void areRepresentedByTheirSmallestRecordHoweverTheyWereUnited() {
        var sets = new DisjointSets(6);

        sets.union(5, 4);
        sets.union(2, 3);
        sets.union(3, 4);

        assertThat(IntStream.range(0, 6).map(sets::find)).containsExactly(0, 1, 2, 2, 2, 2);
    }

    @Test
    void stayAsTheyAreWhenARecordIsUnitedWithItsOwnSet() {
        var sets = new DisjointSets(2);

        sets.union(1, 0);
        sets.union(0, 1);
        sets.union(1, 1);

        assertThat(IntStream.range(0, 2).map(sets::find)).containsExactly(0, 0);
    }
}
