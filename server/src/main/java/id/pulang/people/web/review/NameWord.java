package id.pulang.people.web.review;

import id.pulang.linkage.names.NameFrequency;
import java.util.OptionalInt;

/**
 * A word of a name and how many people bear it.
 *
 * @param here the people of the incident in whose names it stands
 */
public record NameWord(String word, int here) {

    private static final int RARELY_COUNTED = 300;

    /** From how many of a million on a word is called a common one; our proposal. */
    private static final int VERY_COMMON = 1_000;

    /** Returns about how many of a million people bear it, to two digits; nothing when it is too rare to say. */
    public OptionalInt inAMillion() {
        OptionalInt bearers = NameFrequency.inAMillion(word);
        return bearers.isPresent() && bearers.getAsInt() >= RARELY_COUNTED
                ? OptionalInt.of(rounded(bearers.getAsInt()))
                : OptionalInt.empty();
    }

    /** Returns the key of the word that says how common it is among the population, of one of which that is known. */
    public String commonness() {
        return inAMillion().orElse(0) >= VERY_COMMON ? "people.common.VERY" : "people.common.FAIRLY";
    }

    /** Whether anything is known of how many people bear it. */
    public boolean counted() {
        return here > 0 || inAMillion().isPresent();
    }

    private static int rounded(int number) {
        int step = 1;
        while (number / step >= 100) {
            step *= 10;
        }
        return Math.round((float) number / step) * step;
    }
}
