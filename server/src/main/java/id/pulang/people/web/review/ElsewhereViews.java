package id.pulang.people.web.review;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pulang.identity.Access;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.incidents.Statement;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.master.ComparedRecord;
import id.pulang.people.master.Grounds;
import id.pulang.people.master.review.MasterQuestionId;
import id.pulang.people.master.review.MasterQuestionView;
import id.pulang.people.master.review.MasterQuestions;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.QuestionId;
import id.pulang.people.review.questions.QuestionView;
import id.pulang.people.review.questions.StatementView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts together what the pages about doubts across incidents show. */
@Component
class ElsewhereViews {

    private final MasterQuestions questions;
    private final Matching matching;
    private final People people;
    private final Access access;

    ElsewhereViews(MasterQuestions questions, Matching matching, People people, Access access) {
        this.people = people;
        this.questions = questions;
        this.matching = matching;
        this.access = access;
    }

    ElsewherePage question(UUID id) {
        MasterQuestionView asked = questions.question(new MasterQuestionId(id));
        QuestionView question = view(asked);
        var officers = question.answers().shown().stream()
                .map(given -> given.officer())
                .toList();
        var review =
                new ReviewPage(question, ReviewPage.fields(question), access.names(officers), 0, matching.thresholds());
        Set<PersonId> visible = people.summaries(asked.question().pair().both()).stream()
                .map(PersonSummary::id)
                .collect(toSet());
        return new ElsewherePage(asked, review, posts(), visible);
    }

    List<ElsewhereRow> open() {
        Map<PostCode, String> posts = posts();
        return questions.open().stream()
                .map(each -> {
                    Grounds grounds = each.question().grounds();
                    return new ElsewhereRow(
                            each,
                            name(grounds.left()),
                            name(grounds.right()),
                            posts.getOrDefault(grounds.left().post(), ""),
                            posts.getOrDefault(grounds.right().post(), ""));
                })
                .toList();
    }

    private static String name(ComparedRecord record) {
        return Objects.requireNonNullElse(record.facts().name(), "");
    }

    private Map<PostCode, String> posts() {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return access.allPosts().stream().collect(toMap(Post::code, post -> post.name(language)));
    }

    /** The two records as the page of two records within an incident shows them. */
    private static QuestionView view(MasterQuestionView asked) {
        Grounds grounds = asked.question().grounds();
        return new QuestionView(
                new QuestionId(asked.question().id().value()),
                grounds.left().incident(),
                statement(grounds.left()),
                statement(grounds.right()),
                grounds.explanation(),
                Map.of(),
                new QuestionView.Others(List.of(), List.of()),
                asked.answers());
    }

    private static StatementView statement(ComparedRecord record) {
        Statement.Place place = record.place();
        return new StatementView(
                record.statement(), place.listName(), place.kind(), place.row(), place.number(), record.facts(), null);
    }
}
