package id.pulang.lists.cells;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The letters of Unicode that nobody sees. Source: DerivedCoreProperties.txt of Unicode 16, property
 * Default_Ignorable_Code_Point, which Java does not know; the general categories Cf and Cc.
 */
final class UnseenLetters {

    private static final char DELETE = 0x7F;

    private static final char BRAILLE_BLANK = 0x2800;
    private static final int NULL_NOTE_HEAD = 0x1D159;

    /** The first and the last letter of each range. */
    private static final NavigableMap<Integer, Integer> IGNORED = new TreeMap<>(Map.ofEntries(
            Map.entry(0x00AD, 0x00AD),
            Map.entry(0x034F, 0x034F),
            Map.entry(0x061C, 0x061C),
            Map.entry(0x115F, 0x1160),
            Map.entry(0x17B4, 0x17B5),
            Map.entry(0x180B, 0x180F),
            Map.entry(0x200B, 0x200F),
            Map.entry(0x202A, 0x202E),
            Map.entry(0x2060, 0x206F),
            Map.entry(0x3164, 0x3164),
            Map.entry(0xFE00, 0xFE0F),
            Map.entry(0xFEFF, 0xFEFF),
            Map.entry(0xFFA0, 0xFFA0),
            Map.entry(0xFFF0, 0xFFF8),
            Map.entry(0x1BCA0, 0x1BCA3),
            Map.entry(0x1D173, 0x1D17A),
            Map.entry(0xE0000, 0xE0FFF)));

    private UnseenLetters() {}

    /** Whether part of a text needs no other look, as almost all that is written. */
    static boolean surelySeen(int unit) {
        return unit < DELETE && (unit >= ' ' || Character.isWhitespace(unit));
    }

    /** Whether nothing is seen where a letter stands. */
    static boolean holds(int letter) {
        Map.Entry<Integer, Integer> range = IGNORED.floorEntry(letter);
        return range != null && letter <= range.getValue()
                || Character.getType(letter) == Character.FORMAT
                || Character.getType(letter) == Character.CONTROL && !Character.isWhitespace(letter);
    }

    /** Whether a sign has a width and no ink, but is no blank by its category. */
    static boolean isGap(int letter) {
        return letter == BRAILLE_BLANK || letter == NULL_NOTE_HEAD;
    }

    /** Whether a letter is drawn on the one before. */
    static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.ENCLOSING_MARK;
    }
}
