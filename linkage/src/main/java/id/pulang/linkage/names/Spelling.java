package id.pulang.linkage.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How names are written: folds case and accents, and reads the spelling used before 1972 in the modern way. */
final class Spelling {

    /** Old letter groups, and groups that foreign clerks write for what they hear, with the modern letter. */
    private static final String[][] READINGS = {
        {"oe", "u"},
        {"tj", "c"},
        {"dj", "j"},
        {"dc", "j"},
        {"sj", "s"},
        {"sy", "s"},
        {"ph", "f"},
        {"ch", "c"},
        {"ck", "k"},
        {"kh", "k"}
    };

    private Spelling() {}

    /** The words of a name in small plain letters, punctuation dropped. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['`’]", "");
        return Arrays.stream(plain.split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The word in modern spelling; it is only a reading and never replaces what was written. */
    static String modern(String word) {
        String modern = word;
        for (String[] reading : READINGS) {
            modern = modern.replace(reading[0], reading[1]);
        }
        return modern;
    }
}
