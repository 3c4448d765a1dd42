package id.pulang.linkage.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.kernels.EditDistance;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTests {

    private static final Dictionary NAMES = dictionary(List.of(
            "muhammad",
            "moch",
            "suharto",
            "soekarno",
            "simanjuntak",
            "nurhayati",
            "rizki",
            "eko",
            "prasetyo",
            "faisal"));

    @ParameterizedTest
    @CsvSource({
        "rizki, rizki, SAME",
        "rizqi, rizki, ALIKE",
        "mohd, muhammad, ALIKE",
        "mohd, moch, ALIKE",
        "soeharto, suharto, ALIKE",
        "sukarno, soekarno, ALIKE",
        "phaisal, faisal, ALIKE",
        "nurrhayatti, nurhayati, ALIKE",
        "eo, eko, ONE_SLIP",
        "rizik, rizki, ONE_SLIP",
        "muhamnad, moch, ALIKE",
        "smianjutnak, simanjuntak, TWO_SLIPS"
    })
    void findsAWordInAnySpelling(String asked, String word, Similarity likeness) {
        var found = NAMES.like(asked);

        int place = found.placeOf(NAMES.find(word));
        assertThat(place).isNotNegative();
        assertThat(found.likeness(place)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({"eka, budi", "rizkiana, rizki", "simanjuntak, nurhayati"})
    void leavesOtherWordsAlone(String asked, String absent) {
        var found = dictionary(List.of(absent)).like(asked);

        assertThat(found.size()).isZero();
    }

    @Test
    void keepsWordsOfOtherScriptsApart() {
        var dictionary = dictionary(List.of("李明", "王芳"));

        assertThat(found(dictionary, "王芳").keySet()).containsExactly("王芳");
        assertThat(dictionary.word(0)).isEqualTo("李明");
    }

    @Test
    void missesNoWordWithinTheSlipsAllowed() {
        var random = new Random(3);
        var words = new TreeSet<String>();
        while (words.size() < 1_500) {
            words.add(word(random));
        }
        var dictionary = dictionary(List.copyOf(words));

        for (int i = 0; i < 150; i++) {
            String asked = word(random);
            var expected = new TreeMap<String, Similarity>();
            for (String word : words) {
                int slips = EditDistance.between(asked, word);
                if (slips <= SymmetricDeletes.slips(asked.length())) {
                    expected.put(word, slips == 0 ? Similarity.SAME : Similarity.values()[slips + 1]);
                }
            }

            var found = found(dictionary, asked);
            expected.forEach((word, likeness) -> assertThat(found.get(word))
                    .as(asked + ' ' + word)
                    .isNotNull()
                    .isLessThanOrEqualTo(likeness));
        }
    }

    private static TreeMap<String, Similarity> found(Dictionary dictionary, String asked) {
        var found = new TreeMap<String, Similarity>();
        var lookalikes = dictionary.like(asked);
        for (int i = 0; i < lookalikes.size(); i++) {
            found.put(dictionary.word(lookalikes.word(i)), lookalikes.likeness(i));
        }
        return found;
    }

    private static Dictionary dictionary(List<String> words) {
        var list = new DictionaryBuilder();
        words.forEach(list::number);
        return list.finished();
    }

    /** Few letters, so that many words are a few slips apart. */
    private static String word(Random random) {
        var word = new StringBuilder();
        int length = 2 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            word.append("abn".charAt(random.nextInt(i % 2 == 0 ? 3 : 2)));
        }
        return word.toString();
    }
}
