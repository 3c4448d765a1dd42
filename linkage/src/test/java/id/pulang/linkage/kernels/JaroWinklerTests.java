package id.pulang.linkage.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTests {

    /** From the documentation of Commons Text, and Winkler's own examples. */
    @ParameterizedTest
    @CsvSource({
        "'', '', 1",
        "'', abc, 0",
        "martha, marhta, 0.9611",
        "dwayne, duane, 0.84",
        "dixon, dicksonx, 0.8133",
        "frog, fog, 0.925",
        "fly, ant, 0",
        "elephant, hippo, 0.4417",
        "hippo, zzzzzzzz, 0",
        "hello, hallo, 0.88"
    })
    void givesThePublishedFigures(String left, String right, double similarity) {
        assertThat(JaroWinkler.between(left, right)).isCloseTo(similarity, within(0.0001));
    }

    @Test
    void agreesWithThePlainDefinition() {
        WordPairs.each((left, right) -> assertThat(JaroWinkler.between(left, right))
                .as(left + ' ' + right)
                .isEqualTo(plain(left, right)));
    }

    @Test
    void isTheSameFromBothSides() {
        WordPairs.each((left, right) ->
                assertThat(JaroWinkler.between(left, right)).isEqualTo(JaroWinkler.between(right, left)));
    }

    @Test
    void isOneForEqualWordsAndForNoOthers() {
        WordPairs.each((left, right) ->
                assertThat(JaroWinkler.between(left, right) == 1).isEqualTo(left.equals(right)));
    }

    /** As Commons Text does it: the shorter word is walked through, half transpositions are kept. */
    private static double plain(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        String shorter = left.length() > right.length() ? right : left;
        String longer = left.length() > right.length() ? left : right;
        int range = Math.max(longer.length() / 2 - 1, 0);
        List<Integer> fromShorter = new ArrayList<>();
        List<Integer> fromLonger = new ArrayList<>();
        for (int i = 0; i < shorter.length(); i++) {
            for (int j = Math.max(i - range, 0); j < Math.min(i + range + 1, longer.length()); j++) {
                if (!fromLonger.contains(j) && shorter.charAt(i) == longer.charAt(j)) {
                    fromShorter.add(i);
                    fromLonger.add(j);
                    break;
                }
            }
        }
        return similarity(left, right, letters(shorter, fromShorter), letters(longer, fromLonger));
    }

    private static String letters(String word, List<Integer> places) {
        var letters = new StringBuilder();
        places.stream().sorted().forEach(place -> letters.append(word.charAt(place)));
        return letters.toString();
    }

    private static double similarity(String left, String right, String matched, String matchedThere) {
        double matches = matched.length();
        if (matches == 0) {
            return 0;
        }
        double differing = 0;
        for (int i = 0; i < matched.length(); i++) {
            differing += matched.charAt(i) == matchedThere.charAt(i) ? 0 : 1;
        }
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(left.length(), right.length()))
                && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        double jaro = (matches / left.length() + matches / right.length() + (matches - differing / 2) / matches) / 3;
        return jaro < 0.7 ? jaro : jaro + 0.1 * prefix * (1 - jaro);
    }
}
