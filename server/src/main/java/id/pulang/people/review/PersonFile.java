package id.pulang.people.review;

import id.pulang.people.PersonCard;
import id.pulang.people.PersonSummary;
import id.pulang.people.review.questions.QuestionSummary;
import id.pulang.people.review.questions.StatementView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known about a person: the card, what it rests on, what happened, what is in doubt. */
public record PersonFile(
        PersonSummary summary,
        PersonCard card,
        List<StatementView> statements,
        List<HistoryEntry> history,
        List<QuestionSummary> doubts,
        @Nullable SplitProposal split) {

    public PersonFile {
        statements = List.copyOf(statements);
        history = List.copyOf(history);
        doubts = List.copyOf(doubts);
    }

    /** Counts the open questions whose other side is not to be seen here; headquarters answers them. */
    public int doubtsElsewhere() {
        return Math.max(0, summary.openDoubts() - doubts.size() - (split == null ? 0 : 1));
    }
}
