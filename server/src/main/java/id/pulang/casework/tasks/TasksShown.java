package id.pulang.casework.tasks;

import static java.util.stream.Collectors.toMap;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.casework.CaseworkRoles;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
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

    /** Opens the tasks of a case: the open ones by when they are due, then those that were done. */
    public List<TaskView> of(CaseId id) {
        access.require(CaseworkRoles.required());
        return opened(rows.of(cases.summary(id).id()));
    }

    /**
     * The tasks that wait for somebody, without what they say.
     *
     * @param first which is due first, sealed as it is; empty where none waits
     */
    public record Turn(int total, Optional<CaseTask> first) {}

    /** Counts the tasks that wait for the acting person, and those that are overdue on their cases; opens nothing. */
    public Turn turn() {
        Actor officer = access.require(CaseworkRoles.required());
        List<CaseTask> waiting = rows.waiting(officer.id(), access.today());
        return new Turn(waiting.size(), waiting.stream().findFirst());
    }

    /** Opens the tasks that wait for the acting person, and those that are overdue on their cases. */
    public List<TaskView> waiting() {
        Actor officer = access.require(CaseworkRoles.required());
        return opened(rows.waiting(officer.id(), access.today()));
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
