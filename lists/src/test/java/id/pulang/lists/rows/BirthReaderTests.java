package id.pulang.lists.rows;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.cells.CellValue;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import id.pulang.lists.tables.TableBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthReaderTests {

    private static final LocalDate AS_OF = LocalDate.of(2025, 10, 22);

    private final BirthReader dates = BirthReader.ofParts(AS_OF);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17/10/2024          | 2024-10-17
            3-2-2001            | 2001-02-03
            03.02.2001          | 2001-02-03
            28-Mar-03           | 2003-03-28
            28-Mar-98           | 1998-03-28
            01/02/25            | 2025-02-01
            01/02/27            | 1927-02-01
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
            Solo / 17-08-1990   | 1990-08-17
            Maros, 12-03-1990   | 1990-03-12
            Magelang, 12-03-1990 | 1990-03-12
            Marabahan 03/02/2001 | 2001-02-03
            Mar 12, 1990        | 1990-03-12
            Senin, 12-03-1990   | 1990-03-12
            """)
    void readsDatesAsPeopleWriteThem(String text, LocalDate date) {
        assertThat(read(text).day()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2001, NO_SUCH_DAY, 20010231",
        "1/1/1850, BORN_TOO_EARLY, 18500101",
        "01/01/2031, BORN_AHEAD, 20310101",
    })
    void comparesDigitByDigitADateOnWhichNobodyWasBorn(String text, CellProblem problem, String digits) {
        assertThat(dates.read(text).problem()).isEqualTo(problem);
        assertThat(read(text).day()).isNull();
        assertThat(read(text).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "kemarin, NOT_A_DATE",
        "03022001x, NOT_A_DATE",
        "2001, ONLY_A_YEAR",
        "03/25/2001, MONTH_FIRST",
        "1850, BORN_TOO_EARLY",
        "2031, BORN_AHEAD",
        "Maros, NOT_A_DATE"
    })
    void saysWhatIsWrongWithADate(String text, CellProblem problem) {
        assertThat(dates.read(text).problem()).isEqualTo(problem);
    }

    /** A register of people of earlier centuries is no list of slips. */
    @Test
    void takesDatesForBirthsWhereMostAreOlderThanALife() {
        assertThat(day("3/2/1844", "3/2/1844", "17/10/1851", "1/1/1990")).isEqualTo(LocalDate.of(1844, 2, 3));
        assertThat(day("3/2/1844", "3/2/1984", "17/10/1991", "1/1/1844")).isNull();
    }

    @Test
    void takesOldDatesForSlipsInAListOfLivingPeople() {
        assertThat(first(false, new ListDate(AS_OF, null), "3/2/1844", "17/10/1851")
                        .day())
                .isNull();
    }

    @Test
    void takesWordsBeforeADateForAPlaceOnlyWhereTheColumnHoldsPlaces() {
        var date = new ListDate(AS_OF, null);

        assertThat(first(true, date, "Maros, 12-03-1990").place()).isEqualTo("Maros");
        assertThat(first(true, date, "Kab. Maros").place()).isEqualTo("Kab. Maros");
        assertThat(first(false, date, "Senin, 12-03-1990").place()).isNull();
    }

    /** Vowels of Khmer and Thai that end a word are marks, and no letters. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            กระบี่, 12/03/1990       | กระบี่
            សៀមរាប, 12/03/1990     | សៀមរាប
            បាត់ដំបង 12/03/1990     | បាត់ដំបង
            កំពត់ 12/03/1990        | កំពត់
            मुंबई, 12/03/1990        | मुंबई
            दिल्ली, 12/03/1990       | दिल्ली
            Solo -- 12/03/1990   | Solo
            """)
    void takesAPlaceWhole(String text, String place) {
        assertThat(first(true, new ListDate(AS_OF, null), text).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"'Майкоп, 1990', Майкоп", "'Марыйка 1990', Марыйка"})
    void takesATownThatBeginsLikeAMonthForAPlace(String text, String place) {
        StatedBirth birth = first(true, new ListDate(AS_OF, null), text);

        assertThat(birth.place()).isEqualTo(place);
        assertThat(birth.year()).isEqualTo(1990);
    }

    @Test
    void asksTheDatesBehindPlacesTooWhetherTheMonthStandsFirst() {
        assertThat(first(true, new ListDate(AS_OF, null), "Solo, 03/02/2001", "Medan, 12/25/1999", "Maros, 07/31/1998")
                        .day())
                .isEqualTo(LocalDate.of(2001, 3, 2));
    }

    /** Reads the first cell of a column of a list of any century. */
    private static @Nullable LocalDate day(String... cells) {
        return first(false, ListDate.of(AS_OF, AS_OF), cells).day();
    }

    private static StatedBirth first(boolean withPlace, ListDate date, String... cells) {
        var builder = new TableBuilder(ReadLimits.WIDE);
        int number = 0;
        for (String cell : Stream.concat(Stream.of("Lahir"), Stream.of(cells)).toList()) {
            builder.beginLine(++number);
            builder.add(cell);
            builder.endLine(number);
        }
        Table table = builder.table("a.csv", 0, builder.line(0), true);
        return Objects.requireNonNull(
                BirthReader.of(table, 0, withPlace, date).read(cells[0]).value());
    }

    private StatedBirth read(String text) {
        CellValue<StatedBirth> read = dates.read(text);
        return Objects.requireNonNull(read.value(), text);
    }
}
