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
        @JsonUnwrapped Dates dates,
        @Nullable Sex sex,
        @JsonUnwrapped Numbers numbers,
        @Nullable String phone,
        @Nullable String birthPlace) {

    public PersonCard {
        otherNames = List.copyOf(otherNames);
    }

    /**
     * When the person was born, and how old they are, as far as it is stated.
     *
     * @param born the date that most speaks for
     * @param age in years, as a list noted it
     * @param youngest the latest day on which they can have been born by anything that any list says; null when none
     *     says anything, and on cards that were drawn before this was kept
     */
    public record Dates(
            @Nullable LocalDate born,
            @Nullable Integer age,
            @Nullable LocalDate youngest) {}

    /** The numbers of the person's documents. */
    public record Numbers(
            @Nullable String nationalNumber, @Nullable String passport) {

        private static final int SHOWN = 4;

        /** Returns the same as lists show it: the last four signs of each. */
        public Numbers masked() {
            return new Numbers(masked(nationalNumber), masked(passport));
        }

        /** Whether there is any. */
        public boolean some() {
            return nationalNumber != null || passport != null;
        }

        private static @Nullable String masked(@Nullable String number) {
            return number == null ? null : "••" + number.substring(Math.max(0, number.length() - SHOWN));
        }
    }

    /** The national number. */
    public @Nullable String nationalNumber() {
        return numbers.nationalNumber();
    }

    /** The number of the travel document. */
    public @Nullable String passport() {
        return numbers.passport();
    }

    /** The date of birth that most speaks for. */
    public @Nullable LocalDate born() {
        return dates.born();
    }

    /** The age that a list noted. */
    public @Nullable Integer age() {
        return dates.age();
    }

    /**
     * Says whether the person may be under the age of majority on the day: a child is who any list says is one, until
     * two officers have settled the age. Empty when neither birth date nor age is known.
     *
     * <p>Source: Committee on the Rights of the Child, General Comment 6 (2005), 31: the benefit of the doubt.
     *
     * @param majority the years at which somebody is of age
     */
    public Optional<Boolean> minorOn(LocalDate day, int majority) {
        LocalDate born = dates.youngest() == null ? dates.born() : dates.youngest();
        if (born != null) {
            return Optional.of(born.plusYears(majority).isAfter(day));
        }
        return Optional.ofNullable(dates.age()).map(years -> years < majority);
    }
}
