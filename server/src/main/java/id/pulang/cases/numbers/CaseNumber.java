package id.pulang.cases.numbers;

import id.pulang.papers.content.DammCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that people say and write: country of the incident, year, sequence and a check character.
 *
 * <p>What the check character finds: {@link DammCode}.
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})-(\\d{4})-(\\d{6})-(\\d)");
    private static final Pattern SPOKEN = Pattern.compile("([A-Z]{2})(\\d{4})(\\d{6})(\\d)");
    private static final int LARGEST = 999_999;

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

    /** Returns the part of a number that was typed, bare; empty when it holds no digit and so means a name. */
    public static String part(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return bare.matches(".*\\d.*") ? bare : "";
    }

    /** Says whether the number has such a {@link #part}. */
    public boolean has(String part) {
        return !part.isEmpty() && value.replace("-", "").contains(part);
    }

    private static char check(String country, String digits) {
        return DammCode.check(country + digits);
    }

    @Override
    public String toString() {
        return value;
    }
}
