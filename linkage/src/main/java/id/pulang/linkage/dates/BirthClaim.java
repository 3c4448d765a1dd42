package id.pulang.linkage.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a record says about when its person was born.
 *
 * @param numbered the date of birth that the national number carries
 */
public record BirthClaim(
        @Nullable LocalDate born,
        @Nullable LocalDate numbered,
        @Nullable Integer age,
        @Nullable LocalDate ageOn) {

    boolean dated() {
        return born != null || numbered != null;
    }

    boolean aged() {
        return age != null && ageOn != null;
    }

    /** The claim in words, for officers; null when there is none. */
    public @Nullable String spoken() {
        if (born != null) {
            return born.toString();
        }
        if (age != null) {
            return age.toString();
        }
        return numbered == null ? null : numbered.toString();
    }
}
