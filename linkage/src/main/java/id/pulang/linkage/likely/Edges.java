package id.pulang.linkage.likely;

import java.util.Arrays;

/** Pairs of records and how likely each is one person; grows as pairs are added. */
final class Edges {

    private static final int AT_FIRST = 1 << 12;

    private int[] left = new int[AT_FIRST];
    private int[] right = new int[AT_FIRST];
    private float[] bits = new float[AT_FIRST];
    private int size;

    void add(int one, int other, float weight) {
        if (size == left.length) {
            grow(size * 2);
        }
        left[size] = one;
        right[size] = other;
        bits[size++] = weight;
    }

    void addAll(Edges others) {
        if (size + others.size > left.length) {
            grow(Math.max(size + others.size, size * 2));
        }
        System.arraycopy(others.left, 0, left, size, others.size);
        System.arraycopy(others.right, 0, right, size, others.size);
        System.arraycopy(others.bits, 0, bits, size, others.size);
        size += others.size;
    }

    /** A copy, with others behind. */
    Edges with(Edges others) {
        var all = new Edges();
        all.addAll(this);
        all.addAll(others);
        return all;
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
