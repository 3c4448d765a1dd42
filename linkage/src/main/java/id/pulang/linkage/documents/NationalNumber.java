package id.pulang.linkage.documents;

import id.pulang.linkage.model.PersonRecord;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A national number that carries the date of birth of its bearer, of a kind that {@code national-numbers.tsv}
 * describes.
 *
 * @param born the date of birth that the number carries
 */
public record NationalNumber(String digits, LocalDate born) {

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** Reads a number; nothing when it cannot be one of a known kind. */
    public static Optional<NationalNumber> read(String text) {
        String digits = NO_DIGIT.matcher(text).replaceAll("");
        for (NationalNumberKind kind : NationalNumberKind.KNOWN) {
            Optional<NationalNumber> read = kind.read(digits);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** Whether numbers of a known kind have so many digits. */
    public static boolean hasLength(int digits) {
        return NationalNumberKind.KNOWN.stream().anyMatch(kind -> kind.length() == digits);
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
