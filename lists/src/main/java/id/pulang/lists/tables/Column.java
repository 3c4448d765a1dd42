package id.pulang.lists.tables;

import java.util.Arrays;

/**
 * One column of a list, cell by cell: each value is kept once and has a number, so that it is also read once, however
 * many rows hold it.
 */
public final class Column {

    /** The number of the empty cell. */
    public static final int EMPTY = 0;

    private int[] numbers = new int[64];
    private int size;
    private String[] values = new String[64];
    private int[] hashes = new int[64];
    private int[] slots = new int[128];
    private int distinct;

    /** An empty column. */
    public Column() {
        number("".toCharArray(), 0, 0);
    }

    /** Appends a cell as it lies in a buffer, blanks around it dropped. */
    public void add(char[] buffer, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && blank(buffer[from])) {
            from++;
        }
        while (to > from && blank(buffer[to - 1])) {
            to--;
        }
        append(number(buffer, from, to - from));
    }

    /** Appends a cell. */
    public void add(String cell) {
        add(cell.toCharArray(), 0, cell.length());
    }

    /** Appends empty cells until there are this many. */
    void padTo(int cells) {
        while (size < cells) {
            append(EMPTY);
        }
    }

    /** Lets go of what only serves to add cells. */
    void close() {
        numbers = Arrays.copyOf(numbers, size);
        values = Arrays.copyOf(values, distinct);
        hashes = new int[0];
        slots = new int[0];
    }

    /** How many cells there are. */
    public int size() {
        return size;
    }

    /** How many different values there are, the empty one among them. */
    public int distinct() {
        return distinct;
    }

    /** The number of the value in a cell. */
    public int numberAt(int cell) {
        return numbers[cell];
    }

    /** The value with this number. */
    public String value(int number) {
        return values[number];
    }

    /** The text of a cell. */
    public String textAt(int cell) {
        return values[numbers[cell]];
    }

    /** How many cells from {@code first} on hold each value. */
    public int[] counts(int first) {
        int[] counts = new int[distinct];
        for (int cell = first; cell < size; cell++) {
            counts[numbers[cell]]++;
        }
        return counts;
    }

    private static boolean blank(char letter) {
        return letter <= ' ' || letter == '\u00A0' || letter == '\uFEFF';
    }

    private void append(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    private int number(char[] buffer, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
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
