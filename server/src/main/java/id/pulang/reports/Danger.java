package id.pulang.reports;

/** How dangerous it is for the person, as far as is known; the later, the more. */
public enum Danger {
    /** Nothing that was said points to danger; it is no finding that there is none. */
    NO_SIGN,
    /** Somebody who could come into danger. */
    RAISED,
    /** In danger. */
    ACUTE,
    /** In danger of life. */
    LIFE;

    /** Returns the number by which it is kept, 1 being the least. */
    public int rank() {
        return ordinal() + 1;
    }

    /** Returns the danger of a rank. */
    public static Danger ranked(int rank) {
        return values()[rank - 1];
    }
}
