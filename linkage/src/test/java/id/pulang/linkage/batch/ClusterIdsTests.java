package id.pulang.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.batch.LinkageState.Moved;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterIdsTests {

    @Test
    void beginWithOneInTheOrderOfRecords() {
        var ids = ClusterIds.none(4);

        assertThat(after(ids, 7, 3, 7, 5)).containsExactly(1, 2, 1, 3);
        assertThat(ids.given()).isEqualTo(3);
    }

    @Test
    void stayWithAGroupThatGrows() {
        var ids = ids(9, 4, 4, 6, 0, 0);

        assertThat(after(ids, 0, 0, 1, 0, 2)).containsExactly(4, 4, 6, 4, 10);
        assertThat(ids.given()).isEqualTo(10);
    }

    @Test
    void areThoseOfTheLargestPartWhereGroupsAreJoined() {
        var ids = ids(9, 4, 6, 6);
        int[] after = after(ids, 0, 0, 0);

        assertThat(after).containsExactly(6, 6, 6);
        assertThat(ids.moved(after)).containsExactly(new Moved(4, 6));
    }

    @Test
    void areTheOlderOfTwoEqualParts() {
        assertThat(after(ids(9, 6, 4), 0, 0)).containsExactly(4, 4);
    }

    @Test
    void stayWithTheLargestPartOfASplitGroup() {
        var ids = ids(9, 4, 4, 4);
        int[] after = after(ids, 0, 1, 1);

        assertThat(after).containsExactly(10, 4, 4);
        assertThat(ids.moved(after)).containsExactly(new Moved(4, 10));
        assertThat(after(ids(9, 4, 4), 1, 0)).containsExactly(4, 10);
    }

    /** The larger share of 4 goes to a group that 5 has a still larger share of, so the smaller share keeps 4. */
    @Test
    void goToAnotherPartWhereALargerGroupTakesTheLargest() {
        assertThat(after(ids(9, 5, 5, 5, 4, 4, 4, 4), 0, 0, 0, 0, 0, 1, 2)).containsExactly(5, 5, 5, 5, 5, 4, 10);
    }

    @Test
    void leaveGroupsThatWereNotGroupedAnew() {
        var ids = ids(9, 4, 6, 6);
        int[] after = ids.after(new int[] {2}, new int[] {0});

        assertThat(after).containsExactly(4, 6, 6);
    }

    private static ClusterIds ids(int given, int... before) {
        return new ClusterIds(before, given);
    }

    private static int[] after(ClusterIds ids, int... groups) {
        return ids.after(IntStream.range(0, groups.length).toArray(), groups);
    }
}
