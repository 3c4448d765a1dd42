package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.model.PersonRecord;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What the pairs of lists that records stand in tell. */
class ListsTests {

    @Test
    void areOfOneKindForEachTwoWhileThereAreFew() {
        var lists = lists(1, 1, 1);

        assertThat(lists.kinds()).isEqualTo(9);
        assertThat(lists.place(0, 0)).isZero();
        assertThat(lists.place(1, 2)).isEqualTo(5);
        assertThat(lists.place(2, 1)).isEqualTo(5);
        assertThat(lists.place(2, 2)).isEqualTo(8);
    }

    @Test
    void areOfTwoKindsWhenThereAreMany() {
        var ten = lists(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        var eleven = lists(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(ten.kinds()).isEqualTo(100);
        assertThat(eleven.kinds()).isEqualTo(2);
        assertThat(eleven.place(4, 4)).isEqualTo(1);
        assertThat(eleven.place(4, 5)).isZero();
    }

    @Test
    void haveTheirShareOfAllPairsOfRecords() {
        var shares = lists(4, 2).shares();

        // of fifteen pairs six stand in the first list, one in the second, eight in both
        assertThat(shares).containsExactly(new double[] {6 / 15.0, 8 / 15.0, 0, 1 / 15.0}, within(1e-12));
    }

    @Test
    void haveNoSharesWhereThereAreNoPairs() {
        assertThat(lists(1).shares()).containsExactly(0);
    }

    @Test
    void sayForEachPairOfListsWhatWasLearntOfItsKind() {
        var bits = lists(1, 1).bits(new double[] {-4, 2, 99, -1});

        assertThat(bits.bits(0, 0)).isEqualTo(-4);
        assertThat(bits.bits(0, 1)).isEqualTo(2);
        assertThat(bits.bits(1, 0)).isEqualTo(2);
        assertThat(bits.bits(1, 1)).isEqualTo(-1);
    }

    @Test
    void sayNothingBeforeAnythingWasLearnt() {
        assertThat(SourcePairPrior.none().bits(3, 4)).isZero();
    }

    @Test
    void takeListsThatComeLaterForOnesLikeTheOthers() {
        var bits = lists(1, 1, 1).bits(new double[] {-4, 2, 3, 99, -1, 1, 99, 99, -7});

        assertThat(bits.bits(3, 3)).isCloseTo(-4, within(1e-12));
        assertThat(bits.bits(3, 4)).isCloseTo(2, within(1e-12));
        assertThat(bits.bits(0, 3)).isCloseTo(2, within(1e-12));
        assertThat(bits.bits(3, 0)).isCloseTo(2, within(1e-12));
        assertThat(lists(1).bits(new double[] {-4}).bits(0, 1)).isZero();
    }

    private static SourcePairKinds lists(int... sizes) {
        var records = new ArrayList<PersonRecord>();
        for (int list = 0; list < sizes.length; list++) {
            for (int row = 0; row < sizes[list]; row++) {
                records.add(SomeRecord.of(list + "-" + row, "list %02d".formatted(list), "Budi Santoso")
                        .record());
            }
        }
        return new SourcePairKinds(new PreparedRecords(records));
    }
}
