package id.pulang.people.review;

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
    static Standing of(List<GivenAnswer> answers) {
        long decided = answers.stream()
                .map(GivenAnswer::answer)
                .filter(Answer::decides)
                .distinct()
                .count();
        if (decided > 1) {
            return DISAGREED;
        }
        if (decided == 1) {
            return WAITS_FOR_SECOND;
        }
        return answers.isEmpty() ? UNANSWERED : UNSURE;
    }
}
