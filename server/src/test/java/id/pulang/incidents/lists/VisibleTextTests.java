package id.pulang.incidents.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.cells.VisibleText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be seen does not come in, and letters that only look alike are noticed. */
@Tag("security")
class VisibleTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Si\u202Eti",
                "Si\u200Bti",
                "\u2066Siti\u2069",
                "Si\u00ADti",
                "Si\u200Dti",
                "\uFEFFSiti",
                "Si\u200Fti\u200C",
                "Siti\uDB40\uDC41",
                "\u3164Si\u115Fti",
                "Si\u1160ti\uFFA0",
                "Si\u034Fti\uFE0F",
                "\u180ESiti\uFFF0",
                "Si\u17B4ti\uD82F\uDCA0",
                "Si\u0007ti\u0090"
            })
    void takesNothingThatCannotBeSeen(String sent) {
        assertThat(VisibleText.of(sent)).isEqualTo("Siti");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"សុខ\u200Cា", "ម\u200Dា", "Siti Aminah", "น้ำ", "किम\u200Dा", "Đặng Văn", "", "Bang\tB\r\n2"})
    void leavesWhatIsPartOfAWord(String sent) {
        assertThat(VisibleText.of(sent)).isEqualTo(sent);
    }

    @Test
    void takesABlankForWhatIsNothingButAGap() {
        assertThat(VisibleText.of("\u2800\u2800Siti\u2800Aminah")).isEqualTo("  Siti Aminah");
        assertThat(VisibleText.of("\u2800\u3164")).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0300", "\u0E47", "\u20DD", "\u034F\u0300", "\u064B"})
    void leavesNoPileOfMarksOnALetter(String mark) {
        String piled = "Sa" + mark.repeat(190) + "ti";

        assertThat(VisibleText.of(piled))
                .hasSize("Sati".length() + 3)
                .startsWith("Sa")
                .endsWith("ti");
        assertThat(VisibleText.of("ကျ" + "\u103D".repeat(190))).hasSizeLessThan(10);
    }

    /** As a Vietnamese, a Thai, a Khmer, a Burmese and a Hebrew name are written, each letter with its marks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguye\u0302\u0303n",
                "ปั่นป่วน ปุ๋ย",
                "ប៉ិនប្រ៊ុន",
                "ခွှုံ့ စိုးမြင့်",
                "שָׁלוֹם",
                "مُحَمَّدٌ",
                "བསྒྲུབས"
            })
    void leavesTheMarksWithWhichNamesAreWritten(String written) {
        assertThat(VisibleText.of(written)).isEqualTo(written);
    }

    @Test
    void noticesLettersOfAnotherScriptInAWord() {
        assertThat(VisibleText.mixed("Sit\u0456 Aminah")).isTrue();
        assertThat(VisibleText.mixed("\u0391gus")).isTrue();
        assertThat(VisibleText.mixed("Siti Аминах")).isFalse();
        assertThat(VisibleText.mixed("Nguyễn Thị 三 សុខា")).isFalse();
    }
}
