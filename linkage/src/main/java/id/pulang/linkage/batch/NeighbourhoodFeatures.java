package id.pulang.linkage.batch;

import id.pulang.linkage.clustering.WeightedEdges;
import id.pulang.linkage.model.Parameters;
import java.util.Arrays;

/** What the other pairs of two records tell about their own: rivals that fit better, and friends that both fit. */
final class NeighbourhoodFeatures {

    /** How many numbers describe a pair. */
    static final int FEATURES = 7;

    private final int records;
    private final float[] best;
    private int[] start = {};
    private int[] friends = {};

    NeighbourhoodFeatures(int records) {
        this.records = records;
        best = new float[records];
    }

    /** Reads the weights of all pairs. */
    void read(WeightedEdges edges) {
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        start = new int[records + 1];
        for (int edge = 0; edge < edges.size(); edge++) {
            int left = edges.left(edge);
            int right = edges.right(edge);
            best[left] = Math.max(best[left], edges.bits(edge));
            best[right] = Math.max(best[right], edges.bits(edge));
            if (edges.bits(edge) > Parameters.NEIGHBOUR_WEIGHT) {
                start[left + 1]++;
                start[right + 1]++;
            }
        }
        for (int record = 0; record < records; record++) {
            start[record + 1] += start[record];
        }
        friends = new int[start[records]];
        int[] next = Arrays.copyOf(start, records);
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.bits(edge) > Parameters.NEIGHBOUR_WEIGHT) {
                friends[next[edges.left(edge)]++] = edges.right(edge);
                friends[next[edges.right(edge)]++] = edges.left(edge);
            }
        }
        for (int record = 0; record < records; record++) {
            Arrays.sort(friends, start[record], start[record + 1]);
        }
    }

    /** Writes what the neighbourhood tells about a pair. */
    void features(WeightedEdges edges, int edge, float[] features, int from) {
        int left = edges.left(edge);
        int right = edges.right(edge);
        float bits = edges.bits(edge);
        int common = common(left, right);
        int ofLeft = start[left + 1] - start[left];
        int ofRight = start[right + 1] - start[right];
        features[from] = bits;
        features[from + 1] = Math.min(best[left], best[right]) - bits;
        features[from + 2] = Math.max(best[left], best[right]) - bits;
        features[from + 3] = common;
        features[from + 4] = common / (float) Math.max(1, Math.min(ofLeft, ofRight));
        features[from + 5] = Math.min(ofLeft, ofRight);
        features[from + 6] = common / (float) Math.max(1, ofLeft + ofRight - common);
    }

    private int common(int left, int right) {
        int common = 0;
        int i = start[left];
        int j = start[right];
        while (i < start[left + 1] && j < start[right + 1]) {
            if (friends[i] == friends[j]) {
                common++;
                i++;
                j++;
            } else if (friends[i] < friends[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
