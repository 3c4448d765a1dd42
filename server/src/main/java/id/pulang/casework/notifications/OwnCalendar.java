package id.pulang.casework.notifications;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    private final Access access;
    private final AuditTrail trail;

    OwnCalendar(CalendarRows rows, Access access, AuditTrail trail) {
        this.rows = rows;
        this.access = access;
        this.trail = trail;
    }

    /**
     * The first clock of a case.
     *
     * @param clock its code
     */
    public record Deadline(CaseId about, CaseNumber number, String clock, Instant due) {}

    /** A task, without what it says. */
    public record DueTask(UUID id, CaseId about, CaseNumber number, LocalDate due) {}

    /** The dates of an officer, those that are due first. */
    public record Dates(List<Deadline> deadlines, List<DueTask> tasks) {

        public Dates {
            deadlines = List.copyOf(deadlines);
            tasks = List.copyOf(tasks);
        }
    }

    /** Returns the dates of the acting person. */
    public Dates dates() {
        UserId officer = access.require(Role.CASEWORKERS).id();
        var dates = new Dates(rows.deadlines(officer, MOST), rows.tasks(officer, MOST));
        List<Subject> about = Stream.concat(
                        dates.deadlines().stream().map(Deadline::about),
                        dates.tasks().stream().map(DueTask::about))
                .distinct()
                .map(each -> new Subject("case", each.value()))
                .toList();
        if (!about.isEmpty()) {
            trail.opened(Purpose.CASE_WORK, about);
        }
        return dates;
    }
}
