package id.pulang.people;

import id.pulang.incidents.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How old somebody is and of which sex, as far as their lists say; for counting, without who it is.
 *
 * @param age in years, from the date of birth or else as a list noted it
 */
public record AgeAndSex(@Nullable Integer age, @Nullable Sex sex) {

    static AgeAndSex of(PersonCard card, LocalDate day) {
        LocalDate born = card.born();
        return new AgeAndSex(
                born == null ? card.age() : Integer.valueOf((int) ChronoUnit.YEARS.between(born, day)), card.sex());
    }
}
