package id.pulang.linkage.names;

import id.pulang.linkage.scripts.Romanization;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How names are written: folds case and accents, and reads the spelling used before 1972 in the modern way. */
final class Spelling {

    private Spelling() {}

    /** The words of a name in small letters, Latin ones without accents, others as written; punctuation dropped. */
    static List<String> words(String text) {
        if (!Romanization.needed(text)) {
            return latinWords(text);
        }
        var words = new ArrayList<String>(4);
        for (String word : Romanization.words(text)) {
            words.addAll(Romanization.needed(word) ? List.of(word) : latinWords(word));
        }
        return words;
    }

    private static List<String> latinWords(String text) {
        String plain = plain(text);
        var words = new ArrayList<String>(4);
        String begun = "";
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (!spells(letter)) {
                begun = begun.concat(plain.substring(from, i));
                from = i + 1;
                if (!belongsInside(letter)) {
                    add(begun, words);
                    begun = "";
                }
            }
        }
        add(begun.concat(plain.substring(from)), words);
        return words;
    }

    /** Nearly all letters are plain ones, and for them the tables of all scripts need not be asked. */
    private static boolean spells(char letter) {
        return letter > 127
                ? Character.isLetterOrDigit(letter)
                : letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    /** The word in modern spelling; it is only a reading and never replaces what was written. */
    static String modern(String word) {
        StringBuilder modern = null;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            char read = groupRead(letter, next);
            if (read != 0 && modern == null) {
                modern = new StringBuilder(word.length()).append(word, 0, i);
            }
            if (modern != null) {
                modern.append(read == 0 ? letter : read);
            }
            i += read == 0 ? 0 : 1;
        }
        return modern == null ? word : modern.toString();
    }

    /**
     * Old letter groups, and groups that foreign clerks write for what they hear, with the modern letter; 0 if none.
     */
    private static char groupRead(char letter, char next) {
        return switch (letter) {
            case 'o' -> next == 'e' ? 'u' : 0;
            case 't' -> next == 'j' ? 'c' : 0;
            case 'd' -> next == 'j' || next == 'c' ? 'j' : 0;
            case 's' -> next == 'j' || next == 'y' ? 's' : 0;
            case 'p' -> next == 'h' ? 'f' : 0;
            case 'c' -> next == 'h' ? 'c' : next == 'k' ? 'k' : 0;
            case 'k' -> next == 'h' ? 'k' : 0;
            default -> 0;
        };
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return withoutBars(
                        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /** Letters whose bar or ligature is no accent of its own in Unicode, as names without accents have them. */
    private static String withoutBars(String plain) {
        return plain.replace('đ', 'd')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace('ə', 'a')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    /** Apostrophes and the accents of decomposed letters do not part words. */
    private static boolean belongsInside(char letter) {
        return letter == '\''
                || letter == '`'
                || letter > 127 && (letter == '’' || Character.getType(letter) == Character.NON_SPACING_MARK);
    }
}
