package id.pulang.people.web;

import id.pulang.people.review.questions.Outcome;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says about what became of an officer's word. */
public record OutcomeNotice(String kind, String key) {

    /** The key of the message that tells an outcome. */
    public static OutcomeNotice of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Noted() -> new OutcomeNotice("notice", "people.outcome.noted");
            case Outcome.Settled(var answer) -> new OutcomeNotice("notice", "people.outcome.settled." + answer);
            case Outcome.Disagreed() -> new OutcomeNotice("problem", "people.outcome.disagreed");
            case Outcome.Refused(var refusal) -> new OutcomeNotice("problem", "people.refusal." + refusal);
        };
    }

    /** The key of the message that tells whether an answer was taken back. */
    public static OutcomeNotice undone(Outcome outcome) {
        return outcome instanceof Outcome.Noted ? new OutcomeNotice("notice", "people.outcome.undone") : of(outcome);
    }

    /** Tells an outcome on the page that follows. */
    public void tell(RedirectAttributes after) {
        after.addFlashAttribute(kind, key);
    }
}
