package id.pulang.people.matching;

import id.pulang.incidents.StatedFacts;
import id.pulang.people.matching.cards.Told;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why two records that are taken as one person have to be looked at again. */
public enum Contradiction {
    /** Each has a valid NIK, and they differ. */
    ANOTHER_NUMBER,
    /** One says a man and the other a woman. */
    ANOTHER_SEX,
    /** The dates of birth lie more than four years apart. */
    BIRTHS_FAR_APART,
    /** The person has three rows or more of a list that names nearly everybody once. */
    ROWS_OF_ONE_LIST;

    private static final int YEARS_APART = 4;

    /** Finds the weightiest thing in which two records contradict each other. */
    static Optional<Contradiction> between(StatedFacts left, StatedFacts right) {
        if (Told.number(left).isPresent()
                && Told.number(right).isPresent()
                && !Told.number(left).equals(Told.number(right))) {
            return Optional.of(ANOTHER_NUMBER);
        }
        if (left.sex() != null && right.sex() != null && left.sex() != right.sex()) {
            return Optional.of(ANOTHER_SEX);
        }
        return farApart(left.born(), right.born()) ? Optional.of(BIRTHS_FAR_APART) : Optional.empty();
    }

    /** Says why two records of one person are asked about again. */
    public static Contradiction why(StatedFacts left, StatedFacts right) {
        return between(left, right).orElse(ROWS_OF_ONE_LIST);
    }

    private static boolean farApart(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null
                && other != null
                && (one.plusYears(YEARS_APART).isBefore(other)
                        || other.plusYears(YEARS_APART).isBefore(one));
    }
}
