package id.pulang.linkage.scripts;

import java.util.BitSet;
import java.util.List;

/**
 * All spellings of a word: for each of its parts, in their order, the ways to write it. Whether a word is one of them
 * is told by the places that are reached after each part (a nondeterministic finite automaton), in time of the length
 * of the word times the number of parts and spellings, whoever wrote the two: a regular expression of the same parts
 * would try each way to divide the word. Immutable; safe for many threads.
 *
 * @param parts spellings in small Latin letters; an empty one for a part that may be left out
 */
record SpellingSequence(List<List<String>> parts) {

    /** Of which no word is a spelling. */
    static final SpellingSequence NONE = new SpellingSequence(List.of(List.of()));

    SpellingSequence {
        parts = List.copyOf(parts);
    }

    /** Whether a word is one of these spellings. */
    boolean spells(String word) {
        var reached = new BitSet(word.length() + 1);
        reached.set(0);
        for (List<String> part : parts) {
            reached = after(part, reached, word);
            if (reached.isEmpty()) {
                return false;
            }
        }
        return reached.get(word.length());
    }

    private static BitSet after(List<String> part, BitSet reached, String word) {
        var next = new BitSet(word.length() + 1);
        for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(at + 1)) {
            for (String spelling : part) {
                if (word.startsWith(spelling, at)) {
                    next.set(at + spelling.length());
                }
            }
        }
        return next;
    }
}
