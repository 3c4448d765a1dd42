package id.pulang.people.web.review;

import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.people.matching.results.MatchProgress;
import id.pulang.people.review.SplitProposal;
import id.pulang.people.review.questions.QuestionPage;
import id.pulang.people.review.questions.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queue of doubts with its counts and filters. */
public record QueuePage(
        QuestionPage asked,
        List<SplitProposal> splits,
        String incident,
        List<IncidentSummary> incidents,
        @Nullable MatchProgress progress) {

    /** To what the queue can be narrowed: to nothing, or to a standing. */
    public static final List<Optional<Standing>> STANDINGS = Stream.concat(
                    Stream.of(Optional.<Standing>empty()),
                    Stream.of(Standing.values()).map(Optional::of))
            .toList();

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
        var awaited = asked.awaited();
        return path(asked.standing()) + (awaited == null ? "" : "&awaited=" + awaited) + "&page=" + page;
    }

    /** Returns the splits that an officer has proposed, or those that wait for their decision. */
    public List<SplitProposal> splits(UserId officer, boolean own) {
        return splits.stream()
                .filter(split -> split.by().equals(officer) == own)
                .toList();
    }
}
