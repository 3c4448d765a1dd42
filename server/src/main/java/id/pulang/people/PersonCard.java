package id.pulang.people;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pulang.incidents.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is best known about a person, drawn from all statements about them. */
public record PersonCard(
        String name,
        List<String> otherNames,
        @Nullable LocalDate born,
        @Nullable Integer age,
        @Nullable Sex sex,
        @JsonUnwrapped Numbers numbers,
        @Nullable String phone,
        @Nullable String birthPlace) {

    public PersonCard {
        otherNames = List.copyOf(otherNames);
    }

    /** The numbers of the person's documents. */
    public record Numbers(@Nullable String nik, @Nullable String passport) {}

    /** The national number. */
    public @Nullable String nik() {
        return numbers.nik();
    }

    /** The number of the travel document. */
    public @Nullable String passport() {
        return numbers.passport();
    }

    /** Says whether the person was under eighteen on the day; empty when neither birth date nor age is known. */
    public Optional<Boolean> minorOn(LocalDate day) {
        if (born != null) {
            return Optional.of(born.plusYears(18).isAfter(day));
        }
        return Optional.ofNullable(age).map(years -> years < 18);
    }
}
