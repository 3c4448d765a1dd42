package id.pulang.people.web;

import id.pulang.people.review.Outcome;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says about what became of an officer's word. */
record OutcomeNotice(String kind, String key) {

    static OutcomeNotice of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Noted() -> new OutcomeNotice("notice", "people.outcome.noted");
            case Outcome.Settled(var answer) -> new OutcomeNotice("notice", "people.outcome.settled." + answer);
            case Outcome.Disagreed() -> new OutcomeNotice("problem", "people.outcome.disagreed");
            case Outcome.Refused(var refusal) -> new OutcomeNotice("problem", "people.refusal." + refusal);
        };
    }

    static OutcomeNotice undone(Outcome outcome) {
        return outcome instanceof Outcome.Noted ? new OutcomeNotice("notice", "people.outcome.undone") : of(outcome);
    }

    void tell(RedirectAttributes after) {
        after.addFlashAttribute(kind, key);
    }
}
