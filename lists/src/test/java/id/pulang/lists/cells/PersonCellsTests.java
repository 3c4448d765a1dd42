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
                "25 th 3 bln"
            })
    void readsAges(String text) {
        assertThat(PersonCells.age(text).value()).isEqualTo(25);
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
        assertThat(PersonCells.nik(text)).isEqualTo(CellValue.nothing());
        assertThat(PersonCells.passport(text)).isEqualTo(CellValue.nothing());
        assertThat(PersonCells.phone(text)).isEqualTo(CellValue.nothing());
    }
}
