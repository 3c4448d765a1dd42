package id.pulang.people.web.review;

import id.pulang.people.master.review.MasterQuestionSummary;

/** A question across incidents in the queue: the two names, their posts, and how far the officers are. */
public record ElsewhereRow(
        MasterQuestionSummary summary, String left, String right, String leftPost, String rightPost) {

    /** Returns the address of the question. */
    public String path() {
        return "/desk/people/elsewhere/" + summary.question().id().value();
    }

    /** Returns the key of the words for how probable it is that both are one person. */
    public String probability() {
        return MatchProbability.text(summary.question().grounds().explanation().probability());
    }
}
