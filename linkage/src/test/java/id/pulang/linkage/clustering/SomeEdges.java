package id.pulang.linkage.clustering;

/** Weighed pairs for tests, said in a few words. */
public final class SomeEdges {

    private final WeightedEdges edges = new WeightedEdges();

    public static SomeEdges none() {
        return new SomeEdges();
    }

    /** Adds a pair that is one person by this probability. */
    public SomeEdges likely(int left, int right, double probability) {
        return weighing(left, right, Math.log(probability / (1 - probability)) / Math.log(2));
    }

    public SomeEdges weighing(int left, int right, double bits) {
        edges.add(left, right, (float) bits);
        return this;
    }

    public WeightedEdges edges() {
        return edges;
    }
}
