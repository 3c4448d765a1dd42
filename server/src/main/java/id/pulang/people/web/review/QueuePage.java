package id.pulang.people.web.review;

import id.pulang.incidents.IncidentSummary;
import id.pulang.people.matching.results.MatchProgress;
import id.pulang.people.review.SplitProposal;
import id.pulang.people.review.questions.QuestionPage;
import id.pulang.people.review.questions.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue of doubts with its counts and filters. */
public record QueuePage(
        QuestionPage asked,
        List<SplitProposal> splits,
        String incident,
        List<IncidentSummary> incidents,
        @Nullable MatchProgress progress) {

    public QueuePage {
        splits = List.copyOf(splits);
        incidents = List.copyOf(incidents);
    }

    /** Returns the address of the queue narrowed to a standing; of all if none is given. */
    public String path(@Nullable Standing which) {
        return "/desk/people/review?incident=" + incident + (which == null ? "" : "&standing=" + which);
    }

    /** Returns the address of another page of the same queue. */
    public String path(int page) {
        return path(asked.standing()) + "&page=" + page;
    }
}
