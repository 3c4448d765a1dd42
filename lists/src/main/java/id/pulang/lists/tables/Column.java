package id.pulang.lists.tables;

import id.pulang.lists.cells.VisibleText;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * One column of a list, cell by cell: each value is kept once and has a number, so that it is also read once, however
 * many rows hold it.
 */
public final class Column {

    /** The number of the empty cell. */
    public static final int EMPTY = 0;

    /** The delete sign, the first behind letters that are surely seen. */
    private static final char FIRST_UNSEEN = 0x7F;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Odd, and its bits are spread evenly. */
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private static final long SEED = new SecureRandom().nextLong();

    private int[] numbers = new int[16];
    private int size;
    private String[] values = new String[16];
    private int[] hashes = new int[16];
    private int[] slots = new int[32];
    private int distinct;

    /** An empty column. */
    Column() {
        number("".toCharArray(), 0, 0);
    }

    /**
     * Appends a cell as it lies in a buffer, without what cannot be seen.
     *
     * @return whether anything can be seen in it
     */
    boolean add(char[] buffer, int offset, int length) {
        if (plain(buffer, offset, length)) {
            append(number(buffer, offset, length));
            return length > 0;
        }
        char[] seen = seen(buffer, offset, length).toCharArray();
        append(number(seen, 0, seen.length));
        return seen.length > 0;
    }

    /** What can be seen of a cell. */
    static String seen(char[] buffer, int offset, int length) {
        return VisibleText.of(new String(buffer, offset, length)).strip();
    }

    /** Whether two cells say the same, however wide the blanks between their words are. */
    boolean sameWords(int one, int other) {
        if (numberAt(one) == numberAt(other)) {
            return true;
        }
        String left = textAt(one);
        String right = textAt(other);
        return !left.isEmpty()
                && !right.isEmpty()
                && left.charAt(0) == right.charAt(0)
                && BLANKS.matcher(left)
                        .replaceAll(" ")
                        .equals(BLANKS.matcher(right).replaceAll(" "));
    }

    /** Most cells hold no letter that could be one that is not seen. */
    private static boolean plain(char[] buffer, int offset, int length) {
        boolean plain = true;
        for (int at = offset; at < offset + length; at++) {
            plain &= buffer[at] >= ' ' && buffer[at] < FIRST_UNSEEN;
        }
        return plain;
    }

    /** Appends empty cells until there are this many. */
    void padTo(int cells) {
        while (size < cells) {
            append(EMPTY);
        }
    }

    /** Fills up to this many cells and lets go of what only serves to add cells. */
    void close(int cells) {
        padTo(cells);
        numbers = Arrays.copyOf(numbers, size);
        values = Arrays.copyOf(values, distinct);
        hashes = new int[0];
        slots = new int[0];
    }

    /** How many different values there are, the empty one among them. */
    public int distinct() {
        return distinct;
    }

    /** The number of the value in a cell. */
    public int numberAt(int cell) {
        return cell < size ? numbers[cell] : EMPTY;
    }

    /** The value with this number. */
    public String value(int number) {
        return values[number];
    }

    /** The text of a cell. */
    public String textAt(int cell) {
        return values[numberAt(cell)];
    }

    /** Whether a letter around a cell is dropped. */
    static boolean blank(char letter) {
        return letter <= ' ' || letter == '\u00A0' || letter == '\uFEFF';
    }

    private void append(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    private int number(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && same(values[number], buffer, offset, length)) {
                return number;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = distinct + 1;
        return keep(new String(buffer, offset, length), hash);
    }

    /** Seeded and mixed, so that nobody can write a list all of whose cells fall into one slot. */
    private static int hash(char[] buffer, int offset, int length) {
        long hash = SEED + length;
        for (int i = offset; i < offset + length; i++) {
            hash = (hash ^ buffer[i]) * GOLDEN_RATIO;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    private static boolean same(String value, char[] buffer, int offset, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private int keep(String value, int hash) {
        if (distinct == values.length) {
            values = Arrays.copyOf(values, distinct * 2);
            hashes = Arrays.copyOf(hashes, distinct * 2);
        }
        values[distinct] = value;
        hashes[distinct] = hash;
        distinct++;
        if (distinct * 2 > slots.length) {
            spread();
        }
        return distinct - 1;
    }

    private void spread() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < distinct; number++) {
            int slot = (hashes[number] ^ hashes[number] >>> 15) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = number + 1;
        }
    }
}
