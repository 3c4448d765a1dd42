package id.pulang.linkage.trees;

/** Which way the score may go when a feature rises; what is missing has no place in that order. */
public enum Direction {
    /** More of it never lowers the score. */
    RISING,
    /** More of it never raises the score. */
    FALLING,
    /** Either way, as the labels say. */
    FREE;

    boolean allows(double left, double right) {
        return switch (this) {
            case RISING -> left <= right;
            case FALLING -> left >= right;
            case FREE -> true;
        };
    }
}
