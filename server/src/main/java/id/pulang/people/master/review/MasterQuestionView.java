package id.pulang.people.master.review;

import id.pulang.people.review.questions.QuestionView;

/**
 * A question across incidents as its page shows it.
 *
 * @param answers how far the officers are; the second judges without knowing the first's answer
 * @param mayAnswer whether an officer of the acting person's post is asked
 */
public record MasterQuestionView(MasterQuestion question, QuestionView.Answers answers, boolean mayAnswer) {}
