package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordComparisonTests {

    @ParameterizedTest
    @CsvSource({
        "faisal, faisal, SAME",
        "soeharto, suharto, OLD_SPELLING",
        "phaisal, faisal, OLD_SPELLING",
        "taoephik, taufik, OLD_SPELLING",
        "pandjaitan, panjaitan, OLD_SPELLING",
        "pandcaitan, panjaitan, OLD_SPELLING",
        "moch, muhammad, FORM_OF_SAME_NAME",
        "achmad, ahmad, FORM_OF_SAME_NAME",
        "sihombink, sihombing, SOUNDS_ALIKE",
        "simanchuntak, simanjuntak, SOUNDS_ALIKE",
        "prasetjo, prasetyo, SOUNDS_ALIKE",
        "nurhalisa, nurhaliza, SOUNDS_ALIKE",
        "vicy, vicky, SOUNDS_ALIKE",
        "smiandjuntak, simanjuntak, ONE_SLIP",
        "m, muhammad, INITIAL",
        "c, tjokro, INITIAL",
        "t, tjokro, INITIAL",
        "m, simanjuntak, DIFFERENT",
        "m, n, DIFFERENT",
        "nurhaliza, nurhalimah, TWO_SLIPS",
        "fauzi, fauzan, DIFFERENT",
        "budi, dewi, DIFFERENT",
        "simanjuntak, sihombing, DIFFERENT",
        "maung, mg, FORM_OF_SAME_NAME",
        "linh, lan, DIFFERENT",
        "thanh, thang, DIFFERENT",
        "thuy, thui, SOUNDS_ALIKE",
        "my, mi, SOUNDS_ALIKE"
    })
    void tellsHowTwoWordsAgree(String left, String right, ComparisonLevel level) {
        assertThat(WordComparison.compare(left, right)).isEqualTo(level);
        assertThat(WordComparison.compare(right, left)).isEqualTo(level);
    }

    /** Li, Xu, Yu, Jiang, Wei, Xiaoming: read alike, and borne by other families and people. */
    @ParameterizedTest
    @CsvSource({"李, 黎", "许, 徐", "余, 于", "江, 姜", "伟, 威", "小明, 晓明", "許, 徐"})
    void takesChineseWordsThatAreReadAlikeForTwo(String left, String right) {
        assertThat(Word.of(left).reading()).isEqualTo(Word.of(right).reading());
        assertThat(WordComparison.compare(left, right)).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(WordComparison.compare(right, left)).isEqualTo(ComparisonLevel.DIFFERENT);
    }

    /** Yeon-u and Yon-u, Hyeon and Hyon, Min-jeong and Min-jong. */
    @ParameterizedTest
    @CsvSource({"연우, 욘우", "현, 횬", "민정, 민종"})
    void takesKoreanWordsThatAreReadAlikeForTwo(String left, String right) {
        assertThat(Word.of(left).reading()).isEqualTo(Word.of(right).reading());
        assertThat(WordComparison.compare(left, right)).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(WordComparison.compare(right, left)).isEqualTo(ComparisonLevel.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"陈, 陳", "建国, 建國", "李, li", "李, lee"})
    void takesTraditionalCharactersAndReadingsForOneWord(String left, String right) {
        assertThat(WordComparison.compare(left, right)).isLessThanOrEqualTo(ComparisonLevel.SOUNDS_ALIKE);
        assertThat(WordComparison.compare(right, left)).isLessThanOrEqualTo(ComparisonLevel.SOUNDS_ALIKE);
    }

    @Test
    void letsARareLetterStandForNoOtherRareLetter() {
        assertThat(WordComparison.compare("𐴀", "𐴁𐴂")).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(WordComparison.compare("𐴁", "𐴁𐴂")).isEqualTo(ComparisonLevel.INITIAL);
    }
}
