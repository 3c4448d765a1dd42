package id.pulang.incidents;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Field;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
 * @param doubtful the fields that were read on paper with doubt
 */
public record FurtherFacts(
        @Nullable String familyName,
        @Nullable List<String> otherNames,
        @Nullable String born,
        @Nullable Integer bornYear,
        @JsonUnwrapped InvalidNumbers invalidNumbers,
        List<Detail> details,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Field> doubtful) {

    /**
     * Numbers that are none.
     *
     * @param nationalNumber the national number
     * @param passport the number of the travel document
     * @param phone the telephone number
     */
    public record InvalidNumbers(
            @Nullable String nationalNumber,
            @Nullable String passport,
            @Nullable String phone) {}

    /** Nothing. */
    public static final FurtherFacts NONE =
            new FurtherFacts(null, null, null, null, new InvalidNumbers(null, null, null), List.of(), Set.of());

    public FurtherFacts {
        details = List.copyOf(details);
        // statements that were written before paper could be read have none
        doubtful = Set.copyOf(Objects.requireNonNullElse(doubtful, Set.of()));
    }

    /** The national number, where it is none. */
    @Nullable
    String nationalNumber() {
        return invalidNumbers.nationalNumber();
    }

    /** The number of the travel document, where it is none. */
    @Nullable
    String passport() {
        return invalidNumbers.passport();
    }

    /** The telephone number, where it is none. */
    @Nullable
    String phone() {
        return invalidNumbers.phone();
    }

    /** Counts the letters of all that is said. */
    int letters() {
        return Stream.concat(
                        Stream.of(familyName, born, nationalNumber(), passport(), phone())
                                .filter(Objects::nonNull),
                        details.stream().map(detail -> detail.label() + detail.value()))
                .mapToInt(String::length)
                .sum();
    }
}
