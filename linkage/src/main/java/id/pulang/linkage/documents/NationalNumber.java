package id.pulang.linkage.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An Indonesian national number (NIK): six digits for the place, the date of birth as DDMMYY with the day raised by
 * forty for women, four digits to tell people apart.
 *
 * @param born the date of birth that the number carries
 */
public record NationalNumber(String digits, LocalDate born) {

    private static final int LENGTH = 16;
    private static final int RAISED_FOR_WOMEN = 40;
    private static final int LAST_YEAR_OF_THIS_CENTURY = 25;

    /** Reads a number; nothing when it cannot be a NIK. */
    public static Optional<NationalNumber> read(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        if (digits.length() != LENGTH || digits.startsWith("0")) {
            return Optional.empty();
        }
        int day = Integer.parseInt(digits.substring(6, 8));
        int month = Integer.parseInt(digits.substring(8, 10));
        int year = Integer.parseInt(digits.substring(10, 12));
        int dayOfMonth = day > RAISED_FOR_WOMEN ? day - RAISED_FOR_WOMEN : day;
        int century = year <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900;
        try {
            return Optional.of(new NationalNumber(digits, LocalDate.of(century + year, month, dayOfMonth)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
