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
                "Siti\uDB40\uDC41"
            })
    void takesNothingThatCannotBeSeen(String sent) {
        assertThat(VisibleText.of(sent)).isEqualTo("Siti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"សុខ\u200Cា", "ម\u200Dា", "Siti Aminah", "น้ำ", "किम\u200Dा", "Đặng Văn", ""})
    void leavesWhatIsPartOfAWord(String sent) {
        assertThat(VisibleText.of(sent)).isEqualTo(sent);
    }

    @Test
    void noticesLettersOfAnotherScriptInAWord() {
        assertThat(VisibleText.mixed("Sit\u0456 Aminah")).isTrue();
        assertThat(VisibleText.mixed("\u0391gus")).isTrue();
        assertThat(VisibleText.mixed("Siti Аминах")).isFalse();
        assertThat(VisibleText.mixed("Nguyễn Thị 三 សុខា")).isFalse();
    }
}
