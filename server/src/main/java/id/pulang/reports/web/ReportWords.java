package id.pulang.reports.web;

import id.pulang.reports.Danger;
import id.pulang.reports.ReportState;
import id.pulang.reports.links.Likeness;

/** How states and dangers of reports are shown. */
public final class ReportWords {

    private ReportWords() {}

    /** Returns the state of a pill for where a report stands. */
    public static String state(ReportState state) {
        return switch (state) {
            case OVERDUE -> "late";
            case OPEN -> "waiting";
            case ANSWERED -> "met";
            case CLOSED -> "unneeded";
        };
    }

    /** Returns the state of a pill for a danger. */
    public static String danger(Danger danger) {
        return switch (danger) {
            case LIFE -> "late";
            case ACUTE, RAISED -> "waiting";
            case NO_SIGN -> "unknown";
        };
    }

    /** Returns the state of a pill for how alike two reports seem. */
    public static String likeness(Likeness likeness) {
        return switch (likeness) {
            case STRONG -> "met";
            case POSSIBLE -> "waiting";
            case FAINT -> "unknown";
        };
    }
}
