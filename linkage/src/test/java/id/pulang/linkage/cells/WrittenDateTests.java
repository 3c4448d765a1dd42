package id.pulang.linkage.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1991-02-07|1991-02-07",
                "1991/2/7|1991-02-07",
                "07/02/1991|1991-02-07",
                "7-2-1991|1991-02-07",
                "07.02.91|1991-02-07",
                "7 Februari 1991|1991-02-07",
                "7 Pebruari 1991|1991-02-07",
                "17 Agustus 1985|1985-08-17",
                "3 Nop 2001|2001-11-03",
                "12-Okt-88|1988-10-12",
                "03-Jul-01|2001-07-03",
                "March 5, 1979|1979-03-05",
                "05 MEI 1979|1979-05-05",
                "19910207|1991-02-07",
                "07021991|1991-02-07",
                "1991-02-07 00:00:00|1991-02-07",
                "1991-02-07T00:00|1991-02-07",
                "33276|1991-02-07",
                "02/25/1991|1991-02-25",
            })
    void readsADateHoweverItIsWritten(String text, LocalDate day) {
        assertThat(WrittenDate.read(text, false).flatMap(WrittenDate::calendarDay))
                .contains(day);
    }

    @Test
    void takesTheMonthFirstWhereTheListDoes() {
        assertThat(WrittenDate.read("07/02/1991", true).flatMap(WrittenDate::calendarDay))
                .contains(LocalDate.of(1991, 7, 2));
    }

    @ParameterizedTest
    @CsvSource({"19404502,19404502", "1856-86-18,18568618", "31/02/1990,19900231"})
    void keepsTheDigitsOfADateThatNoCalendarHas(String text, String digits) {
        var date = WrittenDate.read(text, false).orElseThrow();

        assertThat(date.calendarDay()).isEmpty();
        assertThat(date.digits()).isEqualTo(digits);
    }

    @Test
    void knowsTheYearAloneFromADate() {
        assertThat(WrittenDate.read("1990", false))
                .hasValueSatisfying(date -> assertThat(date.yearOnly()).isTrue());
        assertThat(WrittenDate.read("1990-01-01", false))
                .hasValueSatisfying(date -> assertThat(date.yearOnly()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25", "Binjai", "12 monkeys 1999", "123456789", "7 Februari"})
    void readsNoDateWhereThereIsNone(String text) {
        assertThat(WrittenDate.read(text, false)).isEmpty();
    }
}
