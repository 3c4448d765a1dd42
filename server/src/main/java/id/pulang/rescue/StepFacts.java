package id.pulang.rescue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an officer tells of a step; sealed apart as a whole, since it says where somebody is.
 *
 * @param place where the person is, was seen or is sheltered
 * @param authority who was asked to act
 * @param number of the note verbale
 * @param words condition and injuries, who was called, who looks after them, or the reason
 */
public record StepFacts(
        String place,
        String authority,
        String number,
        String words,
        @Nullable Manner manner,
        Heads heads) {

    /** The most letters that a line may have; our proposal. */
    public static final int LONGEST_LINE = 300;
    /** The most letters that words may have; our proposal. */
    public static final int LONGEST_WORDS = 2000;
    /** The most people whom one visit may count; our proposal. */
    public static final int MOST_HEADS = 10_000;

    private static final Pattern NOTHING_SEEN = Pattern.compile("[\\p{Z}\\p{C}]*");

    /** How many were seen at a visit, of how many on the list that was received; empty where nobody counted. */
    public record Heads(@Nullable Integer seen, @Nullable Integer listed) {

        /** Nobody counted. */
        public static final Heads NONE = new Heads(null, null);

        boolean possible() {
            return possible(seen) && possible(listed);
        }

        private static boolean possible(@Nullable Integer heads) {
            return heads == null || heads >= 0 && heads <= MOST_HEADS;
        }
    }

    /** Strips what was typed; what shows no sign at all, as zero-width spaces do, says nothing. */
    public StepFacts {
        place = seen(place);
        authority = seen(authority);
        number = seen(number);
        words = seen(words);
    }

    private static String seen(String typed) {
        return NOTHING_SEEN.matcher(typed).matches() ? "" : typed.strip();
    }

    /** Tells a place alone. */
    public static StepFacts at(String place) {
        return new StepFacts(place, "", "", "", null, Heads.NONE);
    }

    boolean tooLong() {
        return place.length() > LONGEST_LINE
                || authority.length() > LONGEST_LINE
                || number.length() > LONGEST_LINE
                || words.length() > LONGEST_WORDS;
    }
}
