package id.pulang.people.review;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.matching.Decided;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.GivenAnswer;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.Outcome.Disagreed;
import id.pulang.people.review.questions.Outcome.Noted;
import id.pulang.people.review.questions.Outcome.Refusal;
import id.pulang.people.review.questions.Outcome.Refused;
import id.pulang.people.review.questions.Outcome.Settled;
import id.pulang.people.review.questions.PairAsked;
import id.pulang.people.review.questions.QuestionId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of answers: what one officer says about two statements counts when a second one says the same.
 *
 * <p>The second judges without seeing the first one's answer. Nothing changes for anybody before two agree.
 */
@Service
@Transactional
public class Reviews {

    /** How many letters a reason has at most. */
    public static final int LONGEST_REASON = 500;

    static final Role[] OFFICERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER};

    private final QuestionRows rows;
    private final Matching matching;
    private final Access access;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    Reviews(QuestionRows rows, Matching matching, Access access, IdSource ids, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.matching = matching;
        this.access = access;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** Finds the question that the acting officer should answer next. */
    public Optional<QuestionId> next(IncidentId incident) {
        return rows.next(incident, access.require(OFFICERS).id());
    }

    /** Finds the question that the acting officer should answer next in any incident. */
    public Optional<QuestionId> next() {
        return rows.next(null, access.require(OFFICERS).id());
    }

    /** Finds the two statements that a question is about. */
    public PairAsked pair(QuestionId question) {
        var asked = rows.find(question).orElseThrow(() -> new NotFound("question"));
        return new PairAsked(asked.left(), asked.right());
    }

    /**
     * Notes the acting officer's answer in place of an earlier one of theirs; settles the question if two agree. An
     * answer to rows that were corrected since is none: both officers answer about the same two rows.
     */
    public Outcome answer(QuestionId question, Answer answer, String reason) {
        Actor officer = access.require(OFFICERS);
        var asked = hold(question);
        if (asked.outcome() != null) {
            return new Refused(Refusal.NO_LONGER_OPEN);
        }
        var mine = new GivenAnswer(officer.id(), answer, new Reason(reason).words(), clock.instant());
        Map<StatementId, Integer> editions = matching.editions(List.of(asked.left(), asked.right()));
        rows.withdraw(question, officer.id(), clock.instant());
        rows.withdrawOutdated(asked, editions, clock.instant());
        rows.insert(ids.next(), asked, mine, editions);
        wrote("doubt answered", asked, answer + " to " + question.value());
        return judge(asked, mine, others(question, officer.id()));
    }

    /** Notes the acting officer's answer to a question that another officer has answered before. */
    public Outcome confirm(QuestionId question, Answer answer) {
        Actor officer = access.require(OFFICERS);
        boolean mine = answers(question).stream().anyMatch(given -> isBy(given, officer.id()));
        if (others(question, officer.id()).stream()
                .noneMatch(given -> given.answer().decides())) {
            return new Refused(mine ? Refusal.SAME_OFFICER : Refusal.NOTHING_TO_CONFIRM);
        }
        return answer(question, answer, "");
    }

    /** Takes the acting officer's answer back as long as nobody has confirmed it. */
    public Outcome undo(QuestionId question) {
        Actor officer = access.require(OFFICERS);
        var asked = hold(question);
        boolean withdrawn = asked.outcome() == null && rows.withdraw(question, officer.id(), clock.instant()) > 0;
        if (withdrawn) {
            wrote("answer taken back", asked, "to " + question.value());
        }
        return withdrawn ? new Noted() : new Refused(Refusal.NO_LONGER_OPEN);
    }

    /** Holds the incident before the question, in the order of a run of the matcher, so that the two cannot block. */
    private QuestionRows.Stored hold(QuestionId question) {
        var asked = rows.find(question).orElseThrow(() -> new NotFound("question"));
        matching.hold(asked.incident());
        return rows.hold(question).orElseThrow(() -> new NotFound("question"));
    }

    private Outcome judge(QuestionRows.Stored asked, GivenAnswer mine, List<GivenAnswer> others) {
        Optional<GivenAnswer> agrees = others.stream()
                .filter(other -> mine.answer().decides() && other.answer() == mine.answer())
                .findFirst();
        if (agrees.isPresent()) {
            access.requireTwoOfficers(agrees.get().officer());
            settle(asked, agrees.get(), mine);
            return new Settled(mine.answer());
        }
        boolean contradicts = mine.answer().decides()
                && others.stream().anyMatch(other -> other.answer().decides());
        return contradicts ? new Disagreed() : new Noted();
    }

    private void settle(QuestionRows.Stored asked, GivenAnswer first, GivenAnswer second) {
        rows.close(asked.id(), second.answer(), clock.instant());
        String reason = Stream.of(first.reason(), second.reason())
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        matching.settle(
                asked.left(),
                asked.right(),
                second.answer() == Answer.SAME,
                new Decided(
                        asked.incident(),
                        asked.post(),
                        reason,
                        first.officer().value(),
                        second.officer().value()));
    }

    private List<GivenAnswer> others(QuestionId question, UserId officer) {
        return answers(question).stream().filter(given -> !isBy(given, officer)).toList();
    }

    private List<GivenAnswer> answers(QuestionId question) {
        return rows.answers(List.of(question)).getOrDefault(question, List.of());
    }

    private void wrote(String act, QuestionRows.Stored asked, String detail) {
        var both = List.of(asked.left().value(), asked.right().value());
        trail.wroteAll(act, Purpose.REVIEW, "statement", both, detail);
    }

    private static boolean isBy(GivenAnswer given, UserId officer) {
        return given.officer().equals(officer);
    }
}
