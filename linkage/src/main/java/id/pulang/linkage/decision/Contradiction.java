package id.pulang.linkage.decision;

import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.model.PersonRecord;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why two records that are taken as one person have to be looked at again, the weightiest first. */
public enum Contradiction implements MatchRule {
    /** Each has a valid national number, and they differ. */
    ANOTHER_NUMBER(
            "Two records of one person bear two valid national numbers.",
            "Pradipta, 3372010908940003 / Pradipta, 3372010908940013"),
    /** One says a man and the other a woman. */
    ANOTHER_SEX("Of two records of one person one says a man and the other a woman.", "Pradipta, L / Pradipta, P"),
    /** The dates of birth lie more than four years apart. */
    BIRTHS_FAR_APART(
            "The dates of birth of two records of one person lie more than four years apart.",
            "Pradipta, 09/08/1994 / Pradipta, 10/08/1998"),
    /** The person has three rows or more of a list that names nearly everybody once. */
    ROWS_OF_ONE_LIST(
            "A person has three rows or more of a list that names most others once.",
            "Pradipta in rows 4, 17 and 62 of the custody list");

    private static final int YEARS_APART = 4;

    private final String sentence;
    private final String example;

    Contradiction(String sentence, String example) {
        this.sentence = sentence;
        this.example = example;
    }

    /** Finds the weightiest thing in which two records contradict each other. */
    public static Optional<Contradiction> between(PersonRecord left, PersonRecord right) {
        Optional<NationalNumber> one = NationalNumber.of(left);
        Optional<NationalNumber> other = NationalNumber.of(right);
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            return Optional.of(ANOTHER_NUMBER);
        }
        if (left.sex() != null && right.sex() != null && left.sex() != right.sex()) {
            return Optional.of(ANOTHER_SEX);
        }
        return farApart(left.born(), right.born()) ? Optional.of(BIRTHS_FAR_APART) : Optional.empty();
    }

    /** Says why two records of one person are asked about again. */
    public static Contradiction why(PersonRecord left, PersonRecord right) {
        return between(left, right).orElse(ROWS_OF_ONE_LIST);
    }

    private static boolean farApart(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null
                && other != null
                && (one.plusYears(YEARS_APART).isBefore(other)
                        || other.plusYears(YEARS_APART).isBefore(one));
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return RuleSources.of(this);
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public Effect effect() {
        return Effect.ASKED_AGAIN;
    }
}
