package id.pulang.people.review.questions;

/** How many questions wait for the acting officer: for a first answer, for the second, and for being talked over. */
public record QuestionCounts(int first, int second, int disagreed, int splits) {

    /** Says whether anything waits. */
    public boolean any() {
        return first + second + disagreed + splits > 0;
    }
}
