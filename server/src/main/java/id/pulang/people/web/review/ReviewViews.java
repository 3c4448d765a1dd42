package id.pulang.people.web.review;

import id.pulang.identity.Access;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.Questions;
import id.pulang.people.review.Splits;
import id.pulang.people.review.questions.Awaited;
import id.pulang.people.review.questions.QuestionId;
import id.pulang.people.review.questions.QuestionView;
import id.pulang.people.review.questions.Standing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages about doubts show. */
@Component
public class ReviewViews {

    private final Questions questions;
    private final Splits splits;
    private final Matching matching;
    private final Incidents incidents;
    private final Access access;

    public ReviewViews(Questions questions, Splits splits, Matching matching, Incidents incidents, Access access) {
        this.questions = questions;
        this.splits = splits;
        this.matching = matching;
        this.incidents = incidents;
        this.access = access;
    }

    QueuePage queue(@Nullable UUID incident, @Nullable Standing standing, @Nullable Awaited awaited, int page) {
        var id = incident == null ? null : new IncidentId(incident);
        return new QueuePage(
                questions.page(id, standing, awaited, page),
                splits.open().stream()
                        .filter(split -> id == null || split.incident().equals(id))
                        .toList(),
                incident == null ? "" : incident.toString(),
                incidents.all(),
                id == null ? null : matching.progress(id));
    }

    ReviewPage question(UUID id) {
        QuestionView question = questions.question(new QuestionId(id));
        var officers = question.answers().shown().stream()
                .map(given -> given.officer())
                .toList();
        return new ReviewPage(
                question,
                ReviewPage.fields(question),
                access.names(officers),
                questions.count(question.incident()),
                matching.thresholds());
    }
}
