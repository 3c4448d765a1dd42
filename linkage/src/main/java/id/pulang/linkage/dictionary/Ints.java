package id.pulang.linkage.dictionary;

import java.nio.IntBuffer;

/** An immutable array of ints. A buffer of Java ends at two gigabytes, so longer ones lie in several. */
public final class Ints {

    private static final int PART_BITS = 28;
    private static final int PART = 1 << PART_BITS;

    private final IntBuffer[] parts;
    private final long size;

    private Ints(IntBuffer[] parts, long size) {
        this.parts = parts;
        this.size = size;
    }

    /** The row over this array, which nobody changes any more. */
    public static Ints of(int... values) {
        return of(values, values.length);
    }

    /** The row over the beginning of this array, which nobody changes any more. */
    public static Ints of(int[] values, int size) {
        var parts = new IntBuffer[parts(size)];
        for (int i = 0; i < parts.length; i++) {
            int from = i << PART_BITS;
            parts[i] = IntBuffer.wrap(values, from, Math.min(PART, size - from)).slice();
        }
        return new Ints(parts, size);
    }

    /** How many numbers there are. */
    public long size() {
        return size;
    }

    /** The number at this place. */
    public int at(long index) {
        return parts[(int) (index >>> PART_BITS)].get((int) index & PART - 1);
    }

    /** The long number that two places hold together, the upper half first. */
    public long longAt(long index) {
        return (long) at(2 * index) << Integer.SIZE | at(2 * index + 1) & 0xFFFF_FFFFL;
    }

    /** The letter at this place of a row that holds four letters a number. */
    public byte letterAt(long index) {
        return (byte) (at(index >>> 2) >>> ((index & 3) << 3));
    }

    /** Copies some of the row. */
    public void copy(long from, int count, int[] into) {
        int copied = 0;
        while (copied < count) {
            long at = from + copied;
            int within = (int) at & PART - 1;
            int length = Math.min(count - copied, PART - within);
            parts[(int) (at >>> PART_BITS)].get(within, into, copied, length);
            copied += length;
        }
    }

    private static int parts(long size) {
        return (int) (size + PART - 1 >>> PART_BITS);
    }
}
