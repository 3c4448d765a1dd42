package id.pulang.people.review;

import id.pulang.people.IdentityStanding;
import id.pulang.people.PersonCard;
import id.pulang.people.PersonSummary;
import id.pulang.people.RecordedAssertion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a person: the card, what it rests on, who vouches for it, what happened, what is in doubt.
 */
public record PersonFile(
        PersonSummary summary,
        PersonCard card,
        @Nullable IdentityStanding identity,
        List<StatementView> statements,
        List<RecordedAssertion> assertions,
        List<HistoryEntry> history,
        List<QuestionSummary> doubts,
        @Nullable SplitProposal split) {

    public PersonFile {
        statements = List.copyOf(statements);
        assertions = List.copyOf(assertions);
        history = List.copyOf(history);
        doubts = List.copyOf(doubts);
    }

    /** Counts the open questions whose other side is not to be seen here; headquarters answers them. */
    public int doubtsElsewhere() {
        return Math.max(0, summary.openDoubts() - doubts.size() - (split == null ? 0 : 1));
    }
}
