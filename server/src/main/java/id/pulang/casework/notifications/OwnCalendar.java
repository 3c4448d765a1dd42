package id.pulang.casework.notifications;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an officer their own dates, with case numbers and kinds and nobody's name; a line in the trail names the cases.
 */
@Service
@Transactional
public class OwnCalendar {

    /** How many dates of each kind are given, those that are due first; our proposal. */
    private static final int MOST = 500;

    private final CalendarRows rows;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;

    OwnCalendar(CalendarRows rows, Cases cases, Access access, AuditTrail trail) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
    }

    /** A task, without what it says. */
    public record DueTask(UUID id, CaseId about, CaseNumber number, LocalDate due) {}

    /** The dates of an officer, the cases by their first clocks and the tasks, those that are due first. */
    public record Dates(List<Cases.DueCase> cases, List<DueTask> tasks) {

        public Dates {
            cases = List.copyOf(cases);
            tasks = List.copyOf(tasks);
        }
    }

    /** Returns the dates of the acting person. */
    public Dates dates() {
        UserId officer = access.require(Role.CASEWORKERS).id();
        var dates = new Dates(cases.due(MOST), tasks(officer));
        List<Subject> about = Stream.concat(
                        dates.cases().stream().map(Cases.DueCase::id),
                        dates.tasks().stream().map(DueTask::about))
                .distinct()
                .map(each -> new Subject("case", each.value()))
                .toList();
        if (!about.isEmpty()) {
            trail.opened(Purpose.CASE_WORK, about);
        }
        return dates;
    }

    private List<DueTask> tasks(UserId officer) {
        List<CalendarRows.Open> open = rows.tasks(officer, MOST);
        Map<CaseId, CaseNumber> numbers =
                cases
                        .summaries(open.stream()
                                .map(CalendarRows.Open::about)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(CaseSummary::id, CaseSummary::number));
        return open.stream()
                .filter(each -> numbers.containsKey(each.about()))
                .map(each ->
                        new DueTask(each.id(), each.about(), requireNonNull(numbers.get(each.about())), each.due()))
                .toList();
    }
}
