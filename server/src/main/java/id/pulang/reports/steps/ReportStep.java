package id.pulang.reports.steps;

import id.pulang.identity.UserId;
import java.time.Instant;

/**
 * A step, opened.
 *
 * @param codes what was chosen from lists, by the names of the values, with a blank between
 * @param words what was written
 * @param at when it happened
 */
public record ReportStep(StepKind kind, String codes, String words, Instant at, UserId by) {

    /** Returns one of the codes, the first being 0; empty where there is none. */
    public String code(int place) {
        String[] all = codes.split(" ");
        return place < all.length ? all[place] : "";
    }
}
