package id.pulang.lists.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    private static final LocalDate AS_OF = LocalDate.of(2029, 6, 1);

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
                "33276.0|1991-02-07",
                "7 Agt 1991|1991-08-07",
                "7 ก.พ. 34|1991-02-07",
                "๗/๒/๓๔|1991-02-07",
                "7 ก.พ. 1991|1991-02-07",
                "២៥/០៦/១៩៩១|1991-06-25",
                "ថ្ងៃទី២៥ ខែមិថុនា ឆ្នាំ១៩៩១|1991-06-25",
                "២៥/០៦/២៥៣៤|1991-06-25",
                "25 มิ.ย. 2534|1991-06-25",
                "๒๕ มิถุนายน พ.ศ. ๒๕๓๔|1991-06-25",
                "25340625|1991-06-25",
                "໒໕ ມິຖຸນາ ໑໙໙໑|1991-06-25",
                "၂၅ ဇွန် ၁၉၉၁|1991-06-25",
                "1991年6月25日|1991-06-25",
                "ngày 25 tháng 6 năm 1991|1991-06-25",
                "٢٥ يونيو ١٩٩١|1991-06-25",
                "25 июня 1991 г.|1991-06-25",
                "२५ जून १९९१|1991-06-25",
                "২৫ জুন ১৯৯১|1991-06-25",
                "12 março 1999|1999-03-12",
                "12 de março 1999|1999-03-12",
                "3 März 1999|1999-03-03",
                "7 Décembre 1999|1999-12-07",
                "25 мая 1991|1991-05-25",
                "25 сент. 1991|1991-09-25",
                "25 Марта 1991|1991-03-25",
                "ngày 25 tháng Mười Một năm 1991|1991-11-25",
                "25 tháng năm năm 1991|1991-05-25",
                "25 tháng mười 1991|1991-10-25",
                "٢٥ كانون الثاني ١٩٩١|1991-01-25",
                "٢٥ تشرين  الأول ١٩٩١|1991-10-25",
                "٢٥ شباط ١٩٩١|1991-02-25",
            })
    void readsADateHoweverItIsWritten(String text, LocalDate day) {
        assertThat(WrittenDate.read(text, false, AS_OF).flatMap(WrittenDate::calendarDay))
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({"25/06/2400, 2400", "25/06/2401, 1858", "25/06/2599, 2056", "25/06/2600, 2600"})
    void takesAYearForABuddhistOneOnlyWhereItCanBeNoOther(String text, int year) {
        assertThat(WrittenDate.read(text, false, AS_OF)).contains(new WrittenDate(year, 6, 25));
    }

    @Test
    void takesTheMonthFirstWhereTheListDoes() {
        assertThat(WrittenDate.read("07/02/1991", true, AS_OF).flatMap(WrittenDate::calendarDay))
                .contains(LocalDate.of(1991, 7, 2));
    }

    @ParameterizedTest
    @CsvSource({"19404502,19404502", "1856-86-18,18568618", "31/02/1990,19900231"})
    void keepsTheDigitsOfADateThatNoCalendarHas(String text, String digits) {
        var date = WrittenDate.read(text, false, AS_OF).orElseThrow();

        assertThat(date.calendarDay()).isEmpty();
        assertThat(date.digits()).isEqualTo(digits);
    }

    @Test
    void knowsTheYearAloneFromADate() {
        assertThat(WrittenDate.read("1990", false, AS_OF))
                .hasValueSatisfying(date -> assertThat(date.yearOnly()).isTrue());
        assertThat(WrittenDate.read("1990-01-01", false, AS_OF))
                .hasValueSatisfying(date -> assertThat(date.yearOnly()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "25",
                "Binjai",
                "12 monkeys 1999",
                "Майкоп 1990",
                "12 Майкоп 1990",
                "25 كانون 1991",
                "123456789",
                "7 Februari"
            })
    void readsNoDateWhereThereIsNone(String text) {
        assertThat(WrittenDate.read(text, false, AS_OF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1990,12,31,true",
        "1990,1,1,true",
        "1992,2,29,true",
        "1,1,1,true",
        "9999,12,31,true",
        "1990,2,29,false",
        "1990,13,1,false",
        "1990,0,1,false",
        "1990,1,0,false",
        "0,1,1,false",
        "10000,1,1,false"
    })
    void isADayOfTheCalendarWithinItsLimits(int year, int month, int day, boolean real) {
        assertThat(new WrittenDate(year, month, day).calendarDay().isPresent()).isEqualTo(real);
    }

    @ParameterizedTest
    @CsvSource({"07000,1919-03-01", "60000,2064-04-08"})
    void readsTheDayNumbersOfASpreadsheet(String text, LocalDate day) {
        assertThat(WrittenDate.read(text, false, AS_OF).flatMap(WrittenDate::calendarDay))
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06999",
                "60001",
                "0999",
                "123456",
                "7/2/1",
                "7/2/199",
                "13/1991",
                "0/1991",
                "2/91",
                "7 x 2 x 1991"
            })
    void readsNoDateBeyondTheLimits(String text) {
        assertThat(WrittenDate.read(text, false, AS_OF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01/02/29,20290201",
        "01/02/30,19300201",
        "10000203,10000203",
        "09991231,09991231",
        "13011990,19900113",
        "25121990,19901225",
        "20111990,19901120",
        "20111220,20111220",
        "00131990,19901300"
    })
    void knowsTheCenturyAndWhereTheYearStands(String text, String digits) {
        assertThat(WrittenDate.read(text, false, AS_OF).orElseThrow().digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"1/1991,19910100", "12/1991,19911200"})
    void readsAMonthWithoutADay(String text, String digits) {
        var date = WrittenDate.read(text, false, AS_OF).orElseThrow();

        assertThat(date.digits()).isEqualTo(digits);
        assertThat(date.yearOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"25/02/1991,1991-02-25", "5 March 1979,1979-03-05", "12/02/1991,1991-12-02", "7 th 2 1991,1991-07-02"})
    void takesNoMonthFirstWhereItCannotBe(String text, LocalDate day) {
        assertThat(WrittenDate.read(text, true, AS_OF).flatMap(WrittenDate::calendarDay))
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "13/02/1991,-1",
        "02/13/1991,1",
        "12/13/1991,1",
        "13/12/1991,-1",
        "07/02/1991,0",
        "12/12/1991,0",
        "13/14/1991,0",
        "1991-13-02,0",
        "'',0",
        "13,0",
        "13/,0",
        "13/02,0",
        "a/02/1991,0",
        "13/b/1991,0",
        "02/130/1991,0"
    })
    void tellsWhichOfTwoNumbersIsTheMonthWhereOnlyOneCanBe(String text, int order) {
        assertThat(WrittenDate.order(text)).isEqualTo(order);
    }
}
