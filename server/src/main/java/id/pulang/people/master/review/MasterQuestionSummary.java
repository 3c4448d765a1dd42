package id.pulang.people.master.review;

import id.pulang.people.review.questions.Standing;

/** A question across incidents as the queue shows it. */
public record MasterQuestionSummary(MasterQuestion question, Standing standing, boolean answeredByMe) {}
