package id.pulang.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates as lists write them: 1991-02-07, 07/02/1991, 7 Februari 1991, 03-Jul-01, 19910207. */
final class SpokenDate {

    private static final int FIRST_TWO_DIGIT_YEAR = 1930;
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d"),
            form("d/M/uuuu"),
            form("d-M-uuuu"),
            form("d.M.uuuu"),
            form("uuuuMMdd"),
            form("d MMM uuuu"),
            form("d MMMM uuuu"),
            form("d-MMM-uuuu"),
            twoDigitYear("d-MMM-"),
            twoDigitYear("d/M/"));
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("januari", "January"),
            Map.entry("februari", "February"),
            Map.entry("maret", "March"),
            Map.entry("april", "April"),
            Map.entry("mei", "May"),
            Map.entry("juni", "June"),
            Map.entry("juli", "July"),
            Map.entry("agustus", "August"),
            Map.entry("september", "September"),
            Map.entry("oktober", "October"),
            Map.entry("november", "November"),
            Map.entry("desember", "December"),
            Map.entry("agu", "Aug"),
            Map.entry("okt", "Oct"),
            Map.entry("des", "Dec"));

    private SpokenDate() {}

    /** The date, if it is one. */
    static Optional<LocalDate> read(String text) {
        String english = text;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (ENGLISH.containsKey(word)) {
                english = english.replaceAll("(?i)" + word, ENGLISH.get(word));
            }
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(english.strip(), form));
            } catch (DateTimeException e) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private static DateTimeFormatter twoDigitYear(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_TWO_DIGIT_YEAR)
                .toFormatter(Locale.ENGLISH);
    }
}
