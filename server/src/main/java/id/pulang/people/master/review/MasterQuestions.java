package id.pulang.people.master.review;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.people.PersonId;
import id.pulang.people.master.Grounds;
import id.pulang.people.master.Joining;
import id.pulang.people.master.MasterJoin;
import id.pulang.people.master.Obstacle;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.GivenAnswer;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.Outcome.Disagreed;
import id.pulang.people.review.questions.Outcome.Noted;
import id.pulang.people.review.questions.Outcome.Refusal;
import id.pulang.people.review.questions.Outcome.Refused;
import id.pulang.people.review.questions.Outcome.Settled;
import id.pulang.people.review.questions.QuestionView;
import id.pulang.people.review.questions.Standing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of questions across incidents: what one officer says counts when another says the same, within a post any
 * other, across posts one of the other post. The second judges without seeing the first one's answer.
 */
@Service
@Transactional
public class MasterQuestions {

    private static final Role[] OFFICERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER};

    /** How many are shown in a queue at most; our proposal. */
    private static final int MOST_SHOWN = 50;

    private static final int LONGEST_REASON = 500;

    private final MasterQuestionRows rows;
    private final MasterAnswerRows answers;
    private final QuestionsAcross questions;
    private final Joining joining;
    private final Access access;
    private final Clock clock;

    MasterQuestions(
            MasterQuestionRows rows,
            MasterAnswerRows answers,
            QuestionsAcross questions,
            Joining joining,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.questions = questions;
        this.joining = joining;
        this.access = access;
        this.clock = clock;
    }

    /** Lists what is open to the acting officer's post, the likeliest first. */
    public List<MasterQuestionSummary> open() {
        Actor officer = access.require(OFFICERS);
        List<MasterQuestion> open = rows.open(MOST_SHOWN);
        questions.opened(open);
        return open.stream().map(each -> summary(each, officer)).toList();
    }

    /** Counts what waits for the acting officer. */
    public int waiting() {
        return rows.waiting(access.require(OFFICERS), MOST_SHOWN);
    }

    /** Lists what is open about a person. */
    public List<MasterQuestionId> about(PersonId person) {
        return rows.open(List.of(person)).values().stream()
                .map(MasterQuestionRows.Asked::id)
                .toList();
    }

    /** Opens a question with both records, and what speaks for and against. */
    public MasterQuestionView question(MasterQuestionId id) {
        Actor officer = access.require(OFFICERS);
        MasterQuestion asked = rows.find(id).orElseThrow(() -> new NotFound("question"));
        questions.opened(List.of(asked));
        List<GivenAnswer> given = given(asked);
        Optional<GivenAnswer> mine =
                given.stream().filter(each -> isBy(each, officer)).findFirst();
        Standing standing = Standing.of(given);
        return new MasterQuestionView(
                asked,
                new QuestionView.Answers(
                        standing,
                        asked.outcome(),
                        mine.orElse(null),
                        mine.isPresent() || asked.outcome() != null ? given : List.of(),
                        mine.isEmpty() && standing == Standing.WAITS_FOR_SECOND),
                asked.posts().ask(officer));
    }

    /** Notes the acting officer's answer in place of an earlier one of theirs; settles the question if two agree. */
    public Outcome answer(MasterQuestionId id, Answer answer, String reason) {
        Actor officer = access.require(OFFICERS);
        MasterQuestion asked = rows.hold(id).orElseThrow(() -> new NotFound("question"));
        if (asked.outcome() != null) {
            return new Refused(Refusal.NO_LONGER_OPEN);
        }
        if (!asked.posts().ask(officer)) {
            return new Refused(Refusal.ONE_OF_EACH_POST);
        }
        Optional<Refusal> stands = answer == Answer.SAME ? between(asked) : Optional.empty();
        return stands.<Outcome>map(Refused::new).orElseGet(() -> noted(asked, officer, given(answer, reason, officer)));
    }

    /** Proposes that somebody is not the human being with whom they are joined; another officer decides. */
    public Outcome apart(PersonId person, String reason) {
        Actor officer = access.require(OFFICERS);
        Optional<MasterJoin> holding = joining.holding(person).stream().findFirst();
        if (holding.isEmpty()) {
            return new Refused(Refusal.NOTHING_TO_SPLIT);
        }
        Grounds grounds = holding.get().grounds().with("");
        if (rows.open(grounds.pair().both()).containsKey(grounds.pair())) {
            return new Refused(Refusal.ALREADY_PROPOSED);
        }
        MasterQuestion asked = questions.open(new QuestionsAcross.Ask(grounds, Why.SPLIT));
        return noted(asked, officer, given(Answer.DIFFERENT, reason, officer));
    }

    private Optional<Refusal> between(MasterQuestion asked) {
        return joining.obstacle(asked.pair())
                .map(obstacle -> obstacle == Obstacle.TWO_SEATS ? Refusal.TWO_SEATS : Refusal.TWO_OF_ONE_INCIDENT);
    }

    private Outcome noted(MasterQuestion asked, Actor officer, GivenAnswer mine) {
        answers.withdraw(asked.id(), officer.id(), mine.at());
        List<MasterAnswerRows.AtPost> others = answers.of(asked);
        answers.insert(asked, officer, mine);
        questions.answered(asked, mine.answer());
        Optional<GivenAnswer> agrees = others.stream()
                .filter(other -> mine.answer().decides() && other.answer().answer() == mine.answer())
                .filter(other -> asked.posts().settledBy(officer.post(), other.post()))
                .map(MasterAnswerRows.AtPost::answer)
                .findFirst();
        if (agrees.isPresent()) {
            access.requireTwoOfficers(agrees.get().officer());
            settle(asked, agrees.get(), mine);
            return new Settled(mine.answer());
        }
        boolean contradicted = mine.answer().decides()
                && others.stream()
                        .map(other -> other.answer().answer())
                        .anyMatch(other -> other.decides() && other != mine.answer());
        return contradicted ? new Disagreed() : new Noted();
    }

    private void settle(MasterQuestion asked, GivenAnswer first, GivenAnswer second) {
        rows.close(asked.id(), second.answer(), second.at());
        boolean same = second.answer() == Answer.SAME;
        if (same && asked.why() == Why.SPLIT) {
            return;
        }
        String reason = Stream.of(first.reason(), second.reason())
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        joining.decide(asked.grounds().with(reason), same, first.officer(), second.officer());
    }

    private GivenAnswer given(Answer answer, String reason, Actor officer) {
        String words = reason.strip();
        String kept = words.substring(0, Math.min(LONGEST_REASON, words.length()));
        return new GivenAnswer(officer.id(), answer, kept, clock.instant());
    }

    private MasterQuestionSummary summary(MasterQuestion asked, Actor officer) {
        List<GivenAnswer> given = given(asked);
        return new MasterQuestionSummary(
                asked,
                Standing.of(given),
                given.stream().anyMatch(each -> isBy(each, officer)),
                asked.posts().ask(officer));
    }

    private List<GivenAnswer> given(MasterQuestion asked) {
        return answers.of(asked).stream().map(MasterAnswerRows.AtPost::answer).toList();
    }

    private static boolean isBy(GivenAnswer given, Actor officer) {
        return given.officer().equals(officer.id());
    }
}
