package id.pulang.people.review.questions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the open questions, with how many there are in each standing; page 1 is the first.
 *
 * @param standing to which the page is narrowed, if it is
 * @param awaited what the questions of the page wait for from the acting officer, if it is narrowed to that
 * @param total how many questions there are on all pages
 */
public record QuestionPage(
        List<QuestionSummary> questions,
        Map<Standing, Integer> counts,
        @Nullable Standing standing,
        @Nullable Awaited awaited,
        int total,
        int page,
        int pages) {

    public QuestionPage {
        questions = List.copyOf(questions);
        counts = Map.copyOf(counts);
    }

    /** Counts the open questions of a standing; of all if none is given. */
    public int count(@Nullable Standing which) {
        return which == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(which, 0);
    }
}
