package id.pulang.linkage.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.clustering.CannotLink.Stated;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Rows whose births, written as numbers, contradict each other from ten on; 0 for none. */
class GroupsThatContradictTests {

    private static final double CUT = 0.3;

    @Test
    void staysApartThoughARowWithoutABirthFitsBoth() {
        int[] births = {50, 50, 0, 80, 80};
        var edges = SomeEdges.none()
                .likely(0, 1, 0.999)
                .likely(3, 4, 0.999)
                .likely(0, 2, 0.99)
                .likely(1, 2, 0.99)
                .likely(2, 3, 0.9)
                .likely(2, 4, 0.9)
                .likely(0, 3, 0.2)
                .likely(1, 4, 0.2);

        assertThat(group(births, edges)).containsExactly(0, 0, 0, 1, 1);
        assertThat(AverageLinkage.group(strangers(5), edges.edges(), CUT)).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void leavesARowWithoutABirthApartThatFitsBothNearlyAsWell() {
        int[] births = {50, 50, 0, 80, 80};
        var edges = SomeEdges.none()
                .likely(0, 1, 0.999)
                .likely(3, 4, 0.999)
                .likely(0, 2, 0.95)
                .likely(1, 2, 0.95)
                .likely(2, 3, 0.9)
                .likely(2, 4, 0.9);

        assertThat(group(births, edges)).containsExactly(0, 0, 1, 2, 2);
    }

    @Test
    void decidesForABirthThatIsStatedHoweverWellOthersFit() {
        int[] births = {50, 52, 80};
        var edges = SomeEdges.none().likely(0, 1, 0.9).likely(0, 2, 0.25).likely(1, 2, 0.25);

        assertThat(group(births, edges)).containsExactly(0, 0, 1);
    }

    @Test
    void letsSlipsHangTogetherByABirthBetweenThem() {
        int[] births = {50, 57, 64};
        var edges = SomeEdges.none().likely(0, 1, 0.99).likely(1, 2, 0.95).likely(0, 2, 0.2);

        assertThat(group(births, edges)).containsExactly(0, 0, 0);
    }

    @Test
    void believesAPairThatIsJoinedByItself() {
        int[] births = {50, 80};

        assertThat(group(births, SomeEdges.none().likely(0, 1, 0.31))).containsExactly(0, 0);
    }

    @Test
    void decidesLaterWhoBelongsWhereAtFirstNobodyKnew() {
        // the row without a birth fits 1 and 2 as well, but not the whole group of 2 and 3
        int[] births = {0, 50, 80, 80};
        var edges = SomeEdges.none()
                .likely(0, 1, 0.9)
                .likely(0, 2, 0.9)
                .likely(0, 3, 0.01)
                .likely(2, 3, 0.99);

        assertThat(group(births, edges)).containsExactly(0, 0, 1, 1);
    }

    private static int[] group(int[] births, SomeEdges edges) {
        return AverageLinkage.group(strangers(births.length), edges.edges(), CUT, (one, other) -> {
            if (births[one] == 0 || births[other] == 0) {
                return Stated.NOTHING;
            }
            return Math.abs(births[one] - births[other]) < 10 ? Stated.AGREES : Stated.CONTRADICTS;
        });
    }

    private static int[] strangers(int records) {
        int[] people = new int[records];
        Arrays.fill(people, LabelledPairs.UNKNOWN);
        return people;
    }
}
