package id.pulang.offers.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds all phrases in a text in one pass. Immutable. */
public final class PhraseIndex {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> numeric = new ArrayList<>();

    /** Prepares phrases. */
    public PhraseIndex(Collection<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.beginnings().isEmpty()) {
                numeric.add(phrase);
            }
            for (String word : phrase.beginnings()) {
                byFirstWord.computeIfAbsent(word, _word -> new ArrayList<>()).add(phrase);
            }
        }
    }

    /** Every phrase of a text, in the order of their first words. */
    public List<Match> matches(ReadText text) {
        var matches = new ArrayList<Match>();
        for (int token = 0; token < text.size(); token++) {
            for (String reading : text.readings().get(token)) {
                add(byFirstWord.getOrDefault(reading, List.of()), text, token, matches);
            }
            if (text.tokens().get(token).isNumber() || text.amounts().containsKey(token)) {
                add(numeric, text, token, matches);
            }
        }
        return matches;
    }

    private static void add(List<Phrase> phrases, ReadText text, int token, List<Match> matches) {
        for (Phrase phrase : phrases) {
            int end = phrase.endAt(text, token);
            if (end > 0) {
                matches.add(new Match(phrase.sign(), token, end));
            }
        }
    }
}
