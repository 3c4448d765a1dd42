package id.pulang.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.ComparisonLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTests {

    @Test
    void meetsItsOtherSpellingsByOneKey() {
        assertThat(Word.of("soeharto").key()).isEqualTo(Word.of("suharto").key());
        assertThat(Word.of("moch").key()).isEqualTo(Word.of("muhammad").key());
        assertThat(Word.of("suharto").key()).isNotEqualTo(Word.of("suharti").key());
        assertThat(Word.of("ab").key()).isNotEqualTo(Word.of("ba").key());
    }

    @Test
    void beginsWithItsFirstThreeLettersInModernSpellingWhenItIsLong() {
        assertThat(Word.of("soeharto").beginning()).isEqualTo(Word.of("suharti").beginning());
        assertThat(Word.of("budi").beginning())
                .isNotZero()
                .isEqualTo(Word.of("budiman").beginning());
        assertThat(Word.of("buda").beginning()).isNotEqualTo(Word.of("bida").beginning());
        assertThat(Word.of("ali").beginning()).isZero();
        assertThat(Word.of("noer").beginning()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "budi, budi", "budi, pudi", "soeharto, suharto", "m, muhammad", "muhammad, m", "moch, muhammad",
        "nurhaliza, nurhalimah", "faisal, phaisal", "simanjuntak, simanchuntak", "ali, aali", "sri, siri", "uni, yuni",
        "wiwin, winwin"
    })
    void couldBeAnotherWheneverTheTwoAgree(String left, String right) {
        assertThat(WordComparison.compare(left, right)).isNotEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(Word.of(left).couldBe(Word.of(right))).isTrue();
        assertThat(Word.of(right).couldBe(Word.of(left))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"budi, simanjuntak", "budi, budiman1", "ab, abcdef", "fgdhx, lsuem", "tan, budi", "kgd, aslm"})
    void couldNotBeOneOfAnotherLengthOrWithOtherSounds(String left, String right) {
        assertThat(Word.of(left).couldBe(Word.of(right))).isFalse();
        assertThat(Word.of(right).couldBe(Word.of(left))).isFalse();
    }

    @Test
    void couldBeOneOfThreeLettersMore() {
        assertThat(Word.of("anna").couldBe(Word.of("annanna"))).isTrue();
        assertThat(Word.of("anna").couldBe(Word.of("annannan"))).isFalse();
        assertThat(Word.of("annanna").couldBe(Word.of("anna"))).isTrue();
        assertThat(Word.of("annannan").couldBe(Word.of("anna"))).isFalse();
    }

    @Test
    void holdsOneKindOfSoundForLettersThatAreTakenForEachOther() {
        assertThat(Word.of("f").sounds()).isEqualTo(Word.of("v").sounds());
        assertThat(Word.of("fan").sounds())
                .isEqualTo(Word.of("f").sounds()
                        | Word.of("a").sounds()
                        | Word.of("n").sounds());
        assertThat(Word.of("a").sounds())
                .isNotEqualTo(Word.of("h").sounds())
                .isNotEqualTo(Word.of("x").sounds());
        assertThat(Word.of("明").sounds()).isNotZero().isNotEqualTo(Word.of("山").sounds());
    }
}
