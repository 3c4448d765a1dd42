package id.pulang.linkage.names;

import id.pulang.linkage.scripts.Pronunciation;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How words of a name sound that are spoken as one. A record meets many others, so what was spoken stays at hand, as
 * much of it as {@value #PLACES} places hold; later runs take the place of earlier ones. For one thread.
 */
final class SpokenRuns {

    private static final int PLACES = 1 << 13;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);

    private final Vocabulary vocabulary;
    private @Nullable Run @Nullable [] runs;

    SpokenRuns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Run(int[] words, Pronunciation sound) {}

    /** The sound of the words at these places, which are given as bits. */
    Pronunciation of(int[] words, int places) {
        if (Integer.bitCount(places) == 1) {
            return pronunciation(words[Integer.numberOfTrailingZeros(places)]);
        }
        int[] run = chosen(words, places);
        int at = Arrays.hashCode(run) * 0x9E3779B9 >>> SHIFT;
        Run known = runs()[at];
        if (known == null || !Arrays.equals(known.words(), run)) {
            known = new Run(
                    run,
                    Pronunciation.joined(
                            Arrays.stream(run).mapToObj(this::pronunciation).toList()));
            runs()[at] = known;
        }
        return known.sound();
    }

    private Pronunciation pronunciation(int word) {
        return vocabulary.wordOf(word).pronunciation();
    }

    private static int[] chosen(int[] words, int places) {
        int[] chosen = new int[Integer.bitCount(places)];
        int count = 0;
        for (int rest = places; rest != 0; rest &= rest - 1) {
            chosen[count++] = words[Integer.numberOfTrailingZeros(rest)];
        }
        return chosen;
    }

    /** Most names are in Latin letters alone and never come here. */
    private @Nullable Run[] runs() {
        if (runs == null) {
            runs = new Run[PLACES];
        }
        return Objects.requireNonNull(runs);
    }
}
