package id.pulang.cases.numbers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that people say and write: country of the incident, year, sequence and a check character.
 *
 * <p>The check character finds every wrong digit and every two neighbours that changed places. Source: H. M. Damm,
 * "Total anti-symmetrische Quasigruppen", Marburg 2004; letters count as two digits as in ISO 7064.
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})-(\\d{4})-(\\d{6})-(\\d)");
    private static final Pattern SPOKEN = Pattern.compile("([A-Z]{2})(\\d{4})(\\d{6})(\\d)");
    private static final int LARGEST = 999_999;
    private static final int FIRST_LETTER = 10;

    private static final int[][] QUASIGROUP = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    public CaseNumber {
        Matcher form = FORM.matcher(value);
        if (!form.matches()
                || check(form.group(1), form.group(2) + form.group(3))
                        != form.group(4).charAt(0)) {
            throw new IllegalArgumentException("not a case number: " + value);
        }
    }

    /** Makes the number of a place in the sequence of a country and year. */
    public static CaseNumber of(String country, int year, int sequence) {
        if (sequence < 1 || sequence > LARGEST) {
            throw new IllegalArgumentException("sequence out of range: " + sequence);
        }
        String digits = "%04d%06d".formatted(year, sequence);
        return new CaseNumber("%s-%04d-%06d-%s".formatted(country, year, sequence, check(country, digits)));
    }

    /** Reads a number as people write it, without dashes or in small letters; empty when it cannot be one. */
    public static Optional<CaseNumber> read(String written) {
        Matcher spoken = SPOKEN.matcher(written.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-/]", ""));
        if (!spoken.matches()
                || check(spoken.group(1), spoken.group(2) + spoken.group(3))
                        != spoken.group(4).charAt(0)) {
            return Optional.empty();
        }
        return Optional.of(new CaseNumber(
                "%s-%s-%s-%s".formatted(spoken.group(1), spoken.group(2), spoken.group(3), spoken.group(4))));
    }

    private static char check(String country, String digits) {
        StringBuilder all = new StringBuilder();
        country.chars().forEach(letter -> all.append(letter - 'A' + FIRST_LETTER));
        int interim = 0;
        for (char digit : all.append(digits).toString().toCharArray()) {
            interim = QUASIGROUP[interim][digit - '0'];
        }
        return (char) ('0' + interim);
    }

    @Override
    public String toString() {
        return value;
    }
}
