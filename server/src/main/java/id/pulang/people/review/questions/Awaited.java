package id.pulang.people.review.questions;

/** What an open question waits for from one officer. */
public enum Awaited {
    /** A decision, of which there is none yet. */
    FIRST,
    /** The second decision, after one of a colleague. */
    SECOND,
    /** That officers who have decided differently talk it over. */
    DISAGREED,
    /** Nothing; the officer has answered, and others have not. */
    NOTHING;

    /** Derives it from how far the officers are, and whether this one has answered. */
    public static Awaited of(Standing standing, boolean answered) {
        return switch (standing) {
            case DISAGREED -> DISAGREED;
            case WAITS_FOR_SECOND -> answered ? NOTHING : SECOND;
            case UNANSWERED, UNSURE -> answered ? NOTHING : FIRST;
        };
    }
}
