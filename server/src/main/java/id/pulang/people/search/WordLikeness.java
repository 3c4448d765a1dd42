package id.pulang.people.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How like some words are to a part of a name: the trigrams that they share with its most similar stretch, of all that
 * either has. As {@code word_similarity} of PostgreSQL's pg_trgm, but in memory, where names lie open for search only.
 */
final class WordLikeness {

    private static final int LENGTH = 3;
    private static final int HASHES = 1 << 16;

    private final Map<String, Integer> wanted = new HashMap<>();
    private final BitSet perhaps = new BitSet(HASHES);
    private final double enough;

    /**
     * Takes the words that are looked for.
     *
     * @param enough less than this is called 0, which spares most names the exact look
     */
    WordLikeness(String words, double enough) {
        this.enough = enough;
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            String padded = padded(word);
            for (int at = 0; at + LENGTH <= padded.length(); at++) {
                wanted.putIfAbsent(padded.substring(at, at + LENGTH), wanted.size());
                perhaps.set(hash(padded.charAt(at), padded.charAt(at + 1), padded.charAt(at + 2)));
            }
        }
    }

    /** Compares a name in plain letters; 0 when it cannot be like enough. */
    double with(String name) {
        return wanted.isEmpty() || shared(name) < enough * wanted.size() ? 0 : exactly(name);
    }

    /** Counts the trigrams of a name that may be wanted; never less than are. */
    private int shared(String name) {
        int shared = 0;
        char first = ' ';
        char second = ' ';
        for (int at = 0; at <= name.length(); at++) {
            char third = at < name.length() ? name.charAt(at) : ' ';
            shared += perhaps.get(hash(first, second, third)) ? 1 : 0;
            boolean ended = third == ' ';
            first = ended ? ' ' : second;
            second = third;
        }
        return shared;
    }

    private double exactly(String name) {
        int[] parts = parts(name);
        double best = 0;
        for (int from = 0; from < parts.length; from++) {
            best = parts[from] < 0 ? best : Math.max(best, bestFrom(parts, from));
        }
        return best;
    }

    /** The best of all stretches that begin at a trigram; each trigram counts once. */
    private double bestFrom(int[] parts, int from) {
        var seen = new BitSet();
        int shared = 0;
        int length = 0;
        double best = 0;
        for (int to = from; to < parts.length; to++) {
            int part = parts[to] < 0 ? wanted.size() - 1 - parts[to] : parts[to];
            if (!seen.get(part)) {
                seen.set(part);
                length++;
                shared += parts[to] < 0 ? 0 : 1;
            }
            best = Math.max(best, (double) shared / (wanted.size() + length - shared));
        }
        return best;
    }

    /** The trigrams of a name in their order: the number of each, negative if it is not wanted. */
    private int[] parts(String name) {
        var others = new HashMap<String, Integer>();
        return Arrays.stream(name.split(" "))
                .map(WordLikeness::padded)
                .flatMap(word -> IntStream.rangeClosed(0, word.length() - LENGTH)
                        .mapToObj(at -> word.substring(at, at + LENGTH)))
                .mapToInt(part -> {
                    Integer known = wanted.get(part);
                    return known != null ? known : others.computeIfAbsent(part, _ -> -1 - others.size());
                })
                .toArray();
    }

    private static String padded(String word) {
        return "  " + word + " ";
    }

    private static int hash(char first, char second, char third) {
        return (first * 961 + second * 31 + third) & (HASHES - 1);
    }
}
