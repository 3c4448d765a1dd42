package id.pulang.people.review;

import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.Field;
import id.pulang.people.matching.Evidence;
import id.pulang.people.review.questions.Awaited;
import id.pulang.people.review.questions.GivenAnswer;
import id.pulang.people.review.questions.QuestionCounts;
import id.pulang.people.review.questions.QuestionId;
import id.pulang.people.review.questions.QuestionPage;
import id.pulang.people.review.questions.QuestionSummary;
import id.pulang.people.review.questions.QuestionView;
import id.pulang.people.review.questions.Standing;
import id.pulang.people.review.questions.StatementView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what officers are asked: the queue, and each question with its two records. */
@Service
@Transactional
public class Questions {

    private static final int ON_A_PAGE = 20;

    private final QuestionRows rows;
    private final SplitRows splits;
    private final Opening opening;
    private final Evidence evidence;
    private final Access access;

    Questions(QuestionRows rows, SplitRows splits, Opening opening, Evidence evidence, Access access) {
        this.rows = rows;
        this.splits = splits;
        this.opening = opening;
        this.evidence = evidence;
        this.access = access;
    }

    /** Lists the open questions of an incident, or of all, the one whose answer settles most first. */
    public List<QuestionSummary> open(@Nullable IncidentId incident) {
        access.require(Reviews.OFFICERS);
        return summaries(rows.open(incident));
    }

    /** Lists the open questions of an incident, or of all, page by page, narrowed to what is given. */
    public QuestionPage page(
            @Nullable IncidentId incident, @Nullable Standing standing, @Nullable Awaited awaited, int page) {
        List<QuestionRows.Queued> queue =
                rows.queue(incident, access.require(Reviews.OFFICERS).id());
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        queue.forEach(queued -> counts.merge(queued.standing(), 1, Integer::sum));
        List<QuestionId> narrowed = queue.stream()
                .filter(queued -> standing == null || queued.standing() == standing)
                .filter(queued -> awaited == null || queued.awaited() == awaited)
                .map(QuestionRows.Queued::id)
                .toList();
        int pages = Math.max(1, (narrowed.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.clamp(page, 1, pages);
        List<QuestionId> here = narrowed.subList((shown - 1) * ON_A_PAGE, Math.min(shown * ON_A_PAGE, narrowed.size()));
        return new QuestionPage(summaries(rows.byIds(here)), counts, standing, awaited, narrowed.size(), shown, pages);
    }

    /** Counts the open questions of an incident. */
    public int count(IncidentId incident) {
        access.require(Reviews.OFFICERS);
        return rows.count(incident);
    }

    /** Counts what waits for the acting officer. */
    public QuestionCounts waiting() {
        UserId officer = access.require(Reviews.OFFICERS).id();
        var counts = new EnumMap<Awaited, Integer>(Awaited.class);
        rows.queue(null, officer).forEach(queued -> counts.merge(queued.awaited(), 1, Integer::sum));
        return new QuestionCounts(
                counts.getOrDefault(Awaited.FIRST, 0),
                counts.getOrDefault(Awaited.SECOND, 0),
                counts.getOrDefault(Awaited.DISAGREED, 0),
                splits.waitingFor(officer));
    }

    /** Opens a question with both records, what speaks for and against, and what else is said of either. */
    public QuestionView question(QuestionId id) {
        UserId officer = access.require(Reviews.OFFICERS).id();
        var asked = rows.find(id).orElseThrow(() -> new NotFound("question"));
        List<StatementId> left = others(asked.left(), asked.right());
        List<StatementId> right = others(asked.right(), asked.left());
        var all = Stream.of(left, right, List.of(asked.left(), asked.right()))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        var opened = opening.open(all, Purpose.REVIEW);
        if (!bothSeen(asked, opened)) {
            throw new NotFound("question");
        }
        List<GivenAnswer> answers = rows.answers(List.of(id)).getOrDefault(id, List.of());
        Optional<GivenAnswer> mine =
                answers.stream().filter(each -> each.officer().equals(officer)).findFirst();
        Standing standing = Standing.of(answers);
        Explanation explanation = evidence.read(asked.explanation());
        return new QuestionView(
                id,
                asked.incident(),
                view(opened, asked.left()),
                view(opened, asked.right()),
                explanation,
                rows.bearers(asked.incident(), words(explanation)),
                new QuestionView.Others(views(opened, left), views(opened, right)),
                new QuestionView.Answers(
                        standing,
                        asked.outcome(),
                        mine.orElse(null),
                        mine.isPresent() || asked.outcome() != null ? answers : List.of(),
                        mine.isEmpty() && standing == Standing.WAITS_FOR_SECOND));
    }

    /** Lists the open questions that touch any of the statements. */
    List<QuestionSummary> about(Collection<StatementId> statements) {
        return summaries(rows.openAbout(statements));
    }

    private List<StatementId> others(StatementId side, StatementId opposite) {
        return opening.others(side).stream()
                .filter(other -> !other.equals(opposite))
                .toList();
    }

    private static Set<String> words(Explanation explanation) {
        return explanation.fields().stream()
                .filter(field -> field.field() == Field.NAME)
                .flatMap(field -> field.tokens().stream())
                .flatMap(token -> Stream.of(token.left(), token.right()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<QuestionSummary> summaries(List<QuestionRows.Stored> questions) {
        UserId officer = access.actor().id();
        var ids = new LinkedHashSet<StatementId>();
        questions.forEach(question -> ids.addAll(List.of(question.left(), question.right())));
        var opened = opening.open(ids, Purpose.REVIEW);
        Map<QuestionId, List<GivenAnswer>> answers = answers(questions);
        var summaries = new ArrayList<QuestionSummary>();
        var visible = questions.stream().filter(each -> bothSeen(each, opened)).toList();
        for (QuestionRows.Stored question : visible) {
            List<GivenAnswer> given = answers.getOrDefault(question.id(), List.of());
            summaries.add(new QuestionSummary(
                    question.id(),
                    question.incident(),
                    view(opened, question.left()),
                    view(opened, question.right()),
                    question.probability(),
                    question.openedAt(),
                    Standing.of(given),
                    given.stream().anyMatch(each -> each.officer().equals(officer))));
        }
        return summaries;
    }

    private Map<QuestionId, List<GivenAnswer>> answers(List<QuestionRows.Stored> questions) {
        return rows.answers(questions.stream().map(QuestionRows.Stored::id).toList());
    }

    /** Says whether the acting officer sees both sides; who sees one only is not asked. */
    private static boolean bothSeen(QuestionRows.Stored question, Map<StatementId, StatementView> opened) {
        return opened.containsKey(question.left()) && opened.containsKey(question.right());
    }

    private static List<StatementView> views(Map<StatementId, StatementView> opened, List<StatementId> ids) {
        return ids.stream().map(opened::get).filter(Objects::nonNull).toList();
    }

    private static StatementView view(Map<StatementId, StatementView> opened, StatementId id) {
        return Objects.requireNonNull(opened.get(id), "a statement that the acting officer cannot see");
    }
}
