package id.pulang.people.master.review;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.IdSource;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.people.PersonId;
import id.pulang.people.master.Grounds;
import id.pulang.people.master.PeoplePair;
import id.pulang.people.review.questions.Answer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens questions across incidents and lets them lapse, as the comparison finds them. */
@Component
public class QuestionsAcross {

    private final MasterQuestionRows rows;
    private final IdSource ids;
    private final AuditTrail trail;
    private final Clock clock;

    QuestionsAcross(MasterQuestionRows rows, IdSource ids, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is to be asked. */
    public record Ask(Grounds grounds, Why why) {}

    /**
     * Makes the open questions about people those that are given: what is asked about the same two records already
     * stays with its answers, other questions about them lapse, except whether a join is taken back.
     */
    public void renew(Collection<PersonId> about, List<Ask> asks) {
        Map<PeoplePair, MasterQuestionRows.Asked> open = new HashMap<>(rows.open(about));
        open.values().removeIf(asked -> asked.why() == Why.SPLIT);
        List<Ask> fresh = asks.stream()
                .filter(ask -> !isAsked(open.get(ask.grounds().pair()), ask))
                .toList();
        asks.stream()
                .filter(ask -> !fresh.contains(ask))
                .forEach(ask -> open.remove(ask.grounds().pair()));
        rows.lapse(open.values().stream().map(MasterQuestionRows.Asked::id).toList(), clock.instant());
        fresh.forEach(this::open);
    }

    /** Lets questions lapse about people who went into somebody else or stand on no list. */
    public void lapseOfGone() {
        rows.lapse(rows.ofGone(), clock.instant());
    }

    private boolean isAsked(MasterQuestionRows.@Nullable Asked open, Ask ask) {
        return open != null && open.why() == ask.why() && open.isAbout(rows.print(ask.grounds()));
    }

    /** Opens a question. */
    MasterQuestion open(Ask ask) {
        Grounds grounds = ask.grounds();
        PeoplePair pair = grounds.pair();
        var question = new MasterQuestion(
                new MasterQuestionId(ids.next()),
                pair,
                posts(pair, grounds),
                ask.why(),
                grounds,
                clock.instant(),
                null);
        rows.insert(question);
        wrote("asked across incidents", Purpose.MATCHING, question, ask.why().name());
        return question;
    }

    /** Whose officers answer: of somebody who is protected those of headquarters alone. */
    private MasterQuestion.Posts posts(PeoplePair pair, Grounds grounds) {
        var posts = new MasterQuestion.Posts(
                grounds.of(pair.left()).post(), grounds.of(pair.right()).post());
        return !posts.same() && rows.anyProtected(pair)
                ? new MasterQuestion.Posts(PostCode.HEADQUARTERS, PostCode.HEADQUARTERS)
                : posts;
    }

    /** Leaves the line that questions were opened to the acting person. */
    void opened(List<MasterQuestion> asked) {
        if (!asked.isEmpty()) {
            trail.opened(
                    Purpose.REVIEW,
                    asked.stream()
                            .flatMap(each -> each.pair().both().stream())
                            .map(person -> new Subject("person", person.value()))
                            .toList());
        }
    }

    /** Leaves the line of an answer. */
    void answered(MasterQuestion asked, Answer answer) {
        wrote(
                "doubt across incidents answered",
                Purpose.REVIEW,
                asked,
                answer + " to " + asked.id().value());
    }

    private void wrote(String act, Purpose purpose, MasterQuestion asked, String detail) {
        List<UUID> people = asked.pair().both().stream().map(PersonId::value).toList();
        trail.wroteAll(act, purpose, "person", people, detail);
    }
}
