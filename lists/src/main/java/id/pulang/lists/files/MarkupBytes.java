package id.pulang.lists.files;

import id.pulang.lists.tables.ReadLimits;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts, byte by byte, what a parser of the parts of a workbook would have to keep, before one is let near them.
 *
 * <p>That is the elements of a part and how deep they lie in each other, the length of a single one with its
 * attributes, the text between them, and how many names there are. Zeros are passed over: they stand between the
 * letters of wide characters. A part that does not begin as markup is a picture or the like, at which the parser gives
 * up by itself.
 */
final class MarkupBytes {

    private static final int DEEPEST = 64;
    private static final int LONGEST_ELEMENT = 1024 * 1024;
    private static final int MOST_NAMES = 2_000;

    /** Where the bytes stand. */
    private enum Place {
        BEGINNING,
        NO_MARKUP,
        TEXT,
        OPENED,
        NAME,
        ATTRIBUTES,
        QUOTED,
        CLOSING,
        ASIDE
    }

    private final ReadLimits.OfWorkbook limits;
    private final Set<Integer> names = new HashSet<>();
    private Place place = Place.BEGINNING;
    private int elements;
    private int depth;
    private int length;
    private int text;
    private int name;
    private int quote;
    private int last;
    private boolean beyond;

    MarkupBytes(ReadLimits.OfWorkbook limits) {
        this.limits = limits;
    }

    /** Begins another part; text and names add up over all. */
    void begin() {
        place = Place.BEGINNING;
        elements = 0;
        depth = 0;
    }

    /** Looks at the next bytes; answers whether all so far is as small as a list of people is. */
    boolean look(byte[] buffer, int length) {
        for (int at = 0; at < length && !beyond; at++) {
            if (buffer[at] != 0) {
                next(buffer[at] & 0xFF);
            }
        }
        return !beyond;
    }

    private void next(int letter) {
        switch (place) {
            case BEGINNING -> begin(letter);
            case NO_MARKUP -> {}
            case TEXT -> text(letter);
            case OPENED -> opened(letter);
            case NAME, ATTRIBUTES -> within(letter);
            case QUOTED -> place = letter == quote ? Place.ATTRIBUTES : Place.QUOTED;
            case CLOSING -> closing(letter);
            case ASIDE -> place = letter == '>' ? Place.TEXT : Place.ASIDE;
        }
        last = letter;
        beyond |= place != Place.TEXT && ++length > LONGEST_ELEMENT && place != Place.NO_MARKUP;
    }

    /** A mark of the characters and white space may stand before the first element. */
    private void begin(int letter) {
        if (letter == '<') {
            open();
        } else if (letter < 0xEF && letter != 0xBB && letter != 0xBF && letter > ' ') {
            place = Place.NO_MARKUP;
        }
    }

    private void text(int letter) {
        if (letter == '<') {
            open();
        } else {
            beyond |= ++text > limits.text();
        }
    }

    private void open() {
        place = Place.OPENED;
        length = 0;
        beyond |= ++elements > limits.elements();
    }

    private void opened(int letter) {
        if (letter == '/') {
            place = Place.CLOSING;
        } else if (letter == '!' || letter == '?') {
            place = Place.ASIDE;
        } else {
            place = Place.NAME;
            name = letter;
            beyond |= ++depth > DEEPEST;
        }
    }

    private void closing(int letter) {
        if (letter == '>') {
            depth--;
            place = Place.TEXT;
        }
    }

    /** Follows the name of an element or of an attribute to its end. */
    private void within(int letter) {
        if (letter == '>') {
            named();
            depth -= last == '/' ? 1 : 0;
            place = Place.TEXT;
        } else if (letter == '"' || letter == '\'') {
            quote = letter;
            place = Place.QUOTED;
        } else if (letter <= ' ' || letter == '/' || letter == '=') {
            named();
            place = Place.ATTRIBUTES;
        } else {
            name = name * 31 + letter;
        }
    }

    private void named() {
        names.add(name);
        name = 0;
        beyond |= names.size() > MOST_NAMES;
    }
}
