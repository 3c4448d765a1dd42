package id.pulang.linkage.scripts;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Reads names of other scripts in Latin letters, as somebody would write them who hears them. A reading serves to
 * compare and to be shown beside what was written; it never replaces it.
 *
 * <p>Khmer, Thai, Lao, Burmese, Arabic, Hebrew and Cyrillic are read by tables of this library, all others by ICU. Safe
 * for many threads.
 */
public final class Romanization {

    private static final char FIRST_OF_OTHER_SCRIPTS = 0x370;
    private static final String ARABIC_ARTICLE = "ال";
    private static final Map<UnicodeScript, String> TABLES = tables();
    private static final Map<String, SpellingRules> LOADED = new ConcurrentHashMap<>();
    private static final Set<UnicodeScript> WITHOUT_VOWELS = Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW);

    private Romanization() {}

    private static Map<UnicodeScript, String> tables() {
        var tables = new EnumMap<UnicodeScript, String>(UnicodeScript.class);
        tables.put(UnicodeScript.KHMER, "khmer");
        tables.put(UnicodeScript.THAI, "thai");
        tables.put(UnicodeScript.LAO, "lao");
        tables.put(UnicodeScript.MYANMAR, "burmese");
        tables.put(UnicodeScript.ARABIC, "arabic");
        tables.put(UnicodeScript.HEBREW, "hebrew");
        tables.put(UnicodeScript.CYRILLIC, "cyrillic");
        return tables;
    }

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
        String read = read(word);
        return switch (script(word)) {
            case ARABIC -> word.startsWith(ARABIC_ARTICLE) ? List.of(read, "al" + read) : List.of(read);
            // written by ear, the letter is an a behind every consonant
            case KHMER -> read.contains("ea") ? List.of(read.replace("ea", "a"), read) : List.of(read);
            default -> List.of(read);
        };
    }

    /** A name as it is read, for showing beside what was written: each word with a capital letter. */
    public static String latin(String name) {
        return words(name).stream()
                .map(word -> readings(word).stream().findFirst().orElse(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Whether the script of a word leaves short vowels out. */
    static boolean withoutVowels(String word) {
        return WITHOUT_VOWELS.contains(script(word));
    }

    /** A word of which nothing can be read stands for itself. */
    private static String read(String word) {
        UnicodeScript script = script(word);
        String table = TABLES.get(script);
        String read = table == null
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
