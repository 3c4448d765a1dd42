package id.pulang.people.web;

import id.pulang.incidents.IncidentSummary;
import id.pulang.people.matching.MatchProgress;
import id.pulang.people.review.QuestionSummary;
import id.pulang.people.review.SplitProposal;
import id.pulang.people.review.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue of doubts with its counts and filters. */
public record QueuePage(
        List<QuestionSummary> all,
        List<SplitProposal> splits,
        @Nullable Standing standing,
        String incident,
        List<IncidentSummary> incidents,
        @Nullable MatchProgress progress) {

    public QueuePage {
        all = List.copyOf(all);
        splits = List.copyOf(splits);
        incidents = List.copyOf(incidents);
    }

    /** Returns the questions of the chosen standing, or all. */
    public List<QuestionSummary> questions() {
        return all.stream()
                .filter(question -> standing == null || question.standing() == standing)
                .toList();
    }

    /** Counts the questions of a standing. */
    public long count(Standing which) {
        return all.stream().filter(question -> question.standing() == which).count();
    }

    /** Returns the address of the queue narrowed to a standing; of all if none is given. */
    public String path(@Nullable Standing which) {
        return "/desk/people/review?incident=" + incident + (which == null ? "" : "&standing=" + which);
    }
}
