package id.pulang.casework.tasks;

import id.pulang.cases.CaseId;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A task on a case.
 *
 * @param what is to be done
 * @param due the last day on which it is in time
 * @param done by whom and when; empty while it is open
 */
public record CaseTask(
        TaskId id,
        CaseId about,
        Sealed<String> what,
        UserId assignee,
        LocalDate due,
        SetBy set,
        Optional<DoneBy> done) {

    /** Who gave the task, and when. */
    public record SetBy(UserId officer, Instant at) {}

    /** Who did the task, and when. */
    public record DoneBy(UserId officer, Instant at) {}

    /** Whether the day on which it was due has passed while it is open. */
    public boolean overdue(LocalDate today) {
        return done.isEmpty() && due.isBefore(today);
    }
}
