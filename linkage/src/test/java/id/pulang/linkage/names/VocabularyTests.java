package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.model.ComparisonLevel;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTests {

    private static final double UNSEEN = 1.5 / 13_137;

    @Test
    void numbersItsWordsInTheirOrder() {
        var vocabulary = new Vocabulary(List.of("Santoso Budi", "Budi"));

        assertThat(vocabulary.size()).isEqualTo(2);
        assertThat(vocabulary.word(0)).isEqualTo("budi");
        assertThat(vocabulary.word(1)).isEqualTo("santoso");
        assertThat(vocabulary.read("Santoso Budi").words()).containsExactly(1, 0);
        assertThat(vocabulary.wordOf(1).text()).isEqualTo("santoso");
    }

    @Test
    void dropsWordsThatSayNothing() {
        var name = "Hj. Siti binti Ali 88";
        var vocabulary = new Vocabulary(List.of(name));

        assertThat(words(vocabulary, name)).containsExactly("siti", "ali");
        assertThat(words(Vocabulary.ofTexts(List.of(name)), name)).containsExactly("hj", "siti", "binti", "ali", "88");
    }

    @Test
    void readsASingleBAsBinBetweenOtherWordsOnly() {
        var vocabulary = new Vocabulary(List.of("Ali B Hasan"));

        assertThat(words(vocabulary, "Ali B Hasan")).containsExactly("ali", "hasan");
        assertThat(words(vocabulary, "B Hasan")).containsExactly("b", "hasan");
        assertThat(words(vocabulary, "Hasan B")).containsExactly("hasan", "b");
    }

    @Test
    void knowsANameWithANumberAsOneUsedAtWork() {
        var vocabulary = new Vocabulary(List.of("Kevin 88", "Kevin 2nd", "Kevin"));

        assertThat(vocabulary.read("Kevin 88").assumed()).isTrue();
        assertThat(words(vocabulary, "Kevin 88")).containsExactly("kevin");
        assertThat(vocabulary.read("Kevin 2nd").assumed()).isFalse();
        assertThat(words(vocabulary, "Kevin 2nd")).containsExactly("kevin");
        assertThat(vocabulary.read("Kevin").assumed()).isFalse();
        assertThat(vocabulary.read("Kevin").asAssumed().assumed()).isTrue();
        assertThat(Vocabulary.ofTexts(List.of("Jalan 88")).read("Jalan 88").assumed())
                .isFalse();
    }

    @Test
    void cannotReadWhatItHasNotLearnt() {
        var vocabulary = new Vocabulary(List.of("Budi"));

        assertThatThrownBy(() -> vocabulary.read("Dewi")).isInstanceOf(NullPointerException.class);
    }

    @Test
    void tellsHowRareAWordIsHereAndAtLarge() {
        var vocabulary = new Vocabulary(List.of("Qwerty Zzyx", "Qwerty Abcdefg", "Uvwuvw", "Uvwuvw Uvwuvw"));

        assertThat(rarity(vocabulary, "Qwerty")).isCloseTo(bits(2, 4, UNSEEN), within(1e-9));
        assertThat(rarity(vocabulary, "Zzyx")).isCloseTo(bits(1, 4, UNSEEN), within(1e-9));
        assertThat(rarity(vocabulary, "Uvwuvw")).isCloseTo(bits(2, 4, UNSEEN), within(1e-9));
        int qwerty = vocabulary.read("Qwerty").words()[0];
        int zzyx = vocabulary.read("Zzyx").words()[0];
        assertThat(vocabulary.rarity(qwerty, zzyx)).isEqualTo(rarity(vocabulary, "Qwerty"));
        assertThat(vocabulary.rarity(zzyx, qwerty)).isEqualTo(rarity(vocabulary, "Qwerty"));
    }

    @Test
    void countsSpellingsOfAWordAsTheWordAndASlipForThreeTenths() {
        var vocabulary =
                new Vocabulary(List.of("Soeharto", "Suharto", "Suhaxto", "Moch", "Muhammad", "Fauzan", "Fauzi"));

        assertThat(rarity(vocabulary, "Soeharto")).isCloseTo(bits(2.3, 7, NameTokens.share("soeharto")), within(1e-9));
        assertThat(rarity(vocabulary, "Moch")).isCloseTo(bits(2, 7, NameTokens.share("moch")), within(1e-9));
        assertThat(rarity(vocabulary, "Fauzi")).isCloseTo(bits(1, 7, NameTokens.share("fauzi")), within(1e-9));
    }

    @Test
    void trustsTheCountsAtLargeForAtMostAHundredNames() {
        var names = Stream.concat(Stream.of("Qwerty"), Collections.nCopies(999, "Uvwuvw").stream())
                .toList();

        double share = (1 + 100 * UNSEEN) / 1_100;
        assertThat(rarity(new Vocabulary(names), "Qwerty")).isCloseTo(-Math.log(share) / Math.log(2), within(1e-9));
    }

    @Test
    void trustsTheCountsAtLargeForAHundredNamesWhereNobodyReviews() {
        var vocabulary = Vocabulary.ofUnreviewedNames(List.of("Qwerty Zzyx", "Qwerty Abcdefg", "Uvwuvw"));

        assertThat(rarity(vocabulary, "Qwerty"))
                .isCloseTo(-Math.log((2 + 100 * UNSEEN) / 103) / Math.log(2), within(1e-9));
        assertThat(rarity(vocabulary.with(List.of("Budi")), "Budi"))
                .isCloseTo(-Math.log(100 * NameTokens.share("budi") / 103) / Math.log(2), within(1e-9));
    }

    @Test
    void neverTakesAWordForCommonerThanEverybodys() {
        assertThat(rarity(new Vocabulary(List.of("Qwerty", "Qwerti")), "Qwerty"))
                .isNotNegative();
    }

    @Test
    void comparesItsWordsBeforehandWhenThereAreFew() {
        var vocabulary = new Vocabulary(List.of("Soeharto", "Suharto", "Suhaxto", "Budi"));

        assertThat(vocabulary.compared()).isTrue();
        assertThat(level(vocabulary, "Soeharto", "Suharto")).isEqualTo(ComparisonLevel.OLD_SPELLING);
        assertThat(level(vocabulary, "Suharto", "Soeharto")).isEqualTo(ComparisonLevel.OLD_SPELLING);
        assertThat(level(vocabulary, "Suharto", "Suhaxto")).isEqualTo(ComparisonLevel.ONE_SLIP);
        assertThat(level(vocabulary, "Suharto", "Budi")).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(level(vocabulary, "Budi", "Budi")).isEqualTo(ComparisonLevel.SAME);
        assertThat(spellings(vocabulary, "Suharto")).containsExactly("soeharto", "suharto", "suhaxto");
        assertThat(spellings(vocabulary, "Budi")).containsExactly("budi");
    }

    @Test
    void comparesWordsWhenTheyMeetWhenThereAreMany() {
        var names = Stream.concat(
                        Stream.of("Soeharto", "Suharto", "Budi"),
                        IntStream.range(0, 2_998).mapToObj(number -> "w" + number + "x"))
                .toList();
        var vocabulary = new Vocabulary(names);

        assertThat(vocabulary.size()).isEqualTo(3_001);
        assertThat(vocabulary.compared()).isFalse();
        assertThat(level(vocabulary, "Soeharto", "Suharto")).isEqualTo(ComparisonLevel.OLD_SPELLING);
        assertThat(level(vocabulary, "Suharto", "Budi")).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(level(vocabulary, "Suharto", "Suharto")).isEqualTo(ComparisonLevel.SAME);
        assertThat(spellings(vocabulary, "Suharto")).containsExactly("suharto");
        assertThat(Vocabulary.ofTexts(List.of("Bandung")).compared()).isFalse();
    }

    @Test
    void remembersWordsThatWereLaidBesideEachOther() {
        var texts = Vocabulary.ofTexts(List.of("Soeharto", "Suharto", "Suhaxto", "Budi"));
        var known = new LevelCache(texts);

        for (int again = 0; again < 2; again++) {
            assertThat(known.level(1, 2)).isEqualTo(level(texts, "Soeharto", "Suharto"));
            assertThat(known.level(2, 1)).isEqualTo(ComparisonLevel.OLD_SPELLING);
            assertThat(known.level(2, 3)).isEqualTo(ComparisonLevel.ONE_SLIP);
            assertThat(known.level(0, 2)).isEqualTo(ComparisonLevel.DIFFERENT);
            assertThat(known.level(0, 0)).isEqualTo(ComparisonLevel.SAME);
        }
        var compared = new LevelCache(new Vocabulary(List.of("Soeharto", "Suharto", "Suhaxto", "Budi")));
        assertThat(compared.level(1, 2)).isEqualTo(ComparisonLevel.OLD_SPELLING);
        assertThat(compared.level(0, 0)).isEqualTo(ComparisonLevel.SAME);
    }

    @Test
    void learnsNothingFromLaterNamesButTheirWords() {
        var learnt = new Vocabulary(List.of("Soeharto", "Suhaxto", "Budi"));

        var more = learnt.with(List.of("Suharto Zabukan", "Budi", "Zabukan"));

        assertThat(more.size()).isEqualTo(5);
        for (String word : List.of("Soeharto", "Suhaxto", "Budi")) {
            assertThat(rarity(more, word)).isEqualTo(rarity(learnt, word));
        }
        // as common as its learnt spellings are, though nobody had it
        assertThat(rarity(more, "Suharto")).isCloseTo(bits(1.3, 3, NameTokens.share("suharto")), within(1e-9));
        assertThat(rarity(more, "Zabukan")).isCloseTo(bits(0, 3, UNSEEN), within(1e-9));
        assertThat(level(more, "Suharto", "Soeharto")).isEqualTo(ComparisonLevel.OLD_SPELLING);
        assertThat(learnt.with(List.of())).isSameAs(learnt);
    }

    @Test
    void readsLaterTextsAsItReadThoseBefore() {
        var later = Vocabulary.ofTexts(List.of("Jalan 88")).with(List.of("Jalan 90"));

        assertThat(words(later, "Jalan 90")).containsExactly("jalan", "90");
        assertThat(later.read("Jalan 90").assumed()).isFalse();
    }

    private static ComparisonLevel level(Vocabulary vocabulary, String left, String right) {
        return vocabulary.level(
                vocabulary.read(left).words()[0], vocabulary.read(right).words()[0]);
    }

    private static List<String> spellings(Vocabulary vocabulary, String word) {
        return Arrays.stream(vocabulary.spellingsOf(vocabulary.read(word).words()[0]))
                .mapToObj(vocabulary::word)
                .toList();
    }

    private static List<String> words(Vocabulary vocabulary, String name) {
        return Arrays.stream(vocabulary.read(name).words())
                .mapToObj(vocabulary::word)
                .toList();
    }

    private static double rarity(Vocabulary vocabulary, String word) {
        int number = vocabulary.read(word).words()[0];
        return vocabulary.rarity(number, number);
    }

    /** The rarity of a word that so many of so many names hold here, and such a share at large. */
    private static double bits(double holders, int names, double share) {
        double trust = 0.3 * names;
        return -Math.log((holders + trust * share) / (names + trust)) / Math.log(2);
    }
}
