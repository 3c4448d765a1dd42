package id.pulang.incidents.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.incidents.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    private final StatedDates dates = new StatedDates(SomeFile.TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17/10/2025          | 2025-10-17
            3-2-2001            | 2001-02-03
            03.02.2001          | 2001-02-03
            28-Mar-03           | 2003-03-28
            28-Mar-98           | 1998-03-28
            2001-02-03          | 2001-02-03
            2001-02-03T00:00    | 2001-02-03
            2001/2/3            | 2001-02-03
            3 Februari 2001     | 2001-02-03
            3 Mei 2001          | 2001-05-03
            3 Agt 2001          | 2001-08-03
            17 Nopember 1999    | 1999-11-17
            February 3, 2001    | 2001-02-03
            36941               | 2001-02-19
            36941.0             | 2001-02-19
            03022001x           |
            """)
    void readsDatesAsPeopleWriteThem(String text, LocalDate date) {
        assertThat(dates.date(text).value()).isEqualTo(date);
    }

    @Test
    void saysThatAMonthStoodFirst() {
        var told = dates.date("03/25/2001");

        assertThat(told.value()).isEqualTo(LocalDate.of(2001, 3, 25));
        assertThat(told.problem()).isEqualTo("month_first");
    }

    @ParameterizedTest
    @CsvSource({"31/02/2001, no_such_day", "2001, only_a_year", "kemarin, not_a_date", "1/1/1850, born_too_early"})
    void saysWhyADateOfBirthIsNotTaken(String text, String problem) {
        assertThat(dates.born(text).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~25", "25", "25 th", "25 tahun", "sekitar 25", "±25", "25.0", "25 yrs", "ca. 25", "25?"})
    void readsAges(String text) {
        assertThat(Cells.age(text).value()).isEqualTo(25);
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
        assertThat(Cells.sex(text).value()).isEqualTo(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n/a", "?", "tidak tahu"})
    void takesNothingFromWhatSaysNothing(String text) {
        assertThat(Cells.name(text)).isEqualTo(Told.nothing());
        assertThat(Cells.nik(text)).isEqualTo(Told.nothing());
        assertThat(Cells.passport(text)).isEqualTo(Told.nothing());
        assertThat(Cells.phone(text)).isEqualTo(Told.nothing());
    }
}
