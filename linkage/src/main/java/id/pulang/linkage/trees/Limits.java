package id.pulang.linkage.trees;

/** What the leaves below a node may say, so that a direction kept above is kept all the way down. */
record Limits(double least, double most) {

    static final Limits NONE = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    double clamp(double leaf) {
        return Math.max(least, Math.min(most, leaf));
    }

    /** The limits of the left child, when the children meet at this value. */
    Limits left(Direction direction, double middle) {
        return switch (direction) {
            case RISING -> new Limits(least, middle);
            case FALLING -> new Limits(middle, most);
            case FREE -> this;
        };
    }

    /** The limits of the right child. */
    Limits right(Direction direction, double middle) {
        return switch (direction) {
            case RISING -> new Limits(middle, most);
            case FALLING -> new Limits(least, middle);
            case FREE -> this;
        };
    }
}
