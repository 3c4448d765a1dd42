package id.pulang.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocksTests {

    @Test
    void findEarlierRecordsThatShareAKeyInRisingOrder() {
        var search = blocks(words("budi", "dewi", "budi", "sari", "budi dewi")).search(1);

        assertThat(before(search, 0)).isEmpty();
        assertThat(before(search, 1)).isEmpty();
        assertThat(before(search, 2)).containsExactly(0);
        assertThat(before(search, 3)).isEmpty();
        assertThat(before(search, 4)).containsExactly(0, 1, 2);
    }

    @Test
    void findOnlyRecordsThatShareEnoughKeys() {
        var blocks = blocks(words("budi", "budi santoso", "agus", "budi santoso agus"));

        // two words in common are three keys, since the two together are one more
        assertThat(before(blocks.search(1), 3)).containsExactly(0, 1, 2);
        assertThat(before(blocks.search(2), 3)).containsExactly(1);
        assertThat(before(blocks.search(3), 3)).containsExactly(1);
        assertThat(before(blocks.search(4), 3)).isEmpty();
    }

    @Test
    void countKeysAnewForEachRecord() {
        var search = blocks(words("budi", "agus", "budi", "budi")).search(1);

        assertThat(before(search, 3)).containsExactly(0, 2);
        assertThat(before(search, 3)).containsExactly(0, 2);
        assertThat(blocks(words("budi", "budi", "budi")).search(2)).satisfies(strict -> {
            assertThat(before(strict, 2)).isEmpty();
            assertThat(before(strict, 2)).isEmpty();
        });
    }

    @Test
    void writeNoMoreThanThereIsRoomFor() {
        var search = blocks(words("budi", "budi", "budi", "budi")).search(1);
        int[] into = new int[2];

        assertThat(search.before(3, into)).isEqualTo(2);
        assertThat(into).containsExactly(0, 1);
        assertThat(before(search, 3)).containsExactly(0, 1, 2);
    }

    @Test
    void overlookKeysThatTooManyShare() {
        var common = blocks(repeated(200, "budi"));
        var tooCommon = blocks(repeated(201, "budi"));

        assertThat(before(common.search(1), 199)).hasSize(199);
        assertThat(before(tooCommon.search(1), 200)).isEmpty();
    }

    /** Eight blocks of 200 by the one word and as many by the other are 318,400 pairs: more than is allowed. */
    @Test
    void overlookTheLargestBlocksWhereAllTogetherAreTooMuchWork() {
        assertThat(before(blocks(twoWords(1_600, 8)).search(1), 1_599)).hasSize(24);
        assertThat(before(blocks(twoWords(1_600, 16)).search(1), 1_599)).hasSize(199 + 99 - 12);
    }

    @Test
    void areAllowedMoreWorkWhenThereAreMoreRecords() {
        assertThat(before(blocks(twoWords(4_000, 20)).search(1), 3_999)).hasSize(9);
        assertThat(before(blocks(twoWords(4_000, 50)).search(1), 3_999)).hasSize(199 + 79 - 3);
    }

    @Test
    void findFriendsAmongManyRecordsWithFewStrangers() {
        int records = 4_000;
        var random = new Random(5);
        int[] partner = IntStream.range(0, records).toArray();
        String[] words = new String[records];
        Arrays.setAll(words, record -> record < records / 2 ? Long.toString(random.nextLong()) : "");
        for (int record = records / 2; record < records; record++) {
            partner[record] = record - records / 2;
            words[record] = words[partner[record]];
        }

        var search = blocks(words).search(1);

        int strangers = 0;
        for (int record = records / 2; record < records; record++) {
            int[] found = before(search, record);
            assertThat(found).contains(partner[record]);
            strangers += found.length - 1;
        }
        assertThat(strangers).isLessThan(records);
    }

    @Test
    void findMoreThanAThousandCandidates() {
        String[] words = new String[1_201];
        Arrays.setAll(words, record -> "word" + record / 100);
        words[1_200] = String.join(
                " ", IntStream.range(0, 12).mapToObj(word -> "word" + word).toList());

        assertThat(before(blocks(words).search(1), 1_200)).hasSize(1_200);
    }

    @Test
    void areEmptyWithoutRecords() {
        var blocks = new Blocks(0, (record, keys) -> {
            throw new IllegalStateException("no record to ask about");
        });

        assertThat(blocks.search(1)).isNotNull();
    }

    private static String[] words(String... words) {
        return words;
    }

    private static String[] repeated(int times, String word) {
        String[] words = new String[times];
        Arrays.fill(words, word);
        return words;
    }

    /** One word is shared by 200 neighbours, the other by every so manieth record. */
    private static String[] twoWords(int records, int each) {
        String[] words = new String[records];
        Arrays.setAll(words, record -> "one" + record / 200 + " other" + record % each);
        return words;
    }

    private static Blocks blocks(String... texts) {
        return new Blocks(texts.length, (record, keys) -> {
            for (String word : texts[record].split(" ", -1)) {
                keys.nextTopic();
                keys.add(1, word);
            }
        });
    }

    private static int[] before(Blocks.Search search, int record) {
        int[] into = new int[5_000];
        return Arrays.copyOf(into, search.before(record, into));
    }
}
