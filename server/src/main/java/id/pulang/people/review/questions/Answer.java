package id.pulang.people.review.questions;

/** What an officer says about two statements. */
public enum Answer {
    /** They are about one person. */
    SAME,
    /** They are about two people. */
    DIFFERENT,
    /** It cannot be said yet; the question stays open. */
    UNSURE;

    /** Says whether the answer can settle a question. */
    public boolean decides() {
        return this != UNSURE;
    }
}
