package id.pulang.lists.rows;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.cells.CellProblem;
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
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoubtfulCellsTests {

    private static final HeadingVocabulary WORDS = HeadingVocabulary.with();
    private static final List<String> HEADINGS = List.of("Nama", "L/P", "Tgl Lahir", "No Paspor");
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 1);

    private final List<String> heard = new ArrayList<>();

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
        assertThat(table.seen(3, 2)).extracting(seen -> seen.page()).isEqualTo(2);
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
    private static Table table(List<String> cells, int doubtful) {
        HeadingLine headings = HeadingLine.needed(WORDS);
        var parts = new ListParts(ReadLimits.WIDE, headings, true);
        for (int page = 1; page <= 2; page++) {
            parts.part(Integer.toString(page));
            line(parts, 1, page, HEADINGS, -1);
            List<String> row = page == 1 ? List.of("Siti Aminah", "P", "01/02/1990", "E7654321") : cells;
            line(parts, 2, page, row, page == 1 ? -1 : doubtful);
        }
        TableBuilder lines = parts.list();
        int heading = headings.find(lines);
        return lines.table("scan", heading, headings.titles(lines, heading), false);
    }

    private static void line(ListParts parts, int number, int page, List<String> cells, int doubtful) {
        parts.seen(IntStream.range(0, cells.size())
                .mapToObj(column ->
                        new SeenCell(page, column * 10, number * 10, 10, 10, new byte[column == doubtful ? 1 : 0]))
                .toList());
        parts.line(number, cells);
    }
}
