package id.pulang.people.interviews;

/**
 * Two things by which a person without papers can be known, which they swore to: where they went to school, who heads
 * their village, what their mother is called. Free words.
 */
public record SwornIdentifiers(String first, String second) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    /** Whether there are two, each long enough to say something, and they differ. */
    boolean areTwo() {
        return isOne(first) && isOne(second) && !first.strip().equalsIgnoreCase(second.strip());
    }

    private static boolean isOne(String words) {
        int length = words.strip().length();
        return length >= SHORTEST && length <= LONGEST;
    }
}
