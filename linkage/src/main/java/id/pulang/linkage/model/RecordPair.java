package id.pulang.linkage.model;

/** Two records, by their ids; the smaller id always stands left, so that (a, b) equals (b, a). */
public record RecordPair(String left, String right) implements Comparable<RecordPair> {

    public RecordPair {
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
    public int compareTo(RecordPair other) {
        int byLeft = left.compareTo(other.left);
        return byLeft != 0 ? byLeft : right.compareTo(other.right);
    }
}
