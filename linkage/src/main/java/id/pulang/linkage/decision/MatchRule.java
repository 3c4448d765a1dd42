package id.pulang.linkage.decision;

/**
 * A rule by which records are joined, kept apart or put to officers, beside what the model estimates. All rules are
 * printed in {@code docs/generated/match-rules.md}.
 */
public interface MatchRule {

    /** What a rule does. */
    enum Effect {
        /** No pair is joined without asking officers, however likely it is. */
        ASKED,
        /** What is joined already is put to officers again. */
        ASKED_AGAIN,
        /** No chain of joins leads from one to the other, unless officers have said so. */
        KEPT_APART
    }

    /** The rule as one sentence. */
    String sentence();

    /** Why it holds: a law, a standard, a paper or a measurement. */
    String source();

    /** Two invented records to which it applies. */
    String example();

    /** What it does. */
    Effect effect();
}
