package id.pulang.linkage.documents;

import id.pulang.linkage.model.PersonRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * An Indonesian national number (NIK): six digits for the place, of which two for the province, the date of birth as
 * DDMMYY with the day raised by forty for women, four digits to tell people apart.
 *
 * @param born the date of birth that the number carries
 */
public record NationalNumber(String digits, LocalDate born) {

    private static final int LENGTH = 16;
    private static final int RAISED_FOR_WOMEN = 40;
    private static final int LAST_YEAR_OF_THIS_CENTURY = 25;
    /** The provinces by the codes of the Ministry of Home Affairs, those of 2022 in Papua included. */
    private static final Set<String> PROVINCES = Set.of(
            "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96"
                    .split(" "));

    /** Reads a number; nothing when it cannot be a NIK. */
    public static Optional<NationalNumber> read(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        if (digits.length() != LENGTH || !PROVINCES.contains(digits.substring(0, 2))) {
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

    /** The number of a record, if what is written can be one and was given to somebody born on the stated day. */
    public static Optional<NationalNumber> of(PersonRecord record) {
        LocalDate born = record.born();
        return Optional.ofNullable(record.nationalNumber())
                .flatMap(NationalNumber::read)
                .filter(number -> born == null || number.carries(born));
    }

    /** Whether it was given to somebody born on this day; if not, the number or the day was copied wrongly. */
    public boolean carries(LocalDate day) {
        return MonthDay.from(born).equals(MonthDay.from(day)) && born.getYear() % 100 == day.getYear() % 100;
    }
}
