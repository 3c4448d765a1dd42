package id.pulang.linkage.rosters;

import java.util.Arrays;

/** Pairs of names with their weights, in flat arrays. */
final class ScoredPairs {

    private int[] left = new int[64];
    private int[] right = new int[64];
    private float[] bits = new float[64];
    private int size;

    void add(int one, int other, float weight) {
        if (size == left.length) {
            makeRoom(2 * size);
        }
        left[size] = one;
        right[size] = other;
        bits[size++] = weight;
    }

    void addAll(ScoredPairs others) {
        makeRoom(Math.max(left.length, size + others.size));
        System.arraycopy(others.left, 0, left, size, others.size);
        System.arraycopy(others.right, 0, right, size, others.size);
        System.arraycopy(others.bits, 0, bits, size, others.size);
        size += others.size;
    }

    int size() {
        return size;
    }

    int left(int at) {
        return left[at];
    }

    int right(int at) {
        return right[at];
    }

    float bits(int at) {
        return bits[at];
    }

    private void makeRoom(int capacity) {
        left = Arrays.copyOf(left, capacity);
        right = Arrays.copyOf(right, capacity);
        bits = Arrays.copyOf(bits, capacity);
    }
}
