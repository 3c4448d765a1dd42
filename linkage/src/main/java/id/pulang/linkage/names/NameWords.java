package id.pulang.linkage.names;

import java.util.ArrayList;
import java.util.List;

/** The words of a name as an index keeps them: folded, titles and links left out, each with its common form. */
public final class NameWords {

    private NameWords() {}

    /** The words that say who somebody is, in their order; all of them when none does. */
    public static List<String> telling(String name) {
        List<String> spoken = plain(name) ? plainWords(name) : Spelling.words(name);
        var telling = new ArrayList<String>(spoken.size());
        for (int i = 0; i < spoken.size(); i++) {
            String word = spoken.get(i);
            boolean shortForBin = word.equals("b") && i > 0 && i < spoken.size() - 1;
            if (!shortForBin && !NameForms.saysNothing(word)) {
                telling.add(word);
            }
        }
        return telling.isEmpty() ? spoken : telling;
    }

    /** The form under which all spellings of a word meet: of many short forms the full name, in modern spelling. */
    public static String form(String word) {
        return Spelling.modern(NameForms.canonical(word));
    }

    /** The share of people in Indonesia at large whose name holds this word. */
    public static double share(String word) {
        return WordCounts.shipped().share(word);
    }

    private static boolean plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= 128 || letter == '\'' || letter == '`') {
                return false;
            }
        }
        return true;
    }

    /** The same as {@link Spelling#words}, without its detours for letters that few names have. */
    private static List<String> plainWords(String name) {
        var words = new ArrayList<String>(4);
        var word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char letter = i < name.length() ? Character.toLowerCase(name.charAt(i)) : ' ';
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                word.append(letter);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
