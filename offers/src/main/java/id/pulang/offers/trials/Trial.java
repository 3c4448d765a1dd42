package id.pulang.offers.trials;

import id.pulang.offers.OfferChecker;
import id.pulang.offers.rules.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What would change with other rules.
 *
 * @param texts on how many texts both were tried
 * @param changes those that are answered otherwise, in the order of the set
 * @param before how well the rules in force do
 * @param after how well the others do
 */
public record Trial(int texts, List<Change> changes, Bars before, Bars after) {

    /** Copies the changes in. */
    public Trial {
        changes = List.copyOf(changes);
    }

    /** A text that is answered otherwise. */
    public record Change(TrialText text, Answer before, Answer after) {}

    /** What is answered about a text. */
    record Given(TrialText text, Answer answer) {}

    /** Checks each text by both, as it would be answered on the day. */
    public static Trial of(OfferChecker before, OfferChecker after, List<TrialText> texts, LocalDate day) {
        List<Given> now = answers(before, texts, day);
        List<Given> then = answers(after, texts, day);
        var changes = new ArrayList<Change>();
        for (int text = 0; text < texts.size(); text++) {
            Answer was = now.get(text).answer();
            Answer becomes = then.get(text).answer();
            if (was != becomes) {
                changes.add(new Change(texts.get(text), was, becomes));
            }
        }
        return new Trial(texts.size(), changes, Bars.of(now), Bars.of(then));
    }

    private static List<Given> answers(OfferChecker checker, List<TrialText> texts, LocalDate day) {
        return texts.stream()
                .map(text -> new Given(text, checker.check(text.text(), day).answer()))
                .toList();
    }
}
