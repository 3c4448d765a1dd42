package id.pulang.linkage.likely;

/** Weighed pairs for tests, said in a few words. */
final class SomeEdges {

    private final Edges edges = new Edges();

    static SomeEdges none() {
        return new SomeEdges();
    }

    /** Adds a pair that is one person by this probability. */
    SomeEdges likely(int left, int right, double probability) {
        return weighing(left, right, Math.log(probability / (1 - probability)) / Math.log(2));
    }

    SomeEdges weighing(int left, int right, double bits) {
        edges.add(left, right, (float) bits);
        return this;
    }

    Edges edges() {
        return edges;
    }
}
