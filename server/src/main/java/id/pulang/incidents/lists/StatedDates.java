package id.pulang.incidents.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write them; where day and month could be either, the day stands first. */
final class StatedDates {

    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.0+)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern DAY_WORD = Pattern.compile("(\\d{1,2})[-/. ]*(\\p{L}+)[-/., ]*(\\d{4}|\\d{2})");
    private static final Pattern WORD_DAY =
            Pattern.compile("(\\p{L}+)[-/. ]*(\\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final List<String> SPELLINGS = List.of(
            "januari|january|jan|djanuari",
            "februari|february|feb|pebruari|peb",
            "maret|march|mar|mrt|mart",
            "april|apr|avril",
            "mei|may|mey",
            "juni|june|jun",
            "juli|july|jul",
            "agustus|august|agu|agt|ags|aug|agus",
            "september|sep|sept|spt",
            "oktober|october|okt|oct",
            "november|nopember|nov|nop",
            "desember|december|des|dec");
    private static final Map<String, Integer> MONTHS = months();

    private final LocalDate today;

    /** Reads dates as seen from a day, which settles what two figures of a year mean. */
    StatedDates(LocalDate today) {
        this.today = today;
    }

    /** Reads any date. */
    Told<LocalDate> date(String text) {
        String plain = text.strip().replaceFirst("^['’]", "").replaceAll("\\s+", " ");
        if (plain.isEmpty() || plain.matches("[-–—?.]+|(?i)n/?a|tidak (tahu|diketahui)|unknown|kosong")) {
            return Told.nothing();
        }
        try {
            return parsed(plain);
        } catch (DateTimeException noSuchDay) {
            return Told.unusable("no_such_day");
        }
    }

    /** Reads a date of birth, which cannot lie ahead nor beyond a human life. */
    Told<LocalDate> born(String text) {
        Told<LocalDate> told = date(text);
        LocalDate born = told.value();
        if (born == null) {
            return told;
        }
        if (born.isAfter(today)) {
            return Told.unusable("born_ahead");
        }
        return born.isBefore(today.minusYears(120)) ? Told.unusable("born_too_early") : told;
    }

    private Told<LocalDate> parsed(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Told.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return serial(number(serial, 1));
        }
        return YEAR.matcher(text).matches() ? Told.unusable("only_a_year") : words(text);
    }

    private Told<LocalDate> numbers(Matcher found) {
        int first = number(found, 1);
        int second = number(found, 2);
        int year = year(found.group(3));
        if (second > 12 && first <= 12) {
            return Told.doubtful(LocalDate.of(year, first, second), "month_first");
        }
        return Told.of(LocalDate.of(year, second, first));
    }

    private Told<LocalDate> words(String text) {
        Matcher dayFirst = DAY_WORD.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst.group(3), dayFirst.group(2), number(dayFirst, 1));
        }
        Matcher monthFirst = WORD_DAY.matcher(text);
        if (monthFirst.matches()) {
            return named(monthFirst.group(3), monthFirst.group(1), number(monthFirst, 2));
        }
        return Told.unusable("not_a_date");
    }

    private Told<LocalDate> named(String year, String word, int day) {
        Optional<Integer> month = Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
        return month.map(number -> Told.of(LocalDate.of(year(year), number, day)))
                .orElseGet(() -> Told.unusable("not_a_date"));
    }

    private Told<LocalDate> serial(int days) {
        return days < 7000 || days > 80_000 ? Told.unusable("not_a_date") : Told.of(FIRST_SERIAL.plusDays(days));
    }

    private int year(String figures) {
        int year = Integer.parseInt(figures);
        if (figures.length() == 4) {
            return year;
        }
        return year <= today.getYear() % 100 ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (int month = 1; month <= SPELLINGS.size(); month++) {
            for (String spelling : SPELLINGS.get(month - 1).split("\\|")) {
                months.put(spelling, month);
            }
        }
        return Map.copyOf(months);
    }
}
