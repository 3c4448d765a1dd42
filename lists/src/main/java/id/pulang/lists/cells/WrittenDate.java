package id.pulang.lists.cells;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as lists write it: 1991-02-07, 07/02/1991, 7 Februari 1991, 03-Jul-01, 19910207, a day number of a
 * spreadsheet; in digits and with months of other scripts; also one that is no day of the calendar. A year of four
 * figures that is only possible in the Buddhist era, as some states of South-East Asia count, is 543 years less; so is
 * one of two figures where the date is written in Thai.
 *
 * @param month 0 when only the year is known
 * @param day 0 when only the year, or year and month, are known
 */
public record WrittenDate(int year, int month, int day) {

    private static final int FIRST_FOUR_DIGIT_YEAR = 1_000;
    private static final int LAST_MONTH_AND_DAY = 1_300;
    private static final int DIGITS_OF_A_DAY_NUMBER = 5;
    private static final int FIRST_DAY_NUMBER = 7_000;
    private static final int LAST_DAY_NUMBER = 60_000;
    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST_YEAR = 2_401;
    private static final int LAST_BUDDHIST_YEAR = 2_599;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}\\D{1,3}\\d{1,2}\\D");

    /** The day of the calendar, if it is one. */
    public Optional<LocalDate> calendarDay() {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && year >= 1
                && year <= 9999
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Eight digits, yyyymmdd, whether or not that is a day of the calendar. */
    public String digits() {
        return String.valueOf(100_000_000L + year * 10_000L + month * 100L + day)
                .substring(1);
    }

    /** Whether it says the year and nothing more. */
    public boolean yearOnly() {
        return month == 0 && day == 0;
    }

    /**
     * Reads a date.
     *
     * @param monthFirst whether 07/02/1991 is the second of July
     * @param asOf the date of the list: two figures of a year mean the last such year that is not after it
     */
    public static Optional<WrittenDate> read(String text, boolean monthFirst, LocalDate asOf) {
        LocalDate asCounted = text.codePoints().anyMatch(WrittenDate::thai) ? asOf.plusYears(BUDDHIST_ERA) : asOf;
        return readAsCounted(DateWords.joined(WrittenDigits.plain(text)), monthFirst, asCounted)
                .map(WrittenDate::ofCommonEra);
    }

    private static boolean thai(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.THAI;
    }

    private WrittenDate ofCommonEra() {
        boolean buddhist = year >= FIRST_BUDDHIST_YEAR && year <= LAST_BUDDHIST_YEAR;
        return buddhist ? new WrittenDate(year - BUDDHIST_ERA, month, day) : this;
    }

    private static Optional<WrittenDate> readAsCounted(String text, boolean monthFirst, LocalDate asOf) {
        int[] parts = {-1, -1, -1};
        int[] lengths = new int[3];
        int count = 0;
        int named = -1;
        int at = 0;
        while (at < text.length() && count < 3) {
            char letter = text.charAt(at);
            int end = at + 1;
            if (digit(letter)) {
                end = endOfDigits(text, at);
                if (end - at > 8) {
                    return Optional.empty();
                }
                parts[count] = Integer.parseInt(text, at, end, 10);
                lengths[count++] = end - at;
            } else if (CellTexts.spells(letter)) {
                end = endOfLetters(text, at);
                int month = DateWords.month(text.substring(at, end));
                if (month > 0 && named < 0) {
                    named = count;
                    parts[count] = month;
                    lengths[count++] = 2;
                } else if (!separatesTime(text, at, end, count)) {
                    return Optional.empty();
                }
            }
            at = end;
        }
        return count == 1 ? one(parts[0], lengths[0]) : many(parts, lengths, count, named, monthFirst, asOf);
    }

    /**
     * Whether the first two numbers of a date like 07/25/1991 can only be month and day: 1; day and month: -1; else 0.
     */
    public static int order(String written) {
        String text = WrittenDigits.plain(written);
        int end = text.isEmpty() || !digit(text.charAt(0)) ? 0 : endOfDigits(text, 0);
        if (end == 0 || end > 2 || end + 1 >= text.length() || !digit(text.charAt(end + 1))) {
            return 0;
        }
        int secondEnd = endOfDigits(text, end + 1);
        if (secondEnd - end - 1 > 2 || secondEnd >= text.length()) {
            return 0;
        }
        int first = Integer.parseInt(text, 0, end, 10);
        int second = Integer.parseInt(text, end + 1, secondEnd, 10);
        return first > 12 && second <= 12 ? -1 : second > 12 && first <= 12 ? 1 : 0;
    }

    /** Whether a date begins with two numbers of one or two figures, so that either could be the month. */
    public static boolean inNumbers(String text) {
        return NUMBERS.matcher(WrittenDigits.plain(text)).lookingAt();
    }

    private static Optional<WrittenDate> one(int number, int length) {
        if (length == 8) {
            return Optional.of(eightDigits(number));
        }
        if (length == 4 && number >= FIRST_FOUR_DIGIT_YEAR) {
            return Optional.of(new WrittenDate(number, 0, 0));
        }
        boolean numbered = length == DIGITS_OF_A_DAY_NUMBER && number >= FIRST_DAY_NUMBER && number <= LAST_DAY_NUMBER;
        if (!numbered) {
            return Optional.empty();
        }
        LocalDate day = DAY_ZERO.plusDays(number);
        return Optional.of(new WrittenDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** The year may stand first or last; where only one of the two gives a day of the calendar, it is that. */
    private static WrittenDate eightDigits(int number) {
        var yearFirst = new WrittenDate(number / 10_000, number / 100 % 100, number % 100);
        var yearLast = new WrittenDate(number % 10_000, number / 10_000 % 100, number / 1_000_000);
        if (yearFirst.isADay() != yearLast.isADay()) {
            return yearFirst.isADay() ? yearFirst : yearLast;
        }
        return yearFirst.year >= FIRST_FOUR_DIGIT_YEAR || yearLast.year < LAST_MONTH_AND_DAY ? yearFirst : yearLast;
    }

    private boolean isADay() {
        return year >= FIRST_FOUR_DIGIT_YEAR && calendarDay().isPresent();
    }

    private static Optional<WrittenDate> many(
            int[] parts, int[] lengths, int count, int named, boolean monthFirst, LocalDate asOf) {
        if (count == 2 && lengths[0] == DIGITS_OF_A_DAY_NUMBER && parts[1] == 0) {
            return one(parts[0], lengths[0]);
        }
        if (count == 2) {
            boolean monthAndYear = lengths[1] == 4 && parts[0] >= 1 && parts[0] <= 12;
            return monthAndYear ? Optional.of(new WrittenDate(parts[1], parts[0], 0)) : Optional.empty();
        }
        if (count < 2) {
            return Optional.empty();
        }
        if (lengths[0] == 4) {
            return Optional.of(new WrittenDate(parts[0], parts[1], parts[2]));
        }
        if (lengths[2] != 4 && lengths[2] != 2) {
            return Optional.empty();
        }
        int year = lengths[2] == 4 ? parts[2] : century(parts[2], asOf);
        boolean swap = named == 0 || named < 0 && (monthFirst ? parts[0] <= 12 : parts[1] > 12 && parts[0] <= 12);
        return Optional.of(
                swap ? new WrittenDate(year, parts[0], parts[1]) : new WrittenDate(year, parts[1], parts[0]));
    }

    private static int century(int year, LocalDate asOf) {
        int first = asOf.getYear() - asOf.getYear() % 100;
        return year + (year <= asOf.getYear() % 100 ? first : first - 100);
    }

    private static boolean separatesTime(String text, int from, int to, int count) {
        return count == 3
                || count > 0 && to - from <= 2 && !text.regionMatches(true, from, "x", 0, 1)
                || DateWords.fills(text.substring(from, to));
    }

    private static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length() && (CellTexts.spells(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }
}
