package id.pulang.linkage.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanSpellingTests {

    @ParameterizedTest
    @CsvSource({
        // Revised Romanization, McCune-Reischauer without its marks, and what families like
        "김, gim kim keem",
        "박, bak pak pahk",
        "정, jeong chong jung",
        "영희, yeonghui yonghui younghee",
        "현우, hyeonu hyonu hyunwoo",
        "수빈, subin soobin",
        "가, ga ka kah",
        "힣, hih hit"
    })
    void isEachWayInWhichPassportsSpellASyllable(String word, String spellings) {
        assertThat(spellings.split(" ", -1)).allMatch(spelling -> spells(word, spelling));
    }

    @ParameterizedTest
    @CsvSource({"김, kin", "김, kimm", "김, akim", "민준, minjung", "서연, seoyoon", "지훈, jihwan", "수빈, soomin", "영희, younghe"
    })
    void isNoSpellingOfANameThatSoundsNearlySo(String word, String other) {
        assertThat(spells(word, other)).isFalse();
    }

    @Test
    void mayBeThatOfTwoSyllables() {
        assertThat(spells("정", "jung")).isTrue();
        assertThat(spells("중", "jung")).isTrue();
    }

    @Test
    void leavesSignsThatAreNoSyllablesAsTheyAre() {
        assertThat(spells("a.김", "a.kim")).isTrue();
        assertThat(spells("a.김", "abkim")).isFalse();
        assertThat(spells("ㅋ", "k")).isFalse();
    }

    @Test
    void knowsEachOfTheSyllablesOfUnicode() {
        for (char syllable = '가'; syllable <= '힣'; syllable++) {
            var parts = KoreanSpelling.inLatin(Character.toString(syllable)).parts();
            assertThat(parts)
                    .hasSize(3)
                    .allSatisfy(part -> assertThat(part).isNotEmpty().allMatch(spelling -> spelling.matches("[a-z]*")));
        }
    }

    @ParameterizedTest
    @CsvSource({"리, 이", "류, 유", "림, 임", "라, 나", "로, 노", "량, 양", "이, 이", "김, 김", "리영, 리영"})
    void writesFamilyNamesAsTheSouthDoes(String northern, String southern) {
        assertThat(KoreanSpelling.southern(northern)).isEqualTo(southern);
    }

    private static boolean spells(String word, String latin) {
        return KoreanSpelling.inLatin(word).spells(latin);
    }
}
