package id.pulang.lists.cells;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Letters as they can be seen: without those that turn the direction of a line round or have no width and without piles
 * of marks on one letter, and words that mix letters which look alike. Source: Unicode Technical Report 36, sections
 * 2.2 and 2.3; UTS 39, mixed scripts and section 5.4, sequences of marks.
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

    /** Whose letters bear medials, vowels and tones above each other; three are enough for all others. */
    private static final Set<UnicodeScript> WRITTEN_WITH_MANY_MARKS =
            EnumSet.of(UnicodeScript.MYANMAR, UnicodeScript.TIBETAN, UnicodeScript.TAI_THAM);

    private static final int MOST_MARKS = 3;
    private static final int MANY_MARKS = 6;

    private static final Set<UnicodeScript> LOOK_ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private VisibleText() {}

    /**
     * The text without what cannot be seen; joiners stay between letters of scripts that are written with them, and a
     * sign that is nothing but a gap is a blank.
     */
    public static String of(String text) {
        if (text.chars().allMatch(UnseenLetters::surelySeen)) {
            return text;
        }
        int[] all = text.codePoints().toArray();
        var seen = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < all.length; at++) {
            if (UnseenLetters.holds(all[at]) && !isWritten(all, at)) {
                continue;
            }
            marks = UnseenLetters.isMark(all[at]) ? marks + 1 : isJoiner(all[at]) ? marks : 0;
            if (marks <= mostMarks(all[at])) {
                seen.appendCodePoint(UnseenLetters.isGap(all[at]) ? ' ' : all[at]);
            }
        }
        return seen.toString();
    }

    private static int mostMarks(int mark) {
        return WRITTEN_WITH_MANY_MARKS.contains(UnicodeScript.of(mark)) ? MANY_MARKS : MOST_MARKS;
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
        return isJoiner(all[at])
                && at > 0
                && at < all.length - 1
                && WRITTEN_WITH_JOINERS.contains(UnicodeScript.of(all[at - 1]))
                && UnicodeScript.of(all[at - 1]) == UnicodeScript.of(all[at + 1]);
    }

    private static boolean isJoiner(int letter) {
        return letter == JOINER || letter == NON_JOINER;
    }
}
