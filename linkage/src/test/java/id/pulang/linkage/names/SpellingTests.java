package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @Test
    void partsWordsAtWhateverIsNoLetter() {
        assertThat(Spelling.words(" Budi  Santoso-Hidayat, S.H."))
                .containsExactly("budi", "santoso", "hidayat", "s", "h");
        assertThat(Spelling.words("--")).isEmpty();
        assertThat(Spelling.words("Kevin 88x")).containsExactly("kevin", "88x");
    }

    @Test
    void keepsWordsWithApostrophesTogether() {
        assertThat(Spelling.words("Ma'ruf Nu`man Sa’diyah")).containsExactly("maruf", "numan", "sadiyah");
    }

    @Test
    void foldsAccentsAndCase() {
        assertThat(Spelling.words("ÉLODIE José")).containsExactly("elodie", "jose");
        assertThat(Spelling.words("DEWI")).containsExactly("dewi");
    }

    @Test
    void keepsLettersOfOtherScripts() {
        assertThat(Spelling.words("李 明")).containsExactly("李", "明");
    }

    @ParameterizedTest
    @CsvSource({
        "soeharto, suharto",
        "tjokro, cokro",
        "djoko, joko",
        "pandcaitan, panjaitan",
        "sjafei, safei",
        "syafei, safei",
        "phaisal, faisal",
        "chandra, candra",
        "vicky, viky",
        "akhmad, akmad",
        "budi, budi",
        "toe, tu",
        "o, o",
        "oe, u",
        "hoedjoe, huju",
        "tatat, tatat",
        "dedi, dedi",
        "sosro, sosro",
        "pipin, pipin",
        "cici, cici",
        "kiki, kiki",
        "oetj, uc"
    })
    void readsTheSpellingOfBefore1972AndOfForeignClerks(String written, String modern) {
        assertThat(Spelling.modern(written)).isEqualTo(modern);
    }

    @Test
    void makesNoNewWordWhereNothingChanges() {
        var word = "santoso";

        assertThat(Spelling.modern(word)).isSameAs(word);
    }
}
