package id.pulang.people.master;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.Posts;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.master.comparison.MasterComparison;
import id.pulang.people.master.review.MasterQuestionSummary;
import id.pulang.people.master.review.MasterQuestions;
import id.pulang.people.master.review.Why;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.Outcome.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two incidents that share thirty people: joined where it is certain, else asked, across posts by an officer of each.
 */
@OwnIndex
class AcrossIncidentsTests {

    private static final Actor SERVER = Actor.server("test");

    @Autowired
    SomeLists lists;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    MasterComparison comparison;

    @Autowired
    MasterIndex index;

    @Autowired
    MasterPersons masters;

    @Autowired
    MasterQuestions questions;

    @BeforeEach
    void thereIsAnotherPost(@Autowired Posts posts) {
        Acting.as(
                SomeActors.administrator(),
                () -> posts.open(new NewPost("BKK", "HQ", "KBRI Bangkok", "Embassy in Bangkok", "Asia/Bangkok", "")));
    }

    @Test
    void withinAPostThirtyArePairedByRuleOrByTwoOfficersAndNobodyWrongly() {
        var thirty = new ThirtyShared(20251122, "327301");
        IncidentId first = listed(SomeActors.registration(), thirty.first());
        IncidentId second = listed(SomeActors.registration(), thirty.second());

        AllCompared.await(comparison, index);
        Set<PeoplePair> certain = pairs(first, second);
        answerAll(SomeActors.consular(), SomeActors.reviewer(), truth(first, second));

        assertThat(certain).hasSizeGreaterThanOrEqualTo(10).isSubsetOf(truth(first, second));
        assertThat(pairs(first, second)).isEqualTo(truth(first, second)).hasSize(ThirtyShared.SHARED);
        assertThat(humans(first, second)).isEqualTo(count(first) + count(second) - ThirtyShared.SHARED);
    }

    @Test
    void acrossPostsNobodyIsJoinedWithoutAnOfficerOfEach() {
        var thirty = new ThirtyShared(20251123, "317401");
        IncidentId first = listed(SomeActors.registration(), thirty.first());
        IncidentId second = listed(SomeActors.elsewhere(), thirty.second());

        AllCompared.await(comparison, index);
        assertThat(pairs(first, second)).isEmpty();
        answerAll(SomeActors.consular(), SomeActors.reviewer(), truth(first, second));
        assertThat(pairs(first, second)).isEmpty();
        answerAll(SomeActors.consular(), SomeActors.elsewhere(), truth(first, second));

        assertThat(pairs(first, second)).isEqualTo(truth(first, second)).hasSize(ThirtyShared.SHARED);
        assertThat(open(SomeActors.consular())).isEmpty();
        assertThat(humans(first, second)).isEqualTo(count(first) + count(second) - ThirtyShared.SHARED);
    }

    @Test
    void headquartersIsNoOfficerOfEitherPost() {
        var thirty = new ThirtyShared(20251124, "337201");
        listed(SomeActors.registration(), thirty.first());
        listed(SomeActors.elsewhere(), thirty.second());
        AllCompared.await(comparison, index);
        MasterQuestionSummary asked = open(SomeActors.consular()).stream()
                .filter(each -> each.question().why() == Why.TWO_POSTS)
                .findFirst()
                .orElseThrow();

        Outcome outcome = Acting.as(
                SomeActors.headquarters(),
                () -> questions.answer(asked.question().id(), Answer.SAME, ""));

        assertThat(outcome).isEqualTo(new Outcome.Refused(Refusal.ONE_OF_EACH_POST));
        answerAll(SomeActors.consular(), SomeActors.elsewhere(), Set.of());
    }

    @Test
    void comparingAgainChangesNothing() {
        var thirty = new ThirtyShared(20251125, "357801");
        IncidentId first = listed(SomeActors.registration(), thirty.first());
        IncidentId second = listed(SomeActors.registration(), thirty.second());
        AllCompared.await(comparison, index);
        Set<PeoplePair> certain = pairs(first, second);
        List<MasterQuestionSummary> asked = open(SomeActors.consular());

        Acting.as(SomeActors.registration(), () -> {
            matching.match(first);
            matching.match(second);
        });
        AllCompared.await(comparison, index);

        assertThat(pairs(first, second)).isEqualTo(certain);
        assertThat(open(SomeActors.consular()).stream()
                        .map(each -> each.question().id()))
                .containsExactlyInAnyOrderElementsOf(
                        asked.stream().map(each -> each.question().id()).toList());
        answerAll(SomeActors.consular(), SomeActors.reviewer(), truth(first, second));
    }

    @Test
    void twoOfficersTakeAJoinApartAndItStaysApart() {
        var thirty = new ThirtyShared(20251126, "367101");
        IncidentId first = listed(SomeActors.registration(), thirty.first());
        IncidentId second = listed(SomeActors.registration(), thirty.second());
        AllCompared.await(comparison, index);
        PeoplePair joined = pairs(first, second).iterator().next();

        Outcome proposed = Acting.as(SomeActors.consular(), () -> questions.apart(joined.left(), "bukan dia"));
        assertThat(proposed).isEqualTo(new Outcome.Noted());
        assertThat(pairs(first, second)).contains(joined);
        var asked = Acting.as(
                SomeActors.reviewer(), () -> questions.about(joined.left()).getFirst());
        Outcome agreed = Acting.as(SomeActors.reviewer(), () -> questions.answer(asked, Answer.DIFFERENT, ""));
        AllCompared.await(comparison, index);

        assertThat(agreed).isEqualTo(new Outcome.Settled(Answer.DIFFERENT));
        assertThat(pairs(first, second)).doesNotContain(joined);
        answerAll(SomeActors.consular(), SomeActors.reviewer(), truth(first, second));
    }

    private IncidentId listed(Actor officer, String rows) {
        IncidentId incident = lists.incident(officer);
        lists.add(officer, incident, "daftar.csv", rows);
        Acting.as(officer, () -> matching.match(incident));
        return incident;
    }

    /** Both answer all that is open to them by what is true. */
    private void answerAll(Actor one, Actor other, Set<PeoplePair> truth) {
        for (Actor officer : List.of(one, other)) {
            Acting.as(
                    officer,
                    () -> questions
                            .open()
                            .forEach(asked -> questions.answer(
                                    asked.question().id(),
                                    truth.contains(asked.question().pair()) ? Answer.SAME : Answer.DIFFERENT,
                                    "")));
        }
    }

    private List<MasterQuestionSummary> open(Actor officer) {
        return Acting.as(officer, () -> questions.open());
    }

    private Set<PeoplePair> truth(IncidentId first, IncidentId second) {
        Set<PeoplePair> truth = new HashSet<>();
        IntStream.rangeClosed(1, ThirtyShared.SHARED)
                .forEach(at -> truth.add(PeoplePair.of(person(first, "A-" + at), person(second, "B-" + at))));
        return truth;
    }

    private PersonId person(IncidentId incident, String number) {
        return Acting.as(SERVER, () -> {
            var statement = lists.statement(SERVER, incident, "daftar", number);
            return Objects.requireNonNull(people.of(List.of(statement)).get(statement));
        });
    }

    /** Who of the two incidents is one human being. */
    private Set<PeoplePair> pairs(IncidentId first, IncidentId second) {
        return Acting.as(SERVER, () -> {
            Set<PeoplePair> pairs = new HashSet<>();
            people.in(first).stream()
                    .flatMap(each -> masters.others(each.id()).stream())
                    .filter(each -> each.incident().equals(second))
                    .forEach(each -> pairs.add(PeoplePair.of(each.person(), each.other())));
            return pairs;
        });
    }

    private int humans(IncidentId first, IncidentId second) {
        return Acting.as(SERVER, () -> {
            var all = Stream.of(first, second)
                    .flatMap(incident -> people.in(incident).stream())
                    .map(PersonSummary::id)
                    .toList();
            Map<PersonId, MasterPersonId> of = masters.of(all);
            return (int) of.values().stream().distinct().count();
        });
    }

    private int count(IncidentId incident) {
        return Acting.as(SERVER, () -> people.in(incident).size());
    }
}
