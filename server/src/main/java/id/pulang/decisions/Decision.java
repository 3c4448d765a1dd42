package id.pulang.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An answer to one rule that can say why: what is not known yet never counts as met.
 *
 * <p>Rules and reasons are codes; whoever shows them has the words.
 */
public sealed interface Decision {

    /** Names the rule that was asked. */
    String rule();

    /** Returns the answer in one word. */
    Answer answer();

    /** Lists every part that is not met, each with its own reason. */
    Stream<Decision> objections();

    /** Says why, as a code. */
    String because();

    /** Whether the rule is met for certain. */
    default boolean met() {
        return answer() == Answer.MET;
    }

    /** Says that a rule is met. */
    static Decision met(String rule, String because) {
        return new Met(rule, because);
    }

    /** Says that a rule is not met. */
    static Decision unmet(String rule, String because) {
        return new Unmet(rule, because);
    }

    /** Says that it cannot be told yet whether a rule is met. */
    static Decision notKnown(String rule, String missing) {
        return new NotKnown(rule, missing);
    }

    /** Joins decisions into one that is met only when every part is. */
    static Decision allOf(String rule, Decision... parts) {
        return new AllOf(rule, Arrays.asList(parts));
    }

    /** What a rule can answer. */
    enum Answer {
        /** Certain and in order. */
        MET,
        /** Certain and not in order. */
        UNMET,
        /** Nobody has said; treated as closed. */
        NOT_KNOWN
    }

    /** The rule is met. */
    record Met(String rule, String because) implements Decision {

        @Override
        public Answer answer() {
            return Answer.MET;
        }

        @Override
        public Stream<Decision> objections() {
            return Stream.empty();
        }
    }

    /** The rule is not met. */
    record Unmet(String rule, String because) implements Decision {

        @Override
        public Answer answer() {
            return Answer.UNMET;
        }

        @Override
        public Stream<Decision> objections() {
            return Stream.of(this);
        }
    }

    /** Something is missing that would let the rule be answered. */
    record NotKnown(String rule, String missing) implements Decision {

        @Override
        public Answer answer() {
            return Answer.NOT_KNOWN;
        }

        @Override
        public String because() {
            return missing;
        }

        @Override
        public Stream<Decision> objections() {
            return Stream.of(this);
        }
    }

    /** All parts together: one unmet part decides, then one unknown part; no parts at all answer nothing. */
    record AllOf(String rule, List<Decision> parts) implements Decision {

        /** Says that there was nothing to ask. */
        public static final String NOTHING_ASKED = "nothing_asked";

        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Answer answer() {
            if (parts.stream().anyMatch(part -> part.answer() == Answer.UNMET)) {
                return Answer.UNMET;
            }
            boolean allMet = !parts.isEmpty() && parts.stream().allMatch(Decision::met);
            return allMet ? Answer.MET : Answer.NOT_KNOWN;
        }

        @Override
        public String because() {
            return objections().map(Decision::because).findFirst().orElse("all_met");
        }

        @Override
        public Stream<Decision> objections() {
            return parts.isEmpty()
                    ? Stream.of(new NotKnown(rule, NOTHING_ASKED))
                    : parts.stream().flatMap(Decision::objections);
        }
    }
}
