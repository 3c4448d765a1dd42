package id.pulang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.packs.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages call the number by which a state knows its people. */
class PackWordsTests {

    private static final Packs PACKS = Packs.load(null, "id-kh");

    @ParameterizedTest
    @CsvSource({"id-kh, id, NIK", "id-kh, en, NIK", "id-mm, id, NIK", "ph-kh, en, PhilSys card number (PCN)"})
    void followThePackAndTheLanguage(String pack, String language, String word) {
        var words = PackWords.of(PACKS.find(pack).orElseThrow(), language);

        assertThat(PackWords.standIn("Type a name or a ⟦number⟧.")).isTrue();
        assertThat(words.in("Type a name or a ⟦number⟧.", "number")).isEqualTo("Type a name or a " + word + ".");
    }

    @Test
    void nameNoNumberThatMayNotBeKept() {
        var words = PackWords.of(PACKS.find("ph-kh").orElseThrow(), "en");

        assertThat(words.personalNumber()).doesNotContain("PSN");
    }

    @Test
    void areGeneralWhereAPackHasNone() {
        assertThat(new PackWords(null).in("the same ⟦number⟧", "identity number"))
                .isEqualTo("the same identity number");
    }

    @Test
    void leaveOtherTextsAlone() {
        assertThat(PackWords.standIn("Type a name.")).isFalse();
    }
}
