package id.pulang.linkage.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates of machine-readable zones: six signs for year, month and day, of which unknown ones are fillers. Source: ICAO
 * Doc 9303 part 3, 4.8.
 *
 * @param today a year of birth is the latest one that is not after it; a document expires in the twenty-first century
 */
record MrzDates(LocalDate today) {

    private static final Pattern PARTLY_KNOWN =
            Pattern.compile("([0-9]{2}|<<)(0[1-9]|1[0-2]|<<)(0[1-9]|[12][0-9]|3[01]|<<)");

    /** Says whether it is a day, or as much of one as is known. */
    boolean isBirth(String signs) {
        return isPart(signs) || born(signs).isPresent();
    }

    /** Says whether it is a day, or as much of one as is known. */
    boolean isExpiry(String signs) {
        return isPart(signs) || expiry(signs).isPresent();
    }

    private static boolean isPart(String signs) {
        return signs.contains("<") && PARTLY_KNOWN.matcher(signs).matches();
    }

    /** Returns the year of birth, if it is said. */
    Optional<Integer> year(String signs) {
        return number(signs.substring(0, 2)).map(this::centuryOfBirth);
    }

    /** Returns the day of birth, if it is said whole. */
    Optional<LocalDate> born(String signs) {
        return number(signs.substring(0, 2)).flatMap(year -> {
            Optional<LocalDate> day = day(2000 + year, signs);
            return day.filter(each -> !each.isAfter(today)).or(() -> day(1900 + year, signs));
        });
    }

    /** Returns the last day of a document, if it is said. */
    Optional<LocalDate> expiry(String signs) {
        return number(signs.substring(0, 2)).flatMap(year -> day(2000 + year, signs));
    }

    private int centuryOfBirth(int year) {
        return 2000 + year > today.getYear() ? 1900 + year : 2000 + year;
    }

    private static Optional<LocalDate> day(int year, String signs) {
        return number(signs.substring(2, 4))
                .flatMap(month -> number(signs.substring(4, 6)).flatMap(day -> date(year, month, day)));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String signs) {
        return signs.matches("[0-9]{2}") ? Optional.of(Integer.valueOf(signs)) : Optional.empty();
    }
}
