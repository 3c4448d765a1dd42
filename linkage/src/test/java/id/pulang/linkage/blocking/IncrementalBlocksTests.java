package id.pulang.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementalBlocksTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void findWhatBlocksFindAsLongAsNothingCameLater(int leastShared) {
        String[] texts = texts(3_000, 7);
        var blocks = blocks(texts);

        var later = later(texts, texts.length, 0, blocks.cut()).search(leastShared);

        var search = blocks.search(leastShared);
        int found = 0;
        for (int record = 0; record < texts.length; record++) {
            int[] into = new int[5_000];
            int[] before = Arrays.copyOf(into, search.before(record, into));
            System.arraycopy(into, 0, before, 0, before.length);
            assertThat(later.before(record)).containsExactly(before);
            found += before.length;
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void findTheSameForLaterRecordsWhateverElseIsAskedFor() {
        String[] texts = texts(2_000, 8);
        BlockSizeLimit cut = blocks(Arrays.copyOf(texts, 1_200)).cut();

        var some = later(texts, 1_200, 1_500, cut).search(1);
        var all = later(texts, 1_200, 0, cut).search(1);

        for (int record = 1_500; record < 2_000; record++) {
            assertThat(some.before(record)).containsExactly(all.before(record));
        }
    }

    /** The blocks of 300 first records with one word are above the cut of 200. */
    @Test
    void overlookWhatToldNothingAmongTheFirst() {
        String[] texts = new String[302];
        Arrays.fill(texts, "common");
        texts[0] = "common rare";
        texts[301] = "common rare";

        assertThat(later(texts, 300, 300, new BlockSizeLimit(40, 200)).search(1).before(301))
                .containsExactly(0);
        assertThat(later(texts, 300, 300, new BlockSizeLimit(40, 300)).search(1).before(301))
                .hasSize(301);
        assertThat(later(texts, 200, 300, new BlockSizeLimit(40, 200)).search(1).before(301))
                .hasSize(301);
    }

    @Test
    void overlookWhatAThousandHaveComeToShare() {
        String[] thousand = IntStream.range(0, 1_000).mapToObj(each -> "word").toArray(String[]::new);
        String[] more = IntStream.range(0, 1_001).mapToObj(each -> "word").toArray(String[]::new);

        assertThat(later(thousand, 10, 990, new BlockSizeLimit(40, 200))
                        .search(1)
                        .before(999))
                .hasSize(999);
        assertThat(later(more, 10, 990, new BlockSizeLimit(40, 200)).search(1).before(1_000))
                .isEmpty();
    }

    @Test
    void askForAsManySharedKeysAsTheyAreTold() {
        String[] texts = {"one two", "one three", "one two"};

        assertThat(later(texts, 3, 2, new BlockSizeLimit(40, 200)).search(1).before(2))
                .containsExactly(0, 1);
        assertThat(later(texts, 3, 2, new BlockSizeLimit(40, 200)).search(2).before(2))
                .containsExactly(0);
    }

    private static String[] texts(int records, long seed) {
        var random = new Random(seed);
        String[] texts = new String[records];
        Arrays.setAll(
                texts, record -> "a" + random.nextInt(300) + " b" + random.nextInt(40) + " a" + random.nextInt(300));
        return texts;
    }

    private static Blocks blocks(String... texts) {
        return new Blocks(texts.length, source(texts));
    }

    private static IncrementalBlocks later(String[] texts, int learntFrom, int first, BlockSizeLimit cut) {
        return new IncrementalBlocks(texts.length, learntFrom, first, cut, source(texts));
    }

    private static Blocks.Source source(String... texts) {
        return (record, keys) -> {
            for (String word : texts[record].split(" ", -1)) {
                keys.nextTopic();
                keys.add(1, word);
            }
        };
    }
}
