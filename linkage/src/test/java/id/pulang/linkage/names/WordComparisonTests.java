package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
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
        "simanjuntak, sihombing, DIFFERENT"
    })
    void tellsHowTwoWordsAgree(String left, String right, ComparisonLevel level) {
        assertThat(WordComparison.compare(left, right)).isEqualTo(level);
        assertThat(WordComparison.compare(right, left)).isEqualTo(level);
    }
}
