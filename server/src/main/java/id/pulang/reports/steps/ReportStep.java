package id.pulang.reports.steps;

import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A step, opened.
 *
 * @param codes what was chosen from lists, by the names of the values, with a blank between
 * @param words what was written
 * @param at when it happened
 */
public record ReportStep(StepKind kind, String codes, String words, Instant at, UserId by) {

    /**
     * Returns how much was added that no officer has said to have read: the first one by taking the report on.
     *
     * @param steps of one report, the latest first
     */
    public static long unread(List<ReportStep> steps) {
        return steps.stream()
                .takeWhile(step -> !step.isReading())
                .filter(step -> step.kind() == StepKind.ADDED)
                .count();
    }

    /** Returns when the latest of what nobody has said to have read was added; empty where there is none. */
    public static Optional<Instant> lastUnread(List<ReportStep> steps) {
        return steps.stream()
                .takeWhile(step -> !step.isReading())
                .filter(step -> step.kind() == StepKind.ADDED)
                .findFirst()
                .map(ReportStep::at);
    }

    private boolean isReading() {
        boolean takenOn =
                kind == StepKind.OPENED_TO && code(0).equals(by.value().toString());
        return takenOn || kind == StepKind.READ;
    }

    /** Returns one of the codes, the first being 0; empty where there is none. */
    public String code(int place) {
        String[] all = codes.split(" ");
        return place < all.length ? all[place] : "";
    }
}
