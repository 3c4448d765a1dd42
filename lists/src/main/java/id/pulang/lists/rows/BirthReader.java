package id.pulang.lists.rows;

import id.pulang.lists.cells.CellProblem;
import id.pulang.lists.cells.CellTexts;
import id.pulang.lists.cells.CellValue;
import id.pulang.lists.cells.WrittenDate;
import id.pulang.lists.tables.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of birth, with or without a place before them. Whether the month stands first is asked of the whole
 * column: it does where more dates can only be read so than the other way round. So is whether the list is about people
 * of earlier centuries, where it may be: where most dates are older than a human life, none is taken for a slip of the
 * hand. Words before a date are a place where the column holds places too, and are passed over elsewhere.
 */
final class BirthReader {

    private static final int OLDEST = 120;

    private final boolean monthFirst;
    private final boolean withPlace;
    private final LocalDate asOf;
    private final LocalDate earliest;

    private BirthReader(boolean monthFirst, boolean withPlace, LocalDate asOf, boolean historical) {
        this.monthFirst = monthFirst;
        this.withPlace = withPlace;
        this.asOf = asOf;
        this.earliest = historical ? LocalDate.MIN : asOf.minusYears(OLDEST);
    }

    /**
     * Reads a column.
     *
     * @param withPlace whether the column holds places of birth, too
     */
    static BirthReader of(Table table, int column, boolean withPlace, ListDate date) {
        LocalDate asOf = date.asOf();
        int[] counts = table.counts(column);
        long dayFirst = 0;
        long monthFirst = 0;
        long dates = 0;
        long historical = 0;
        for (int number = 0; number < counts.length; number++) {
            String text = counts[number] == 0 ? "" : table.column(column).value(number);
            String written = text.substring(start(text, asOf));
            int order = WrittenDate.order(written);
            Optional<LocalDate> day = WrittenDate.read(written, false, asOf).flatMap(WrittenDate::calendarDay);
            dates += day.isPresent() ? counts[number] : 0;
            historical += day.filter(asOf.minusYears(OLDEST)::isAfter).isPresent() ? counts[number] : 0;
            dayFirst += order < 0 ? counts[number] : 0;
            monthFirst += order > 0 ? counts[number] : 0;
        }
        return new BirthReader(monthFirst > dayFirst, withPlace, asOf, date.ofAnyCentury() && 2 * historical > dates);
    }

    /** Reads dates in three parts, the day first. */
    static BirthReader ofParts(LocalDate asOf) {
        return new BirthReader(false, false, asOf, false);
    }

    CellValue<StatedBirth> read(String text) {
        if (CellTexts.missing(text)) {
            return CellValue.nothing();
        }
        int start = start(text, asOf);
        String written = text.substring(start);
        String place = withPlace ? place(text.substring(0, start)) : null;
        Optional<WrittenDate> date = WrittenDate.read(written, monthFirst, asOf);
        if (date.isEmpty() || date.get().year() == 0 && date.get().month() == 0) {
            return withoutDate(place, start < text.length());
        }
        return of(date.get(), place, written);
    }

    private static CellValue<StatedBirth> withoutDate(@Nullable String place, boolean expected) {
        return place == null
                ? CellValue.unusable(CellProblem.NOT_A_DATE)
                : of(new StatedBirth(null, null, null, place), expected ? CellProblem.NOT_A_DATE : null);
    }

    /**
     * Where the date begins in a cell: at its first digit if a whole day stands there, so that Maros is no March, or if
     * the whole cell is no date; the length of the cell where it has no digit and is no date.
     */
    private static int start(String text, LocalDate asOf) {
        int digit = firstDigit(text);
        if (digit == 0) {
            return 0;
        }
        boolean whole = digit > 0
                && WrittenDate.read(text.substring(digit), false, asOf)
                        .flatMap(WrittenDate::calendarDay)
                        .isPresent();
        if (!whole && WrittenDate.read(text, false, asOf).isPresent()) {
            return 0;
        }
        return digit < 0 ? text.length() : digit;
    }

    private CellValue<StatedBirth> of(WrittenDate written, @Nullable String place, String text) {
        if (written.yearOnly()) {
            return ofYear(written.year(), place);
        }
        LocalDate day = written.calendarDay().orElse(null);
        if (day == null) {
            return of(new StatedBirth(null, written.digits(), null, place), CellProblem.NO_SUCH_DAY);
        }
        if (day.isAfter(asOf)) {
            return of(new StatedBirth(null, written.digits(), null, place), CellProblem.BORN_AHEAD);
        }
        if (day.isBefore(earliest)) {
            return of(new StatedBirth(null, written.digits(), null, place), CellProblem.BORN_TOO_EARLY);
        }
        int order = WrittenDate.order(text);
        boolean monthStoodFirst = order > 0 || order == 0 && monthFirst && WrittenDate.inNumbers(text);
        return of(new StatedBirth(day, null, null, place), monthStoodFirst ? CellProblem.MONTH_FIRST : null);
    }

    private CellValue<StatedBirth> ofYear(int year, @Nullable String place) {
        boolean lived = year >= earliest.getYear() && year <= asOf.getYear();
        CellProblem problem = year > asOf.getYear() ? CellProblem.BORN_AHEAD : CellProblem.BORN_TOO_EARLY;
        return of(
                new StatedBirth(null, null, lived ? Integer.valueOf(year) : null, place),
                lived ? CellProblem.ONLY_A_YEAR : problem);
    }

    private static CellValue<StatedBirth> of(StatedBirth birth, @Nullable CellProblem problem) {
        return new CellValue<>(birth, problem);
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
        while (end > 0 && !CellTexts.spells(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return end < 2 ? null : text.substring(0, end).strip();
    }
}
