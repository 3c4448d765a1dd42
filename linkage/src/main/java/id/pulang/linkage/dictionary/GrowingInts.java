package id.pulang.linkage.dictionary;

import java.util.Arrays;

/** A row of numbers that is still being written. */
public final class GrowingInts {

    private int[] values;
    private int size;

    /** Expects about so many numbers. */
    public GrowingInts(int expected) {
        values = new int[Math.max(16, expected)];
    }

    /** Adds a number at the end. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    /** Adds a long number at the end, which takes two places, the upper half first. */
    public void addLong(long value) {
        add((int) (value >>> Integer.SIZE));
        add((int) value);
    }

    /** The number at this place. */
    public int at(int index) {
        return values[index];
    }

    /** Puts another number at this place. */
    public void put(int index, int value) {
        values[index] = value;
    }

    /** How many numbers there are by now. */
    public int size() {
        return size;
    }

    /** Forgets all numbers. */
    public void clear() {
        size = 0;
    }

    /** The numbers as they are now; the row must not be written on. */
    public Ints finished() {
        return Ints.of(values, size);
    }

    /** A copy of the numbers. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
