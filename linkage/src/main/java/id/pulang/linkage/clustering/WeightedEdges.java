package id.pulang.linkage.clustering;

import java.util.Arrays;
import java.util.List;

/** Pairs of records and how likely each is one person; grows as pairs are added. */
public final class WeightedEdges {

    private static final int AT_FIRST = 1 << 12;

    private int[] left;
    private int[] right;
    private float[] bits;
    private int size;

    public WeightedEdges() {
        this(AT_FIRST);
    }

    private WeightedEdges(int capacity) {
        left = new int[capacity];
        right = new int[capacity];
        bits = new float[capacity];
    }

    /** All of these, one after the other. */
    public static WeightedEdges together(List<WeightedEdges> parts) {
        var all = new WeightedEdges(parts.stream().mapToInt(WeightedEdges::size).sum());
        parts.forEach(all::addAll);
        return all;
    }

    /** Adds an edge between two records, with its match weight in bits. */
    public void add(int one, int other, float weight) {
        if (size == left.length) {
            grow(Math.max(AT_FIRST, size * 2));
        }
        left[size] = one;
        right[size] = other;
        bits[size++] = weight;
    }

    private void addAll(WeightedEdges others) {
        System.arraycopy(others.left, 0, left, size, others.size);
        System.arraycopy(others.right, 0, right, size, others.size);
        System.arraycopy(others.bits, 0, bits, size, others.size);
        size += others.size;
    }

    /** A copy, with others behind. */
    public WeightedEdges with(WeightedEdges others) {
        return together(List.of(this, others));
    }

    /** Those whose records hang together, in their order. */
    public WeightedEdges within(ConnectedComponents components) {
        var within = new WeightedEdges();
        for (int edge = 0; edge < size; edge++) {
            if (components.of(left[edge]) == components.of(right[edge])) {
                within.add(left[edge], right[edge], bits[edge]);
            }
        }
        return within;
    }

    /** The number of edges. */
    public int size() {
        return size;
    }

    /** One record of an edge. */
    public int left(int edge) {
        return left[edge];
    }

    /** The other record of an edge. */
    public int right(int edge) {
        return right[edge];
    }

    /** The match weight of an edge, in bits. */
    public float bits(int edge) {
        return bits[edge];
    }

    /** Replaces the match weight of an edge, in bits. */
    public void reweigh(int edge, float weight) {
        bits[edge] = weight;
    }

    /** How likely the pair is one person, other candidates not considered. */
    public double probability(int edge) {
        return 1 / (1 + Math.pow(2, -bits[edge]));
    }

    private void grow(int capacity) {
        left = Arrays.copyOf(left, capacity);
        right = Arrays.copyOf(right, capacity);
        bits = Arrays.copyOf(bits, capacity);
    }
}
