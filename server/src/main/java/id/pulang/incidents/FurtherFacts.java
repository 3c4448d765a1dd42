package id.pulang.incidents;

import id.pulang.linkage.model.Detail;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row says beyond the usual, for the comparison only: what was copied wrongly, digit by digit, and details that
 * have no place of their own.
 *
 * @param familyName the part of the name that is known to be the family name
 * @param otherNames the other names as they stand, where the name stands among them; else null
 * @param born the date of birth as eight digits, where nobody can have been born on it
 * @param bornYear the year of birth, where nothing but the year is told
 * @param nationalNumber the national number, where it is none
 * @param passport the number of the travel document, where it is none
 * @param phone the telephone number, where it is none
 */
public record FurtherFacts(
        @Nullable String familyName,
        @Nullable List<String> otherNames,
        @Nullable String born,
        @Nullable Integer bornYear,
        @Nullable String nationalNumber,
        @Nullable String passport,
        @Nullable String phone,
        List<Detail> details) {

    /** Nothing. */
    public static final FurtherFacts NONE = new FurtherFacts(null, null, null, null, null, null, null, List.of());

    public FurtherFacts {
        details = List.copyOf(details);
    }

    /** Counts the letters of all that is said. */
    int letters() {
        return Stream.concat(
                        Stream.of(familyName, born, nationalNumber, passport, phone)
                                .filter(Objects::nonNull),
                        details.stream().map(detail -> detail.label() + detail.value()))
                .mapToInt(String::length)
                .sum();
    }
}
