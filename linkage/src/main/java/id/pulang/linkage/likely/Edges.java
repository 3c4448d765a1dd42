package id.pulang.linkage.likely;

import java.util.Arrays;
import java.util.List;

/** Pairs of records and how likely each is one person; grows as pairs are added. */
final class Edges {

    private static final int AT_FIRST = 1 << 12;

    private int[] left;
    private int[] right;
    private float[] bits;
    private int size;

    Edges() {
        this(AT_FIRST);
    }

    private Edges(int capacity) {
        left = new int[capacity];
        right = new int[capacity];
        bits = new float[capacity];
    }

    /** All of these, one after the other. */
    static Edges together(List<Edges> parts) {
        var all = new Edges(parts.stream().mapToInt(Edges::size).sum());
        parts.forEach(all::addAll);
        return all;
    }

    void add(int one, int other, float weight) {
        if (size == left.length) {
            grow(Math.max(AT_FIRST, size * 2));
        }
        left[size] = one;
        right[size] = other;
        bits[size++] = weight;
    }

    private void addAll(Edges others) {
        System.arraycopy(others.left, 0, left, size, others.size);
        System.arraycopy(others.right, 0, right, size, others.size);
        System.arraycopy(others.bits, 0, bits, size, others.size);
        size += others.size;
    }

    /** A copy, with others behind. */
    Edges with(Edges others) {
        return together(List.of(this, others));
    }

    /** Those whose records hang together, in their order. */
    Edges within(Components components) {
        var within = new Edges();
        for (int edge = 0; edge < size; edge++) {
            if (components.of(left[edge]) == components.of(right[edge])) {
                within.add(left[edge], right[edge], bits[edge]);
            }
        }
        return within;
    }

    int size() {
        return size;
    }

    int left(int edge) {
        return left[edge];
    }

    int right(int edge) {
        return right[edge];
    }

    float bits(int edge) {
        return bits[edge];
    }

    void reweigh(int edge, float weight) {
        bits[edge] = weight;
    }

    /** How likely the pair is one person, other candidates not considered. */
    double probability(int edge) {
        return 1 / (1 + Math.pow(2, -bits[edge]));
    }

    private void grow(int capacity) {
        left = Arrays.copyOf(left, capacity);
        right = Arrays.copyOf(right, capacity);
        bits = Arrays.copyOf(bits, capacity);
    }
}
