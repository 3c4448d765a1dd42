package id.pulang.lists.rows;

import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.rows.Births.Birth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a list that say when people were born: whole dates, dates behind a place, dates in three parts. */
final class BirthColumns {

    private final ColumnsOfKind dates;
    private final Births[] read;
    private final ColumnsOfKind years;
    private final ColumnsOfKind months;
    private final ColumnsOfKind days;
    private final CellProblems problems;

    /**
     * Reads these columns.
     *
     * @param dates columns with a whole date
     * @param places columns with a place and a whole date
     * @param first the first line below the heading
     */
    BirthColumns(
            ColumnsOfKind dates,
            ColumnsOfKind places,
            ColumnsOfKind years,
            ColumnsOfKind months,
            ColumnsOfKind days,
            int first,
            CellProblems problems) {
        this.dates = dates.and(places);
        this.years = years;
        this.months = months;
        this.days = days;
        this.problems = problems;
        read = new Births[this.dates.cells().length];
        for (int i = 0; i < read.length; i++) {
            boolean withPlace = i >= dates.cells().length;
            read[i] = new Births(this.dates.cells()[i].column(), first, withPlace);
        }
    }

    /** What a line says; null when it says nothing that can be read. */
    @Nullable
    Birth birth(int line, int row) {
        Birth found = null;
        for (int i = 0; i < read.length && found == null; i++) {
            found = birth(dates.cells()[i], read[i], line, row);
        }
        String year = found == null ? years.first(line) : null;
        return year == null ? found : inParts(year, months.first(line), days.first(line), row);
    }

    private @Nullable Birth birth(TextColumn cell, Births births, int line, int row) {
        int number = cell.column().numberAt(line);
        Birth birth = births.birth(number);
        if (births.unreadable(number)) {
            problems.add(
                    cell.heading(), CellProblem.NOT_A_DATE, row, cell.column().value(number));
        } else if (births.impossible(number)) {
            problems.add(
                    cell.heading(), CellProblem.NO_SUCH_DAY, row, cell.column().value(number));
        }
        return births.unreadable(number) ? null : birth;
    }

    private @Nullable Birth inParts(String year, @Nullable String month, @Nullable String day, int row) {
        String written = month == null || day == null ? year : day + '/' + month + '/' + year;
        Optional<WrittenDate> date = WrittenDate.read(written, false);
        Birth birth = Births.of(date, null);
        if (date.isEmpty() || birth.digits() != null) {
            var what = date.isEmpty() ? CellProblem.NOT_A_DATE : CellProblem.NO_SUCH_DAY;
            problems.add(years.cells()[0].heading(), what, row, written);
        }
        return date.isEmpty() ? null : birth;
    }
}
