package id.pulang.linkage.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronunciationTests {

    private static final int LIMIT = 20;

    @ParameterizedTest
    @CsvSource({
        "សាពុតត្រា, saputra",
        "ซาปุตรา, saputra",
        "ຊາປຸດຕຣາ, saputra",
        "سابوترا, saputra",
        "Сапутра, saputra",
        "萨普特拉, saputra",
    })
    void hearsOneNameWhateverTheScript(String written, String latin) {
        assertThat(apart(written, latin)).isLessThanOrEqualTo(LIMIT);
        assertThat(apart(latin, written)).isEqualTo(apart(written, latin));
    }

    @ParameterizedTest
    @CsvSource({"សាពុតត្រា, susanto", "ซาปุตรา, siregar", "سابوترا, susanto", "萨普特拉, siregar", "小明, xiaohong"})
    void tellsOtherNamesApart(String written, String latin) {
        assertThat(apart(written, latin)).isEqualTo(Pronunciation.NOT_ALIKE);
    }

    @Test
    void takesTwoChineseNamesForOneByTheirCharactersOnly() {
        assertThat(apart("陈", "陳")).isZero();
        assertThat(apart("伟", "威")).isEqualTo(Pronunciation.NOT_ALIKE);
    }

    @ParameterizedTest
    @CsvSource({"伟明, weimin", "芳, fan", "美玲, meilan", "小龙, xiaolan"})
    void takesAShortChineseNameForAnotherWhereOnlyItsLastSoundIsOpen(String written, String latin) {
        assertThat(apart(written, latin)).isEqualTo(Pronunciation.NOT_ALIKE);
        assertThat(apart(latin, written)).isEqualTo(Pronunciation.NOT_ALIKE);
    }

    @ParameterizedTest
    @CsvSource({"伟明, weiming", "芳, fang", "西蒂, siti", "尤迪, yudi", "安迪, andi"})
    void hearsShortChineseNamesAsBefore(String written, String latin) {
        assertThat(apart(written, latin)).isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void takesTwoKoreanNamesForOneByTheirSyllablesOnly() {
        assertThat(apart("민준", "민준")).isZero();
        assertThat(apart("민준", "민중")).isEqualTo(Pronunciation.NOT_ALIKE);
        assertThat(apart("리", "이")).as("North and South").isZero();
    }

    @Test
    void takesALatinWordForAShortKoreanOneOnlyIfItSpellsIt() {
        assertThat(apart("민수", "minsoo")).isZero();
        assertThat(apart("minsoo", "민수")).isZero();
        assertThat(apart("이", "lee")).as("a known spelling").isZero();
        assertThat(apart("민수", "minzu")).isEqualTo(Pronunciation.NOT_ALIKE);
        assertThat(apart("minzu", "민수")).isEqualTo(Pronunciation.NOT_ALIKE);
    }

    @Test
    void hearsLongKoreanWordsAsNamesFromAbroad() {
        assertThat(apart("산토소", "zantoso")).isBetween(1, LIMIT);
        assertThat(apart("zantoso", "산토소")).isBetween(1, LIMIT);
        assertThat(apart("산토소", "siregar")).isEqualTo(Pronunciation.NOT_ALIKE);
    }

    @Test
    void forgivesVowelsWhereAScriptLeavesThemOut() {
        assertThat(apart("حسن", "hasan")).isLessThan(20);
        assertThat(apart("Хсн", "hasan")).isEqualTo(Pronunciation.NOT_ALIKE);
    }

    @Test
    void hearsWordsThatAreSpokenAsOne() {
        var joined = Pronunciation.joined(List.of(Pronunciation.of("သူ"), Pronunciation.of("ဇာ")));

        assertThat(joined.apart(Pronunciation.of("thuzar"), LIMIT)).isLessThanOrEqualTo(LIMIT);
        assertThat(joined.reading()).isEqualTo("thuza");
    }

    @Test
    void findsWordsByTheirConsonants() {
        assertThat(Pronunciation.of("ផៃសាល់").skeletons())
                .hasSize(1)
                .containsExactly(Pronunciation.of("faisal").skeletons());
        assertThat(Pronunciation.of("oki").skeletons()).isEmpty();
    }

    @Test
    void findsWordsByTheConsonantsOfEachReading() {
        assertThat(Pronunciation.of("陈").skeletons())
                .contains(Pronunciation.of("chen").skeletons())
                .contains(Pronunciation.of("tan").skeletons());
        assertThat(Pronunciation.of("林").skeletons()).hasSize(1);
    }

    @Test
    void countsCharactersAndNotUnitsOfText() {
        assertThat(Pronunciation.of("𠮷田").tolerance()).isEqualTo(Pronunciation.Tolerance.SETTLED);
        assertThat(Pronunciation.of("𐴀").letter()).isTrue();
        assertThat(Pronunciation.of("𐴀𐴁").letter()).isFalse();
        assertThat(Pronunciation.of("𠮷").letter()).isFalse();
    }

    private static int apart(String one, String other) {
        return Pronunciation.of(one).apart(Pronunciation.of(other), LIMIT);
    }
}
