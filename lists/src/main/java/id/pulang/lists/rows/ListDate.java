package id.pulang.lists.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a list was written.
 *
 * @param asOf nobody on it was born later, and two figures of a year mean the last such year that is not after it
 * @param ageOn the day on which ages were noted where the list names none; null when nobody knows
 * @param ofAnyCentury whether the list may be a register of people who lived long ago; one of living people is not, and
 *     dates older than a human life are slips of the hand there, however many they are
 */
public record ListDate(LocalDate asOf, @Nullable LocalDate ageOn, boolean ofAnyCentury) {

    /** Of a list of living people. */
    public ListDate(LocalDate asOf, @Nullable LocalDate ageOn) {
        this(asOf, ageOn, false);
    }

    /** The date that somebody told, of a list of any century; without one today, and no day of the ages. */
    public static ListDate of(@Nullable LocalDate told, LocalDate today) {
        return new ListDate(told == null ? today : told, told, true);
    }
}
