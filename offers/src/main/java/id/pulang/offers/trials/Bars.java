package id.pulang.offers.trials;

import id.pulang.offers.rules.Answer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How well rules do on the texts by which they are judged, each a share from 0 to 1.
 *
 * @param found of the recruitment texts those with STOP or CAUTION
 * @param stopped of the recruitment texts those with STOP
 * @param honestStopped of the honest texts those with STOP
 * @param honestCautioned of the honest texts those with CAUTION
 * @param ordinaryTold of the ordinary honest texts those with STOP or CAUTION
 */
public record Bars(double found, double stopped, double honestStopped, double honestCautioned, double ordinaryTold) {

    /** The least share of recruitment texts with STOP or CAUTION. */
    public static final double LEAST_FOUND = 0.95;

    /** The least share of recruitment texts with STOP. */
    public static final double LEAST_STOPPED = 0.60;

    /** The largest share of honest texts with STOP. */
    public static final double MOST_HONEST_STOPPED = 0.02;

    /** The largest share of honest texts with CAUTION. */
    public static final double MOST_HONEST_CAUTIONED = 0.15;

    /** The largest share of ordinary honest texts with STOP or CAUTION. */
    public static final double MOST_ORDINARY_TOLD = 0.05;

    private static final Set<Answer> TOLD = Set.of(Answer.STOP, Answer.CAUTION);

    /** Counts them in answers, of which only the held-out texts count. */
    static Bars of(List<Trial.Given> answers) {
        return new Bars(
                share(answers, TrialText::isRecruitment, TOLD),
                share(answers, TrialText::isRecruitment, Set.of(Answer.STOP)),
                share(answers, text -> !text.isRecruitment(), Set.of(Answer.STOP)),
                share(answers, text -> !text.isRecruitment(), Set.of(Answer.CAUTION)),
                share(answers, TrialText::isOrdinary, TOLD));
    }

    private static double share(List<Trial.Given> answers, Predicate<TrialText> which, Set<Answer> wanted) {
        List<Trial.Given> chosen = answers.stream()
                .filter(given -> given.text().isHeldOut() && which.test(given.text()))
                .toList();
        long hits =
                chosen.stream().filter(given -> wanted.contains(given.answer())).count();
        return chosen.isEmpty() ? 0 : (double) hits / chosen.size();
    }

    /** Whether rules may be released with them. Source: docs/measurements/offers.md. */
    public boolean areMet() {
        return found >= LEAST_FOUND
                && stopped >= LEAST_STOPPED
                && honestStopped <= MOST_HONEST_STOPPED
                && honestCautioned <= MOST_HONEST_CAUTIONED
                && ordinaryTold <= MOST_ORDINARY_TOLD;
    }
}
