package id.pulang.linkage.decision;

import id.pulang.linkage.model.Explanation;

/** What can be said about two records: the same person, different people, or a human has to look. */
public sealed interface Verdict {

    /** Why. */
    Explanation explanation();

    /** Sure enough to join without asking. */
    record SamePerson(Explanation explanation) implements Verdict {}

    /** Neither sure enough to join nor to keep apart. */
    record NeedsReview(Explanation explanation) implements Verdict {}

    /** Sure enough to keep apart. */
    record DifferentPeople(Explanation explanation) implements Verdict {}
}
