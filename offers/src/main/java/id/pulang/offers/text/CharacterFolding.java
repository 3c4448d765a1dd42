package id.pulang.offers.text;

import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.Mistake;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes signs as the plain ones that they look like: compatibility forms of Unicode (NFKD), marks and invisible signs
 * left out, letters of other scripts that look like Latin ones ({@code homoglyphs.tsv}), boxed letters, flags as
 * {@code flagkh}. Other pictures become {@link #PICTURE}. Immutable.
 */
public final class CharacterFolding {

    /** Stands for a picture, which may hide a letter. */
    static final char PICTURE = '\u0001';

    private static final int FLAG_A = 0x1F1E6;
    private static final int FLAG_Z = 0x1F1FF;
    private static final int[] BOXED_A = {0x1F150, 0x1F170};

    private final Map<Integer, Character> lookalikes = new HashMap<>();

    private CharacterFolding() {}

    /** Reads the letters that look like Latin ones. */
    public static CharacterFolding from(DataFiles files) {
        var folding = new CharacterFolding();
        for (DataRow row : files.rows("homoglyphs", 2)) {
            String latin = row.text(0);
            if (latin.length() != 1) {
                row.wrong(0, Mistake.NOT_ONE_LETTER, latin);
            } else {
                row.text(1).codePoints().forEach(sign -> folding.lookalikes.put(sign, latin.charAt(0)));
            }
        }
        return folding;
    }

    FoldedText fold(String text) {
        var folded = new FoldedText(text.length());
        int place = 0;
        while (place < text.length()) {
            int sign = text.codePointAt(place);
            int end = place + Character.charCount(sign);
            if (sign < 128) {
                folded.add(Character.toLowerCase((char) sign), place, end);
            } else if (isFlag(sign)) {
                end = flag(text, place, end, sign, folded);
            } else {
                fold(sign, place, end, folded);
            }
            place = end;
        }
        return folded;
    }

    private static boolean isFlag(int sign) {
        return sign >= FLAG_A && sign <= FLAG_Z;
    }

    private static int flag(String text, int begin, int middle, int first, FoldedText folded) {
        int second = middle < text.length() ? text.codePointAt(middle) : 0;
        if (!isFlag(second)) {
            folded.add(' ', begin, middle);
            return middle;
        }
        int end = middle + Character.charCount(second);
        String word = " flag" + (char) ('a' + first - FLAG_A) + (char) ('a' + second - FLAG_A) + " ";
        word.chars().forEach(letter -> folded.add((char) letter, begin, end));
        return end;
    }

    private void fold(int sign, int begin, int end, FoldedText folded) {
        Character latin = lookalikes.get(sign);
        if (latin != null) {
            folded.add(latin, begin, end);
            return;
        }
        for (int boxed : BOXED_A) {
            if (sign >= boxed && sign < boxed + 26) {
                folded.add((char) ('a' + sign - boxed), begin, end);
                return;
            }
        }
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD);
        plain.codePoints().forEach(part -> addPlain(part, begin, end, folded));
    }

    private void addPlain(int sign, int begin, int end, FoldedText folded) {
        int digit = Character.digit(sign, 10);
        Character latin = lookalikes.get(sign);
        switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.CONTROL -> {}
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.SURROGATE, Character.UNASSIGNED ->
                folded.add(PICTURE, begin, end);
            case Character.SPACE_SEPARATOR -> folded.add(' ', begin, end);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> folded.add('\n', begin, end);
            case Character.DASH_PUNCTUATION -> folded.add('-', begin, end);
            default -> {
                int plain = latin != null ? latin : digit >= 0 ? '0' + digit : Character.toLowerCase(sign);
                folded.add(plain < Character.MIN_SUPPLEMENTARY_CODE_POINT ? (char) plain : PICTURE, begin, end);
            }
        }
    }
}
