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
 * of earlier centuries: where most dates are older than a human life, none is taken for a slip of the hand.
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
     * @param withPlace whether a cell without a date may still name a place
     * @param asOf nobody on the list was born after it
     */
    static BirthReader of(Table table, int column, boolean withPlace, LocalDate asOf) {
        int[] counts = table.counts(column);
        long dayFirst = 0;
        long monthFirst = 0;
        long dates = 0;
        long historical = 0;
        for (int number = 0; number < counts.length; number++) {
            String text = counts[number] == 0 ? "" : table.column(column).value(number);
            int order = text.isEmpty() ? 0 : WrittenDate.order(text);
            Optional<LocalDate> day = text.isEmpty()
                    ? Optional.empty()
                    : WrittenDate.read(text, false, asOf).flatMap(WrittenDate::calendarDay);
            dates += day.isPresent() ? counts[number] : 0;
            historical += day.filter(asOf.minusYears(OLDEST)::isAfter).isPresent() ? counts[number] : 0;
            dayFirst += order < 0 ? counts[number] : 0;
            monthFirst += order > 0 ? counts[number] : 0;
        }
        return new BirthReader(monthFirst > dayFirst, withPlace, asOf, 2 * historical > dates);
    }

    /** Reads dates in three parts, the day first. */
    static BirthReader ofParts(LocalDate asOf) {
        return new BirthReader(false, false, asOf, false);
    }

    CellValue<StatedBirth> read(String text) {
        if (CellTexts.missing(text)) {
            return CellValue.nothing();
        }
        int digit = firstDigit(text);
        Optional<WrittenDate> date = WrittenDate.read(text, monthFirst, asOf);
        String place = null;
        if (date.isEmpty() && digit > 2) {
            date = WrittenDate.read(text.substring(digit), monthFirst, asOf);
            place = place(text.substring(0, digit));
        } else if (date.isEmpty() && digit < 0 && withPlace) {
            place = place(text);
        }
        if (date.isEmpty() || date.get().year() == 0 && date.get().month() == 0) {
            return place == null
                    ? CellValue.unusable(CellProblem.NOT_A_DATE)
                    : of(new StatedBirth(null, null, null, place), digit > 0 ? CellProblem.NOT_A_DATE : null);
        }
        return of(date.get(), place, text.substring(place == null ? 0 : digit));
    }

    private CellValue<StatedBirth> of(WrittenDate written, @Nullable String place, String text) {
        if (written.yearOnly()) {
            return of(new StatedBirth(null, null, written.year(), place), CellProblem.ONLY_A_YEAR);
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
        while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return end < 2 ? null : text.substring(0, end).strip();
    }
}
