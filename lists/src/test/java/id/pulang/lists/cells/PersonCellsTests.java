package id.pulang.lists.cells;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonCellsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~25",
                "25",
                "25 th",
                "25 tahun",
                "sekitar 25",
                "±25",
                "25.0",
                "25 yrs",
                "ca. 25",
                "25?",
                "25 th 3 bln",
                "25 thn. 3 bl.",
                "kurang lebih 25 Tahun",
                "25 years old",
                "25 y/o",
                "c. 25",
                "25 ปี",
                "25 лет"
            })
    void readsAges(String text) {
        assertThat(PersonCells.age(text).value()).isEqualTo(25);
    }

    /** A sex written behind an age must not make a child of a man of 27. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "27 M",
                "27M",
                "27/P",
                "25/10/1999",
                "121",
                "1999",
                "muda",
                "27 5 bln",
                "1234",
                "C25",
                "kl",
                "th 25"
            })
    void readsNoAgeWhereNoneStands(String text) {
        assertThat(PersonCells.age(text)).isEqualTo(CellValue.unusable(CellProblem.NOT_AN_AGE));
    }

    @ParameterizedTest
    @CsvSource({"6 bln, 0", "18 bulan, 1", "2 th 6 bln, 2", "2 tahun 6 m, 2", "18 months, 1", "18 เดือน, 1"})
    void readsAgesOfSmallChildren(String text, int age) {
        assertThat(PersonCells.age(text)).isEqualTo(CellValue.of(age));
    }

    /** Two people whose papers are lost do not share a document. */
    @ParameterizedTest
    @ValueSource(strings = {"HILANG", "lupa", "na", "disita bos", "belum", "ada 2", "12"})
    void comparesNoWordsForNumbers(String text) {
        assertThat(PersonCells.nationalNumber(text).value()).isNull();
        assertThat(PersonCells.passport(text).value()).isNull();
        assertThat(PersonCells.phone(text).value()).isNull();
        assertThat(PersonCells.nationalNumber(text).problem()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"32730143O4990012, NIK_LETTERS", "327301430499001, NIK_LENGTH"})
    void comparesANumberCopiedWronglyAsItStands(String text, CellProblem problem) {
        assertThat(PersonCells.nationalNumber(text)).isEqualTo(CellValue.doubtful(text, problem));
    }

    @ParameterizedTest
    @CsvSource({
        "L, MALE",
        "P, FEMALE",
        "M, MALE",
        "F, FEMALE",
        "Laki-laki, MALE",
        "Perempuan, FEMALE",
        "male, MALE",
        "FEMALE, FEMALE",
        "Pria, MALE",
        "Wanita, FEMALE"
    })
    void readsSexes(String text, Sex sex) {
        assertThat(PersonCells.sex(text).value()).isEqualTo(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n/a", "?", "tidak tahu"})
    void takesNothingFromWhatSaysNothing(String text) {
        assertThat(PersonCells.name(text)).isEqualTo(CellValue.nothing());
        assertThat(PersonCells.nationalNumber(text)).isEqualTo(CellValue.nothing());
        assertThat(PersonCells.passport(text)).isEqualTo(CellValue.nothing());
        assertThat(PersonCells.phone(text)).isEqualTo(CellValue.nothing());
    }
}
