package id.pulang.lists.rows;

import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.tables.Column;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of one column, each different text read once. */
final class Births {

    private static final byte NOT_READ = 0;
    private static final byte READ = 1;
    private static final byte IMPOSSIBLE = 2;
    private static final byte UNREADABLE = 3;
    private static final byte NOTHING = 4;

    private final Column column;
    private final boolean monthFirst;
    private final boolean withPlace;
    private final byte[] states;
    private final @Nullable Birth[] read;

    /**
     * Reads a column.
     *
     * @param withPlace whether a cell without a date may still name a place
     */
    Births(Column column, int first, boolean withPlace) {
        this.column = column;
        this.withPlace = withPlace;
        this.monthFirst = monthFirst(column, column.counts(first));
        this.states = new byte[column.distinct()];
        this.read = new Birth[column.distinct()];
    }

    /** What the value with this number says of a birth. */
    @Nullable
    Birth birth(int number) {
        if (states[number] == NOT_READ) {
            Birth birth = CellTexts.missing(column.value(number)) ? null : birth(column.value(number));
            read[number] = birth;
            states[number] = birth == null ? NOTHING : birth.state();
        }
        return read[number];
    }

    boolean unreadable(int number) {
        return states[number] == UNREADABLE;
    }

    boolean impossible(int number) {
        return states[number] == IMPOSSIBLE;
    }

    /** Reads a date, with or without a place before it. */
    private Birth birth(String text) {
        int digit = firstDigit(text);
        Optional<WrittenDate> date = WrittenDate.read(text, monthFirst);
        String place = null;
        if (date.isEmpty() && digit > 2) {
            date = WrittenDate.read(text.substring(digit), monthFirst);
            place = place(text.substring(0, digit));
        } else if (date.isEmpty() && digit < 0 && withPlace) {
            place = place(text);
        }
        return of(date, place);
    }

    /** What a date and a place say. */
    static Birth of(Optional<WrittenDate> date, @Nullable String place) {
        if (date.isEmpty() || date.get().year() == 0 && date.get().month() == 0) {
            return new Birth(null, null, null, place, place == null ? UNREADABLE : READ);
        }
        WrittenDate written = date.get();
        if (written.yearOnly()) {
            return new Birth(null, null, written.year(), place, READ);
        }
        LocalDate day = written.calendarDay().orElse(null);
        return day == null
                ? new Birth(null, written.digits(), null, place, IMPOSSIBLE)
                : new Birth(day, null, null, place, READ);
    }

    private static int firstDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable String place(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return end < 2 ? null : text.substring(0, end).strip();
    }

    private static boolean monthFirst(Column column, int[] counts) {
        long dayFirst = 0;
        long monthFirst = 0;
        for (int number = 0; number < counts.length; number++) {
            int order = counts[number] == 0 ? 0 : WrittenDate.order(column.value(number));
            dayFirst += order < 0 ? counts[number] : 0;
            monthFirst += order > 0 ? counts[number] : 0;
        }
        return monthFirst > dayFirst;
    }

    /**
     * A birth as a cell tells it.
     *
     * @param digits yyyymmdd where that is no day of the calendar
     * @param year where nothing but the year is told
     */
    record Birth(
            @Nullable LocalDate day,
            @Nullable String digits,
            @Nullable Integer year,
            @Nullable String place,
            byte state) {}
}
