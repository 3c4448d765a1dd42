package id.pulang.people.review.questions;

import java.util.List;

/** How far the officers are with a question. */
public enum Standing {
    /** Nobody has answered. */
    UNANSWERED,
    /** Officers have looked and could not say. */
    UNSURE,
    /** One officer has decided; a second one has to agree. */
    WAITS_FOR_SECOND,
    /** Officers have decided differently. */
    DISAGREED;

    /** Derives the standing from the answers that hold. */
    public static Standing of(List<GivenAnswer> answers) {
        long decided = answers.stream()
                .map(GivenAnswer::answer)
                .filter(Answer::decides)
                .distinct()
                .count();
        return of(answers.size(), decided);
    }

    /** Derives the standing from how many answers hold, and how many different decisions are among them. */
    public static Standing of(long given, long decided) {
        if (decided > 1) {
            return DISAGREED;
        }
        if (decided == 1) {
            return WAITS_FOR_SECOND;
        }
        return given == 0 ? UNANSWERED : UNSURE;
    }
}
