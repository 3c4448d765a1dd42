package id.pulang.linkage.names;

import id.pulang.linkage.scripts.Romanization;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a name as an index keeps them: in Latin letters, folded, titles and links left out, each with its common
 * form.
 */
public final class NameTokens {

    private NameTokens() {}

    /** The words that say who somebody is, in their order; all of them when none does. */
    public static List<String> telling(String name) {
        List<String> spoken = Spelling.words(name).stream()
                .map(NameTokens::reading)
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = new ArrayList<String>(spoken.size());
        for (int i = 0; i < spoken.size(); i++) {
            String word = spoken.get(i);
            boolean shortForBin = word.equals("b") && i > 0 && i < spoken.size() - 1;
            if (!shortForBin && !NameVariants.saysNothing(word)) {
                telling.add(word);
            }
        }
        return telling.isEmpty() ? spoken : telling;
    }

    /** All words in small letters, as they are compared and counted; names without blanks are parted. */
    public static List<String> written(String name) {
        return Spelling.words(name);
    }

    private static String reading(String word) {
        return Romanization.needed(word)
                ? Romanization.readings(word).stream().findFirst().orElse("")
                : word;
    }

    /** The form under which all spellings of a word meet: of many short forms the full name, in modern spelling. */
    public static String form(String word) {
        return Spelling.modern(NameVariants.canonical(word));
    }

    /** The full name of each short form or spelling of it, for whoever folds words elsewhere as {@link #form} does. */
    public static Map<String, String> fullNames() {
        return NameVariants.fullNames();
    }

    /** The words that say nothing about who somebody is: titles, and links such as bin. */
    public static Set<String> wordsThatSayNothing() {
        return NameVariants.wordsThatSayNothing();
    }

    /** The share of people at large whose name holds this word. */
    public static double share(String word) {
        return NameTokenFrequencies.shipped().share(word);
    }
}
