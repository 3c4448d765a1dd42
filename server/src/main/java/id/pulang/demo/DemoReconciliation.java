package id.pulang.demo;

import id.pulang.demo.folder.DemoTruth;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import id.pulang.people.PersonSummary;
import id.pulang.people.matching.Join;
import id.pulang.people.matching.Matching;
import id.pulang.people.matching.results.MatchProgress;
import id.pulang.people.review.Reviews;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.QuestionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The part of the two officers who settle who is who; they know the truth, the matcher does not. */
@Component
class DemoReconciliation {

    private final DemoOfficers officers;
    private final Matching matching;
    private final Reviews reviews;
    private final People people;

    DemoReconciliation(DemoOfficers officers, Matching matching, Reviews reviews, People people) {
        this.officers = officers;
        this.matching = matching;
        this.reviews = reviews;
        this.people = people;
    }

    /** Waits for the matching that each list has set off and returns how many people it sees. */
    int match(IncidentId incident, int statements) {
        return Acting.as(officers.officer("consul"), () -> {
            Waiting.until(() -> hasMatched(matching.progress(incident), statements), "the matching");
            return people.in(incident).size();
        });
    }

    private static boolean hasMatched(MatchProgress progress, int statements) {
        return !progress.running() && progress.last() != null && progress.last().statements() == statements;
    }

    /** Lets two officers answer the questions, at most so many; returns how many they answered. */
    int review(IncidentId incident, DemoTruth truth, String compared, int most) {
        int asked = 0;
        for (var next = answerOne(incident, truth, compared);
                next.isPresent();
                next = answerOne(incident, truth, compared)) {
            Answered first = next.get();
            Acting.as(officers.officer("reviewer"), () -> reviews.confirm(first.question(), first.answer()));
            asked++;
            if (asked == most) {
                break;
            }
        }
        return asked;
    }

    /** Lets the first officer answer a question, which waits for the second then. */
    Optional<Answered> answerOne(IncidentId incident, DemoTruth truth, String compared) {
        return Acting.as(
                officers.officer("consul"),
                () -> reviews.next(incident).map(question -> {
                    Answer answer = answer(question, truth);
                    reviews.answer(question, answer, compared);
                    return new Answered(question, answer);
                }));
    }

    /** What the first officer answered. */
    record Answered(QuestionId question, Answer answer) {}

    private Answer answer(QuestionId question, DemoTruth truth) {
        var pair = reviews.pair(question);
        return truth.samePerson(pair.left(), pair.right()) ? Answer.SAME : Answer.DIFFERENT;
    }

    Found count(IncidentId incident, DemoTruth truth) {
        return Acting.as(officers.officer("consul"), () -> {
            List<PersonSummary> found = people.in(incident);
            List<Join> automatic = matching.joins(incident).stream()
                    .filter(join -> join.maker() == Join.Maker.AUTOMATIC)
                    .toList();
            long wrong = automatic.stream()
                    .filter(join -> !truth.samePerson(join.left(), join.right()))
                    .count();
            long present = found.stream().filter(PersonSummary::present).count();
            return new Found(found.size(), (int) present, automatic.size(), (int) wrong);
        });
    }

    /** How many people there are and how sure the automatic joins were. */
    record Found(int people, int present, int joined, int wrong) {}
}
