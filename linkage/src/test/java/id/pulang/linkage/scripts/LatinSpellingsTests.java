package id.pulang.linkage.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinSpellingsTests {

    @ParameterizedTest
    @CsvSource({
        "MYANMAR, kaing, khine",
        "MYANMAR, swa, swar",
        "MYANMAR, we, wai",
        "THAI, jaroensuk, charoensuk",
        "THAI, natphol, nattapol",
        "LAO, phomajan, phomachanh",
        "HAN, weiqiang, weichiang",
        "CYRILLIC, dyachenko, djatschenko",
        "GREEK, bakola, mpakola",
        "GEORGIAN, beridze, beridse",
        "ARMENIAN, hakobyan, hakobian"
    })
    void knowHowAReadingIsSpeltByThoseWhoseLanguageItIs(UnicodeScript script, String reading, String spelling) {
        assertThat(LatinSpellings.of(script, reading).spells(spelling)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MYANMAR, san, than", "MYANMAR, lin, oo", "THAI, bunma, boonmee", "LAO, phengsai, phengdy"})
    void takeNoOtherNameForASpelling(UnicodeScript script, String reading, String other) {
        assertThat(LatinSpellings.of(script, reading).spells(other)).isFalse();
    }

    @Test
    void areUnknownForMostScripts() {
        assertThat(LatinSpellings.of(UnicodeScript.KHMER, "sok").spells("sok")).isFalse();
        assertThat(LatinSpellings.of(UnicodeScript.KHMER, "").spells("")).isFalse();
    }

    /** A regular expression would try some 2^100 ways to divide it. */
    @Test
    @Timeout(10)
    void areSoughtInWordsOfAnyLengthInAMoment() {
        String doubled = "s".repeat(150);

        assertThat(LatinSpellings.of(UnicodeScript.CYRILLIC, "s".repeat(100)).spells(doubled))
                .isTrue();
        assertThat(LatinSpellings.of(UnicodeScript.CYRILLIC, "s".repeat(100)).spells(doubled + "x"))
                .isFalse();
    }

    @Test
    void aChineseFamilyIsNoOtherFamily() {
        var huang = Pronunciation.of("黄");

        assertThat(huang.apart(Pronunciation.of("wong"), 20)).isZero();
        assertThat(huang.apart(Pronunciation.of("wang"), 20)).isEqualTo(Pronunciation.NOT_ALIKE);
    }

    @Test
    void vowelsCountInArabicNamesThatAreKnown() {
        var muhammad = Pronunciation.of("محمد");

        assertThat(muhammad.apart(Pronunciation.of("muhamad"), 20)).isZero();
        assertThat(muhammad.apart(Pronunciation.of("mahmud"), 12)).isEqualTo(Pronunciation.NOT_ALIKE);
    }
}
