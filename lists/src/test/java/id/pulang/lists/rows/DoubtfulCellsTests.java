package id.pulang.lists.rows;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.columns.ColumnOverrides;
import id.pulang.lists.columns.ColumnRecognition;
import id.pulang.lists.columns.HeadingLine;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.tables.ListParts;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.SeenCell;
import id.pulang.lists.tables.Table;
import id.pulang.lists.tables.TableBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoubtfulCellsTests {

    private static final HeadingVocabulary WORDS = HeadingVocabulary.with();
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 1);

    private final List<String> heard = new ArrayList<>();
    private List<String> headings = List.of("Nama", "L/P", "Tgl Lahir", "No Paspor");

    @Test
    void carriesTheDoubtOfACellToItsField() {
        PersonRecord record = record(List.of("Budi Santoso", "L", "12/03/1999", "C1234567"), 3);

        assertThat(record.doubtful()).containsExactly(Field.PASSPORT);
        assertThat(record.passport()).isEqualTo("C1234567");
        assertThat(record.sure().passport()).isNull();
        assertThat(heard).containsExactly("No Paspor READ_WITH_DOUBT C1234567");
    }

    @Test
    void doubtsADayThatNoCalendarHas() {
        PersonRecord record = record(List.of("Budi Santoso", "L", "32/03/1999", "C1234567"), -1);

        assertThat(record.doubtful()).containsExactly(Field.BORN);
    }

    @Test
    void doubtsNothingInARowThatWasSurelyRead() {
        assertThat(record(List.of("Budi Santoso", "L", "12/03/1999", "C1234567"), -1)
                        .doubtful())
                .isEmpty();
    }

    @Test
    void keepsPlacesAndPicturesWhenPagesAreLaidTogether() {
        Table table = table(List.of("Budi Santoso", "L", "12/03/1999", "C1234567"), 3);

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.doubtful(3, 1)).isFalse();
        assertThat(table.doubtful(3, 2)).isTrue();
        SeenCell seen = Objects.requireNonNull(table.seen(3, 2));
        assertThat(List.of(seen.page(), seen.left(), seen.top(), seen.width(), seen.height()))
                .containsExactly(2, 30, 20, 10, 10);
        assertThat(seen.picture()).hasSize(1);
        assertThat(Objects.requireNonNull(table.seen(3, 1)).page()).isEqualTo(1);
    }

    /** Papers of two kinds stand under headings that are read as the same. */
    @Test
    void doubtsTheFieldOfTheColumnInWhichTheProblemStandsThoughAnotherHasItsHeading() {
        headings = List.of("Nama", "L/P", "Tgl", "Tgl");
        var meanings = List.of(
                ColumnMeaning.of(ColumnKind.NAME, "name"),
                ColumnMeaning.of(ColumnKind.SEX, "sex"),
                ColumnMeaning.of(ColumnKind.LISTED_ON, "listed"),
                ColumnMeaning.of(ColumnKind.PASSPORT, "passport"));
        Table table = table(List.of("Budi Santoso", "L", "12/03/1999", "C1"), -1);
        var reader = new RowReader(table, meanings, new ListDate(TODAY, TODAY), (column, problem, row, value) -> {});

        assertThat(reader.record(2, "2", "scan").doubtful()).containsExactly(Field.PASSPORT);
    }

    private PersonRecord record(List<String> cells, int doubtful) {
        Table table = table(cells, doubtful);
        var meanings = ColumnRecognition.of(table, WORDS, new ColumnOverrides(Map.of(), Set.of()));
        var reader = new RowReader(
                table,
                meanings,
                new ListDate(TODAY, TODAY),
                (column, problem, row, value) -> heard.add(column + ' ' + problem + ' ' + value));
        reader.record(1, "1", "scan");
        assertThat(heard).as(CellProblem.READ_WITH_DOUBT.code()).isEmpty();
        return reader.record(2, "2", "scan");
    }

    /** Two pages, each with its heading and a row; one cell of the second is doubtful. */
    private Table table(List<String> cells, int doubtful) {
        HeadingLine finder = HeadingLine.needed(WORDS);
        var parts = new ListParts(ReadLimits.WIDE, finder, true);
        for (int page = 1; page <= 2; page++) {
            parts.part(Integer.toString(page));
            line(parts, 1, page, headings, -1);
            List<String> row = page == 1 ? List.of("Siti Aminah", "P", "01/02/1990", "E7654321") : cells;
            line(parts, 2, page, row, page == 1 ? -1 : doubtful);
        }
        TableBuilder lines = parts.list();
        int heading = finder.find(lines);
        return lines.table("scan", heading, finder.titles(lines, heading), false);
    }

    private static void line(ListParts parts, int number, int page, List<String> cells, int doubtful) {
        parts.seen(IntStream.range(0, cells.size())
                .mapToObj(column ->
                        new SeenCell(page, column * 10, number * 10, 10, 10, new byte[column == doubtful ? 1 : 0]))
                .toList());
        parts.line(number, cells);
    }
}
