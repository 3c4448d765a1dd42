package id.pulang.people.web.review;

/** How probable it is that two are one person, in words, the same wherever a question is shown. Our proposal. */
public final class MatchProbability {

    private static final double[] STEPS = {0.99, 0.9, 0.6, 0.4, 0.1, 0.01};

    private MatchProbability() {}

    /** Returns the key of the words for a probability, from almost certainly one person to almost certainly two. */
    public static String text(double probability) {
        int step = 0;
        while (step < STEPS.length && probability < STEPS[step]) {
            step++;
        }
        return "people.probability." + step;
    }
}
