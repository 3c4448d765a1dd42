package id.pulang.linkage.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.kernels.EditDistance;
import id.pulang.linkage.names.NameTokens;
import id.pulang.linkage.search.Describer;
import id.pulang.linkage.search.InventedRegistry;
import id.pulang.linkage.search.RegisteredPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePairsTests {

    private static final double ALL = Double.NEGATIVE_INFINITY;
    private static final int NAMES = 300;
    private static final List<String> REGISTERED =
            InventedRegistry.people(NAMES, 41).map(RegisteredPerson::name).toList();
    private static final List<String> DESCRIBED = described();

    private record Places(int left, int right) {}

    @Test
    void missesNoPairThatSharesAWord() {
        var found = weights(NamePairs.between(REGISTERED, DESCRIBED, ALL));

        int sharing = 0;
        for (int i = 0; i < NAMES; i++) {
            for (int j = 0; j < NAMES; j++) {
                if (shareAWord(REGISTERED.get(i), DESCRIBED.get(j))) {
                    assertThat(found)
                            .as(REGISTERED.get(i) + ", " + DESCRIBED.get(j))
                            .containsKey(new Places(i, j));
                    sharing++;
                }
            }
        }
        assertThat(sharing).isGreaterThan(NAMES);
    }

    @Test
    void weighsAPairTheSameFromBothSides() {
        var there = weights(NamePairs.between(REGISTERED, DESCRIBED, ALL));
        var back = weights(NamePairs.between(DESCRIBED, REGISTERED, ALL));

        assertThat(back).hasSameSizeAs(there);
        there.forEach((places, weight) ->
                assertThat(back.get(new Places(places.right(), places.left()))).isCloseTo(weight, within(1e-4)));
    }

    @Test
    void keepsTheOrderOfTheListsAndWhatWeighsEnough() {
        var all = NamePairs.between(REGISTERED, DESCRIBED, ALL);
        var heavy = NamePairs.between(REGISTERED, DESCRIBED, 8);

        for (int pair = 1; pair < all.size(); pair++) {
            boolean later = all.left(pair) > all.left(pair - 1)
                    || all.left(pair) == all.left(pair - 1) && all.right(pair) > all.right(pair - 1);
            assertThat(later).isTrue();
        }
        var expected = new HashMap<>(weights(all));
        expected.values().removeIf(weight -> weight < 8);
        assertThat(weights(heavy)).isEqualTo(expected);
    }

    @Test
    void findsNearlyEverybodyInTheOtherList() {
        var heavy = weights(NamePairs.between(REGISTERED, DESCRIBED, 1));

        int found = 0;
        for (int i = 0; i < NAMES; i++) {
            found += heavy.containsKey(new Places(i, i)) ? 1 : 0;
        }

        assertThat(found / (double) NAMES).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "Rizki Simanjuntak, Simanjuntak Rizki, Rizki Simanjuntek",
        "Rizki Simanjuntak, Rizky Simanjuntak, Rizki Simajuntek",
        "Nurhayati Lubis, Nur Hayati Lubis, Nurhayati Harahap",
        "Nur Hayati Lubis, Nurhayati Lubis, Hayati Harahap",
        "M Rizki Lubis, Muhammad Rizki Lubis, Agus Rizki Lubis",
        "Sri Lubis, Zxaverius Lubis Sri, Sri Harahap",
        "Moch Rizki, Muhammad Rizki, Ahmad Rizki"
    })
    void weighsTheNearerNameMore(String name, String nearer, String farther) {
        var weights = weights(NamePairs.between(List.of(name), List.of(nearer, farther), ALL));

        assertThat(weights.get(new Places(0, 0))).isGreaterThan(weights.getOrDefault(new Places(0, 1), ALL));
    }

    @Test
    void takesTwoWordsForTheOneThatTheyAre() {
        var together = List.of("Nurhayati");
        var apart = List.of("Nur Hayati");

        assertThat(weights(NamePairs.between(together, apart, 2))).containsOnlyKeys(new Places(0, 0));
        assertThat(weights(NamePairs.between(apart, together, 2))).containsOnlyKeys(new Places(0, 0));
    }

    @Test
    void weighsARareWordMoreThanACommonOne() {
        var weights = weights(NamePairs.between(List.of("Sri", "Zebaoth"), List.of("Sri", "Zebaoth"), ALL));

        assertThat(weights.get(new Places(1, 1))).isGreaterThan(weights.get(new Places(0, 0)) + 3);
    }

    @Test
    void hasNothingToSayOfEmptyLists() {
        assertThat(NamePairs.between(List.of(), List.of("Sri"), ALL).size()).isZero();
        assertThat(NamePairs.between(List.of("", "-"), List.of("Sri"), ALL).size())
                .isZero();
    }

    private static boolean shareAWord(String left, String right) {
        for (String word : NameTokens.telling(left)) {
            for (String other : NameTokens.telling(right)) {
                if (word.length() > 1 && other.length() > 1 && alike(word, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The slips that words of a length may have, said once more. */
    private static boolean alike(String word, String other) {
        int slips = Math.max(word.length(), other.length()) < 7 ? 1 : 2;
        return NameTokens.form(word).equals(NameTokens.form(other)) || EditDistance.between(word, other) <= slips;
    }

    private static Map<Places, Double> weights(NamePairs pairs) {
        var weights = new HashMap<Places, Double>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            weights.put(new Places(pairs.left(pair), pairs.right(pair)), pairs.bits(pair));
        }
        return weights;
    }

    private static List<String> described() {
        var describer = new Describer(42);
        return InventedRegistry.people(NAMES, 41)
                .map(person -> describer.describe(person).description().name())
                .toList();
    }
}
