package id.pulang.cli.lists;

import id.pulang.cli.lists.Births.Birth;
import id.pulang.linkage.cells.WrittenDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a list that say when people were born: whole dates, dates behind a place, dates in three parts. */
final class BirthColumns {

    private final Said dates;
    private final Births[] read;
    private final Said years;
    private final Said months;
    private final Said days;
    private final Complaints complaints;

    /**
     * Reads these columns.
     *
     * @param dates columns with a whole date
     * @param places columns with a place and a whole date
     * @param first the first line below the heading
     */
    BirthColumns(Said dates, Said places, Said years, Said months, Said days, int first, Complaints complaints) {
        this.dates = dates.and(places);
        this.years = years;
        this.months = months;
        this.days = days;
        this.complaints = complaints;
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

    private @Nullable Birth birth(Cell cell, Births births, int line, int row) {
        int number = cell.column().numberAt(line);
        Birth birth = births.birth(number);
        if (births.unreadable(number)) {
            complaints.add(
                    cell.heading(), Complaint.What.NO_DATE, row, cell.column().value(number));
        } else if (births.impossible(number)) {
            complaints.add(
                    cell.heading(),
                    Complaint.What.NO_DAY_OF_THE_CALENDAR,
                    row,
                    cell.column().value(number));
        }
        return births.unreadable(number) ? null : birth;
    }

    private @Nullable Birth inParts(String year, @Nullable String month, @Nullable String day, int row) {
        String written = month == null || day == null ? year : day + '/' + month + '/' + year;
        Optional<WrittenDate> date = WrittenDate.read(written, false);
        Birth birth = Births.of(date, null);
        if (date.isEmpty() || birth.digits() != null) {
            var what = date.isEmpty() ? Complaint.What.NO_DATE : Complaint.What.NO_DAY_OF_THE_CALENDAR;
            complaints.add(years.cells()[0].heading(), what, row, written);
        }
        return date.isEmpty() ? null : birth;
    }
}
