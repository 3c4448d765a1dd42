package id.pulang.lists.rows;

import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.cells.CellValue;
import id.pulang.lists.cells.PersonCells;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.columns.ColumnMeaning;
import id.pulang.lists.tables.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a list that say when people were born: whole dates, dates behind a place, dates in three parts. */
final class BirthColumns {

    private final ParsedColumns<StatedBirth> dates;
    private final ParsedColumns<StatedBirth> places;
    private final ParsedColumns<String> years;
    private final ParsedColumns<String> months;
    private final ParsedColumns<String> days;
    private final BirthReader ofParts;

    BirthColumns(Table table, List<ColumnMeaning> meanings, ListDate date) {
        dates = ParsedColumns.each(
                ColumnKind.BORN, table, meanings, column -> BirthReader.of(table, column, false, date)::read);
        places = ParsedColumns.each(
                ColumnKind.BIRTH_PLACE_AND_DATE,
                table,
                meanings,
                column -> BirthReader.of(table, column, true, date)::read);
        years = ParsedColumns.of(ColumnKind.BIRTH_YEAR, table, meanings, PersonCells::words);
        months = ParsedColumns.of(ColumnKind.BIRTH_MONTH, table, meanings, PersonCells::words);
        days = ParsedColumns.of(ColumnKind.BIRTH_DAY, table, meanings, PersonCells::words);
        ofParts = BirthReader.ofParts(date.asOf());
    }

    /** What a line says; null when it says nothing that can be read. */
    @Nullable
    StatedBirth birth(int line, int row, ColumnProblems problems) {
        StatedBirth found = null;
        for (ParsedColumns<StatedBirth> columns : List.of(dates, places)) {
            for (ParsedColumn<StatedBirth> column : columns.columns()) {
                found = joined(found, column, line, row, problems);
            }
        }
        String year = found == null || !found.dated() ? years.first(line, row, problems) : null;
        return year == null ? found : inParts(found, year, line, row, problems);
    }

    /** Once there is a date, only a place is still wanted. */
    private static @Nullable StatedBirth joined(
            @Nullable StatedBirth before,
            ParsedColumn<StatedBirth> column,
            int line,
            int row,
            ColumnProblems problems) {
        boolean dated = before != null && before.dated();
        StatedBirth here = column.value(line, row, dated ? ColumnProblems.NOBODY : problems);
        if (before == null || here == null) {
            return before == null ? here : before;
        }
        return dated ? before.at(here.place()) : here.at(before.place());
    }

    private @Nullable StatedBirth inParts(
            @Nullable StatedBirth found, String year, int line, int row, ColumnProblems problems) {
        String month = months.first(line, row, problems);
        String day = days.first(line, row, problems);
        String written = month == null || day == null ? year : day + '/' + month + '/' + year;
        CellValue<StatedBirth> cell = ofParts.read(written);
        CellProblem problem = cell.problem();
        if (problem != null && problem != CellProblem.ONLY_A_YEAR) {
            problems.add(years.columns().getFirst().place(), problem, row, written);
        }
        StatedBirth birth = cell.value();
        return birth == null || found == null ? (birth == null ? found : birth) : birth.at(found.place());
    }
}
