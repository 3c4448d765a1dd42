package id.pulang.casework.tasks;

import static java.util.stream.Collectors.toMap;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.casework.CaseworkPage;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the tasks of a case, or those that wait for an officer, with one line in the trail. */
@Service
@Transactional
public class TasksShown {

    private static final int LATEST_DONE = 10;

    private final TaskRows rows;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;

    TasksShown(TaskRows rows, Cases cases, Access access, AuditTrail trail) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
    }

    /** Opens the tasks of a case: the open ones by when they are due, then the latest that were done. */
    public List<TaskView> of(CaseId id) {
        access.require(Role.CASEWORKERS);
        CaseId about = cases.summary(id).id();
        return opened(Stream.concat(rows.openOnes(about).stream(), rows.done(about, 0, LATEST_DONE).stream())
                .toList());
    }

    /** Opens a page of the tasks of a case that were done, the latest first. */
    public CaseworkPage<TaskView> done(CaseId id, int asked) {
        access.require(Role.CASEWORKERS);
        CaseId about = cases.summary(id).id();
        int total = rows.countDone(about);
        int page = CaseworkPage.nearest(asked, total);
        return new CaseworkPage<>(opened(rows.done(about, CaseworkPage.before(page), CaseworkPage.LINES)), total, page);
    }

    /** Counts the tasks of a case that were done. */
    public int countDone(CaseId id) {
        access.require(Role.CASEWORKERS);
        return rows.countDone(cases.summary(id).id());
    }

    /**
     * The tasks that wait for somebody, without what they say.
     *
     * @param first which is due first, sealed as it is; empty where none waits
     */
    public record Turn(int total, Optional<CaseTask> first) {}

    /** Counts the tasks that wait for the acting person, and those that are overdue on their cases; opens nothing. */
    public Turn turn() {
        Actor officer = access.require(Role.CASEWORKERS);
        LocalDate today = access.today();
        return new Turn(
                rows.countWaiting(officer.id(), today),
                rows.waiting(officer.id(), today, 0, 1).stream().findFirst());
    }

    /** Opens a page of the tasks that wait for the acting person, and of those that are overdue on their cases. */
    public CaseworkPage<TaskView> waiting(int asked) {
        Actor officer = access.require(Role.CASEWORKERS);
        LocalDate today = access.today();
        int total = rows.countWaiting(officer.id(), today);
        int page = CaseworkPage.nearest(asked, total);
        return new CaseworkPage<>(
                opened(rows.waiting(officer.id(), today, CaseworkPage.before(page), CaseworkPage.LINES)), total, page);
    }

    private List<TaskView> opened(List<CaseTask> all) {
        Map<CaseId, CaseSummary> about = cases
                .summaries(all.stream().map(CaseTask::about).distinct().toList())
                .stream()
                .collect(toMap(CaseSummary::id, each -> each));
        List<CaseTask> tasks =
                all.stream().filter(each -> about.containsKey(each.about())).toList();
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<String> words = Sealed.openAll(tasks.stream().map(CaseTask::what).toList(), Purpose.CASE_WORK, trail);
        Map<UserId, String> names = access.names(tasks.stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(each.assignee()), each.done().map(CaseTask.DoneBy::officer).stream()))
                .distinct()
                .toList());
        return IntStream.range(0, tasks.size())
                .mapToObj(at -> view(tasks.get(at), about, words.get(at), names))
                .toList();
    }

    private TaskView view(CaseTask task, Map<CaseId, CaseSummary> about, String what, Map<UserId, String> names) {
        return new TaskView(
                task,
                Objects.requireNonNull(about.get(task.about())),
                what,
                names.getOrDefault(task.assignee(), ""),
                task.done().map(by -> names.getOrDefault(by.officer(), "")).orElse(""),
                access.today());
    }
}
