package id.pulang.lists.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a list was written.
 *
 * @param asOf nobody on it was born later, and two figures of a year mean the last such year that is not after it
 * @param ageOn the day on which ages were noted where the list names none; null when nobody knows
 */
public record ListDate(LocalDate asOf, @Nullable LocalDate ageOn) {

    /** The date that somebody told; without one today, and no day of the ages. */
    public static ListDate of(@Nullable LocalDate told, LocalDate today) {
        return new ListDate(told == null ? today : told, told);
    }
}
