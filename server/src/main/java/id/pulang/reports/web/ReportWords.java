package id.pulang.reports.web;

import id.pulang.identity.Post;
import id.pulang.pages.Frame;
import id.pulang.reports.Danger;
import id.pulang.reports.ReportState;
import id.pulang.reports.links.Likeness;
import id.pulang.reports.steps.ReportStep;
import id.pulang.reports.steps.StepKind;
import java.util.List;
import java.util.Locale;

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

    /** Says why a report came to a post: by what its sender named, or from which post it was forwarded. */
    public static String came(Frame frame, ReportStep step, List<Post> posts) {
        return step.kind() == StepKind.FORWARDED
                ? frame.say(
                        "reports.route.FORWARDED", post(frame, step.code(0), posts), post(frame, step.code(1), posts))
                : frame.say("reports.route." + step.code(0), state(frame, step.code(1)));
    }

    private static String post(Frame frame, String code, List<Post> posts) {
        return posts.stream()
                .filter(post -> post.code().value().equals(code))
                .findFirst()
                .map(post -> post.name(frame.language()))
                .orElse(code);
    }

    /** The name of a state as the language of the page has it, without a second one; nothing where there is none. */
    private static String state(Frame frame, String code) {
        return code.length() == 2
                ? Locale.of("", code)
                        .getDisplayCountry(Locale.of(frame.language()))
                        .replaceAll(" \\(.*\\)$", "")
                : "";
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
