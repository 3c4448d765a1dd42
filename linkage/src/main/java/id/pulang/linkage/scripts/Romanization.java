package id.pulang.linkage.scripts;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Reads names of other scripts in Latin letters, as somebody would write them who hears them. A reading serves to
 * compare and to be shown beside what was written; it never replaces it.
 *
 * <p>Scripts of which {@code scripts.tsv} names a table are read by it, all others by ICU. Safe for many threads.
 */
public final class Romanization {

    private static final char FIRST_OF_OTHER_SCRIPTS = 0x370;
    private static final Map<String, SpellingRules> LOADED = new ConcurrentHashMap<>();

    private Romanization() {}

    /** Whether a text holds letters of another script than Latin. */
    public static boolean needed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_OF_OTHER_SCRIPTS && ofOtherScript(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofOtherScript(int letter) {
        return Character.isLetter(letter)
                && switch (UnicodeScript.of(letter)) {
                    case LATIN, COMMON, INHERITED, UNKNOWN -> false;
                    default -> true;
                };
    }

    /**
     * The words of a name as they are written, in small letters; titles that stand before a name without a blank are
     * left out.
     */
    public static List<String> words(String name) {
        return WrittenWords.of(name);
    }

    /** The readings of one written word in small Latin letters, the usual one first; none when it says nothing. */
    public static List<String> readings(String word) {
        List<String> known = KnownWords.readings(word);
        if (known != null) {
            return known;
        }
        UnicodeScript script = script(word);
        return OtherReading.readings(script, word, read(word, script));
    }

    /** A name as it is read, for showing beside what was written: each word with a capital letter. */
    public static String latin(String name) {
        return words(name).stream()
                .map(word -> readings(word).stream().findFirst().orElse(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** A word of which nothing can be read stands for itself. */
    private static String read(String word, UnicodeScript script) {
        String table = ScriptTraits.of(script).table();
        String read = table.isEmpty()
                ? word
                : LOADED.computeIfAbsent(table, SpellingRules::new).read(word);
        String latin = needed(read) ? IcuReading.read(read, script) : read;
        return latin.isEmpty() ? word : latin;
    }

    /** The script of the first letter that tells one. */
    static UnicodeScript script(String word) {
        return word.codePoints()
                .filter(Romanization::ofOtherScript)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }
}
