package id.pulang.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text, alone and up to four of them together, as names of places are compared. */
final class NamedWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}]+");
    private static final int MOST_TOGETHER = 4;

    /** An alias such as PP or KL is a word of its own in many texts; it counts where nothing else is said. */
    private static final int SHORTEST = 3;

    private final String whole;
    private final Set<String> runs = new HashSet<>();

    NamedWords(String text) {
        whole = Spelling.plain(text);
        List<String> words = Stream.of(BETWEEN.split(text)).map(Spelling::plain).toList();
        for (int from = 0; from < words.size(); from++) {
            var run = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + MOST_TOGETHER); to++) {
                runs.add(run.append(words.get(to)).toString());
            }
        }
    }

    /** Whether a plain name is among them; names of scripts without blanks may stand anywhere in the text. */
    boolean name(String plain) {
        if (plain.isEmpty()) {
            return false;
        }
        return LATIN.matcher(plain).matches()
                ? plain.equals(whole) || plain.length() >= SHORTEST && runs.contains(plain)
                : whole.contains(plain);
    }
}
