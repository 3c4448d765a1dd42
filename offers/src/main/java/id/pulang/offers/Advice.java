package id.pulang.offers;

import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.rules.Answer;

/**
 * What to do after an answer.
 *
 * @param answer the answer to which it belongs
 * @param kind what it is about
 * @param says what to do
 */
public record Advice(Answer answer, Kind kind, Bilingual says) {

    static final int COLUMNS = 4;

    /** What an advice is about. */
    public enum Kind {
        /** What the answer means. */
        MEANS,
        /** What to ask the recruiter. */
        ASK,
        /** Where to check what was said. */
        CHECK,
        /** Whom to call. */
        CALL,
        /** What to do when somebody has already left. */
        LEFT
    }

    static Advice of(DataRow row) {
        return new Advice(row.constant(0, Answer.class), row.constant(1, Kind.class), row.bilingual(2));
    }
}
