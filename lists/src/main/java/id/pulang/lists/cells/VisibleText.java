package id.pulang.lists.cells;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Letters as they can be seen: without those that turn the direction of a line round or have no width, and words that
 * mix letters which look alike. Source: Unicode Technical Report 36, sections 2.2 and 2.3; UTS 39, mixed scripts.
 */
public final class VisibleText {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Where joiners are part of how a word is written. */
    private static final Set<UnicodeScript> WRITTEN_WITH_JOINERS = EnumSet.of(
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.ARABIC,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA);

    private static final Set<UnicodeScript> LOOK_ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private VisibleText() {}

    /** The text without what cannot be seen; joiners stay between letters of scripts that are written with them. */
    public static String of(String text) {
        int[] all = text.codePoints().toArray();
        var seen = new StringBuilder(text.length());
        for (int at = 0; at < all.length; at++) {
            if (Character.getType(all[at]) != Character.FORMAT || isWritten(all, at)) {
                seen.appendCodePoint(all[at]);
            }
        }
        return seen.toString();
    }

    /** Whether a word of the text has Latin, Cyrillic or Greek letters beside those of another of the three. */
    public static boolean mixed(String text) {
        Set<UnicodeScript> word = EnumSet.noneOf(UnicodeScript.class);
        for (int letter : text.codePoints().toArray()) {
            if (!Character.isLetter(letter) && Character.getType(letter) != Character.NON_SPACING_MARK) {
                word.clear();
            } else if (LOOK_ALIKE.contains(UnicodeScript.of(letter))) {
                word.add(UnicodeScript.of(letter));
            }
            if (word.size() > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWritten(int[] all, int at) {
        return (all[at] == JOINER || all[at] == NON_JOINER)
                && at > 0
                && at < all.length - 1
                && WRITTEN_WITH_JOINERS.contains(UnicodeScript.of(all[at - 1]))
                && UnicodeScript.of(all[at - 1]) == UnicodeScript.of(all[at + 1]);
    }
}
