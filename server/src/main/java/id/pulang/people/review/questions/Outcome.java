package id.pulang.people.review.questions;

/** What became of an officer's word. */
public sealed interface Outcome {

    /** It is noted and waits for a second officer. */
    record Noted() implements Outcome {}

    /** Two officers agree; people have been changed accordingly. */
    record Settled(Answer answer) implements Outcome {}

    /** Two officers disagree; it stays open and both see it. */
    record Disagreed() implements Outcome {}

    /** It does not count, and why. */
    record Refused(Refusal refusal) implements Outcome {}

    /** Why an officer's word does not count. */
    enum Refusal {
        /** The question was settled or has lapsed meanwhile. */
        NO_LONGER_OPEN,
        /** A second officer is needed, not the same one again. */
        SAME_OFFICER,
        /** Nobody has answered yet, so there is nothing to confirm. */
        NOTHING_TO_CONFIRM,
        /** The chosen statements are none or all of the person's. */
        NOTHING_TO_SPLIT,
        /** Another proposal about this person waits already. */
        ALREADY_PROPOSED,
        /** People of two posts are joined by an officer of each; the acting one is of neither. */
        ONE_OF_EACH_POST,
        /** Two people of one incident would be one; that is settled in the incident first. */
        TWO_OF_ONE_INCIDENT,
        /** Both hold a place on a journey; one gives theirs up first. */
        TWO_SEATS
    }
}
