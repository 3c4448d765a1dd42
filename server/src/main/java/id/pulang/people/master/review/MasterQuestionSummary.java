package id.pulang.people.master.review;

import id.pulang.people.review.questions.Standing;

/**
 * A question across incidents as the queue shows it.
 *
 * @param mayAnswer whether an officer of the acting person's post is asked
 */
public record MasterQuestionSummary(
        MasterQuestion question, Standing standing, boolean answeredByMe, boolean mayAnswer) {

    /** Whether it waits for the acting officer. */
    public boolean waits() {
        return mayAnswer && !answeredByMe;
    }
}
