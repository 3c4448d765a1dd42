package id.pulang.linkage.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record says about a person's birth: when, and as a woman or a man.
 *
 * @param asWritten the date of birth as eight digits, yyyymmdd, where they are no day of the calendar
 * @param age in years
 * @param ageOn the day on which {@code age} was noted
 */
public record Birth(
        @Nullable LocalDate date,
        @Nullable String asWritten,
        @Nullable Integer age,
        @Nullable LocalDate ageOn,
        @Nullable Sex sex) {}
