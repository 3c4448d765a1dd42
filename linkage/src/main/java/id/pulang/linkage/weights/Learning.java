package id.pulang.linkage.weights;

/** placeholder */
final class Learning {
    private Learning() {}
}
