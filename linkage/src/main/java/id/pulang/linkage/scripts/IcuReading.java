package id.pulang.linkage.scripts;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Reads words by the transliterations of ICU, which are good for scripts that write all their vowels, for Chinese and
 * for the scripts of India. Safe for many threads; a transliteration is loaded when its script is first met.
 */
final class IcuReading {

    private static final Map<String, Transliterator> LOADED = new ConcurrentHashMap<>();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern SILENT_A = Pattern.compile("(?<=[^aeiouāīūēō\\W])a$");
    private static final Pattern PLAIN_C = Pattern.compile("ch?(?!h)");
    private static final Pattern HISSED = Pattern.compile("[śṣ]");

    private IcuReading() {}

    /** The word in small plain Latin letters. */
    static String read(String word, UnicodeScript script) {
        return switch (script) {
            case HAN -> plain(transliterated(word, "Han-Latin"));
            case HANGUL -> korean(word);
            default -> {
                String latin = transliterated(word, "Any-Latin");
                yield plain(ScriptTraits.of(script).holdsVowelInConsonants() ? indian(latin, script) : latin);
            }
        };
    }

    /** The characters of traditional Chinese in simplified form. */
    static String simplified(String word) {
        return transliterated(word, "Traditional-Simplified");
    }

    private static String transliterated(String word, String id) {
        return LOADED.computeIfAbsent(id, Transliterator::getInstance).transliterate(word);
    }

    /** The vowel that a last consonant holds is silent in names; letters of ISO 15919 as passports write them. */
    private static String indian(String latin, UnicodeScript script) {
        String composed = Normalizer.normalize(latin, Normalizer.Form.NFC);
        String heard =
                script == UnicodeScript.BENGALI ? composed.replace('y', 'j').replace('ẏ', 'y') : composed;
        String silent = SILENT_A.matcher(heard).replaceAll("");
        return HISSED.matcher(PLAIN_C.matcher(silent).replaceAll("ch")).replaceAll("sh");
    }

    /** Revised Romanization writes two vowels of one sound with two letters; a g behind an n begins its syllable. */
    private static String korean(String word) {
        var read = new StringBuilder();
        for (int sign : word.codePoints().toArray()) {
            String syllable = plain(transliterated(Character.toString(sign), "Any-Latin"));
            boolean parted = syllable.startsWith("g") && !read.isEmpty() && read.charAt(read.length() - 1) == 'n';
            read.append(parted ? "k" + syllable.substring(1) : syllable);
        }
        return read.toString().replace("eo", "o").replace("eu", "u");
    }

    private static String plain(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
