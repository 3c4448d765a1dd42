package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameVariantsTests {

    @ParameterizedTest
    @CsvSource({
        "moch, muhammad",
        "mohd, muhammad",
        "achmad, ahmad",
        "abd, abdul",
        "st, siti",
        "noer, nur",
        "risky, rizki",
        "muhammad, muhammad",
        "budi, budi",
        "m, m"
    })
    void knowTheNameThatAWordIsAFormOf(String word, String form) {
        assertThat(NameVariants.canonical(word)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "muhammed, muhammad",
        "muhamma, muhammad",
        "muhmad, muhammad",
        "muhammadd, muhammad",
        "mohamad, muhammad",
        "mohama, muhammad",
        "nuhammad, nuhammad",
        "mahmud, mahmud",
        "muhtar, muhtar",
        "muham, muham",
        "mukhtarom, mukhtarom"
    })
    void forgiveASlipInTheMostBorneName(String word, String form) {
        assertThat(NameVariants.canonical(word)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin", "binti", "al", "hj", "drs", "mrs"})
    void knowLinksAndTitlesThatSayNothing(String word) {
        assertThat(NameVariants.saysNothing(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"budi", "b", "siti", "ali"})
    void letEveryOtherWordTell(String word) {
        assertThat(NameVariants.saysNothing(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"moch, true", "siti, true", "abd, true", "m, true", "budi, false", "ahmad, false", "nur, false"})
    void knowWordsThatAreOftenLeftOut(String word, boolean often) {
        assertThat(NameVariants.oftenLeftOut(Word.of(word))).isEqualTo(often);
    }

    @Test
    void leadAllSpellingsOfANameToOneForm() {
        assertThat(NameTokens.form("moch")).isEqualTo("muhammad");
        assertThat(NameTokens.form("noer")).isEqualTo("nur");
        assertThat(NameTokens.form("soeharto")).isEqualTo("suharto");
    }

    @Test
    void leaveTitlesAndLinksOutOfANameUnlessThereIsNothingElse() {
        assertThat(NameTokens.telling("Hj. Siti Aminah binti Abdullah")).containsExactly("siti", "aminah", "abdullah");
        assertThat(NameTokens.telling("Ali b Hasan")).containsExactly("ali", "hasan");
        assertThat(NameTokens.telling("B Hasan")).containsExactly("b", "hasan");
        assertThat(NameTokens.telling("Hasan B")).containsExactly("hasan", "b");
        assertThat(NameTokens.telling("Haji")).containsExactly("haji");
    }

    @Test
    void countHowManyPeopleBearAWord() {
        assertThat(NameFrequency.inAMillion("Budi")).hasValue((int) Math.round(1_000_000 * NameTokens.share("budi")));
        assertThat(NameFrequency.inAMillion("Budi").orElseThrow()).isBetween(1_000, 20_000);
        assertThat(NameFrequency.inAMillion("Qwertyuiop")).isEmpty();
        assertThat(NameTokens.share("qwertyuiop")).isEqualTo(1.5 / 13_137);
    }
}
