package id.pulang.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BlockingKeysTests {

    private final BlockingKeys keys = new BlockingKeys();

    @Test
    void areEachStatementAndEveryTwoOfDifferentTopics() {
        keys.nextTopic();
        keys.add(1, 1995);
        keys.add(2, 518);
        keys.nextTopic();
        keys.add(3, "budi");
        keys.nextTopic();
        keys.add(3, "santoso");

        // four statements, and all of their six pairs but that of the year and the day
        assertThat(written()).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void areTheSameForTheSameStatementsInAnyOrder() {
        keys.nextTopic();
        keys.add(1, 1995);
        keys.nextTopic();
        keys.add(3, "budi");
        long[] one = written();
        keys.clear();
        keys.nextTopic();
        keys.add(3, "budi");
        keys.nextTopic();
        keys.add(1, 1995);

        assertThat(written())
                .containsExactlyInAnyOrder(Arrays.stream(one).boxed().toArray(Long[]::new));
    }

    @Test
    void tellStatementsOfDifferentKindsApart() {
        keys.add(1, 1995);
        keys.add(2, 1995);
        keys.add(1, "ab");
        keys.add(1, "ba");
        keys.add(1, "a");
        keys.add(1, "");
        keys.add(1, "b");

        assertThat(written()).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void forgetTheLastRecord() {
        keys.add(1, "budi");
        long[] first = written();
        keys.nextTopic();
        keys.add(1, "santoso");
        keys.clear();
        keys.add(1, "budi");
        keys.add(1, "dewi");

        assertThat(written()).hasSize(2).contains(first[0]);
    }

    @Test
    void areOfTheFirstFortyStatements() {
        for (int statement = 0; statement < 50; statement++) {
            keys.nextTopic();
            keys.add(1, statement);
        }

        long[] written = written();

        assertThat(written).hasSize(BlockingKeys.most()).hasSize(820).doesNotHaveDuplicates();
        keys.clear();
        keys.add(1, 39);
        long last = written()[0];
        keys.clear();
        keys.add(1, 40);
        assertThat(written).contains(last).doesNotContain(written()[0]);
    }

    /** The first numbers of splitmix64 from the seed 1234567, as its authors give them. */
    @Test
    void areMixedAsInSplitmix() {
        long step = 0x9E3779B97F4A7C15L;

        assertThat(LongStream.rangeClosed(1, 3).map(at -> BlockingKeys.mix(1234567 + at * step)))
                .containsExactly(6457827717110365317L, 3203168211198807973L, -8629252141511181193L);
    }

    private long[] written() {
        long[] into = new long[BlockingKeys.most()];
        return Arrays.copyOf(into, keys.write(into));
    }
}
