package id.pulang.cli.measures;

/**
 * How much of what was said is right, and how much of what is right was said.
 *
 * @param precision the first
 * @param recall the second
 */
public record Score(double precision, double recall) {

    /** The score of so many right among so many said, where there are so many to say; saying nothing wrong is right. */
    static Score of(double right, double said, double real) {
        return new Score(said == 0 ? 1 : right / said, real == 0 ? 1 : right / real);
    }

    /** The harmonic mean of the two. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
