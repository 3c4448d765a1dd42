package id.pulang.linkage;

/** Two records, by their ids; the smaller id always stands left, so that (a, b) equals (b, a). */
public record Pair(String left, String right) implements Comparable<Pair> {

    public Pair {
        if (left.equals(right)) {
            throw new IllegalArgumentException("A pair needs two different records, not " + left + " twice");
        }
        if (left.compareTo(right) > 0) {
            String smaller = right;
            right = left;
            left = smaller;
        }
    }

    @Override
    public int compareTo(Pair other) {
        int byLeft = left.compareTo(other.left);
        return byLeft != 0 ? byLeft : right.compareTo(other.right);
    }
}
