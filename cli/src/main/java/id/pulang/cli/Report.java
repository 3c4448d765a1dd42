package id.pulang.cli;

import id.pulang.cli.measures.Answers;
import id.pulang.cli.measures.Measures;
import id.pulang.cli.measures.People;
import id.pulang.cli.measures.Score;
import id.pulang.cli.words.Refusal;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a run.
 *
 * @param pairs pairs before grouping; null where there are none to measure
 * @param groups the groups as found
 * @param questions how many an officer who answers right was asked until nothing was left to ask
 * @param answered the groups after that; null where nobody is asked
 */
record Report(
        @Nullable Score pairs,
        Measures groups,
        int questions,
        @Nullable Measures answered) {

    /**
     * Measures an outcome.
     *
     * @param all who is who, for the officer who answers
     * @param taught what labels answered; records that taught are not measured
     */
    static Report of(Outcome outcome, People all, @Nullable Answers taught) {
        People measured = taught == null ? all : all.without(taught.everybody());
        if (measured.known() == 0) {
            throw new Refusal("refusal.truth");
        }
        var groups = Measures.of(outcome.groupOf(), measured);
        if (outcome instanceof CertainOutcome certain && certain.fewEnoughToAsk()) {
            var asked = certain.askAll(all);
            return new Report(
                    outcome.pairs(measured), groups, asked.questions(), Measures.of(asked.groupOf(), measured));
        }
        return new Report(outcome.pairs(measured), groups, 0, null);
    }

    /** Prints the numbers line by line. */
    void print(PrintWriter out) {
        if (pairs != null) {
            line(out, "pairs", pairs);
        }
        line(out, "groups", groups.groups());
        line(out, "b-cubed", groups.bCubed());
        out.printf(
                Locale.ROOT,
                "%-9s found %d, real %d, in %d rows%n",
                "people",
                groups.found(),
                groups.real(),
                groups.records());
        out.printf(Locale.ROOT, "%-9s %d pairs of rows joined that are two people%n", "wrong", groups.wrongJoins());
        out.printf(Locale.ROOT, "%-9s %d answers at least would mend the groups%n", "mend", groups.corrections());
        if (answered != null) {
            out.printf(
                    Locale.ROOT,
                    "%-9s %d until nothing is left to ask; then %d people, F1 %.4f%n",
                    "questions",
                    questions,
                    answered.found(),
                    answered.groups().f1());
        }
        out.printf("%-9s %s%n", "sizes", groups.sizes());
    }

    private static void line(PrintWriter out, String what, Score score) {
        out.printf(
                Locale.ROOT,
                "%-9s precision %.4f  recall %.4f  F1 %.4f%n",
                what,
                score.precision(),
                score.recall(),
                score.f1());
    }

    /** Adds the numbers to a JSON object. */
    void addTo(Map<String, Object> object) {
        object.put("precision", groups.groups().precision());
        object.put("recall", groups.groups().recall());
        object.put("f1", groups.groups().f1());
        if (pairs != null) {
            object.put("pairs", asObject(pairs));
        }
        object.put("groups", asObject(groups.groups()));
        object.put("bcubed", asObject(groups.bCubed()));
        object.put("measuredRecords", groups.records());
        object.put("peopleFound", groups.found());
        object.put("peopleReal", groups.real());
        object.put("wrongJoins", groups.wrongJoins());
        object.put("corrections", groups.corrections());
        object.put("groupSizes", groups.sizes());
        if (answered != null) {
            object.put("questions", questions);
            object.put("peopleAfterQuestions", answered.found());
            object.put("wrongJoinsAfterQuestions", answered.wrongJoins());
            object.put("f1AfterQuestions", answered.groups().f1());
        }
    }

    private static Map<String, Object> asObject(Score score) {
        var object = new LinkedHashMap<String, Object>();
        object.put("precision", score.precision());
        object.put("recall", score.recall());
        object.put("f1", score.f1());
        return object;
    }
}
