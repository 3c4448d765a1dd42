package id.pulang.casework.tasks;

import id.pulang.cases.CaseSummary;
import java.time.LocalDate;

/**
 * A task as pages show it.
 *
 * @param what is to be done
 * @param assignee the name of who is to do it
 * @param doneBy the name of who did it; empty while it is open
 */
public record TaskView(CaseTask task, CaseSummary about, String what, String assignee, String doneBy, LocalDate today) {

    /** Whether the day on which it was due has passed while it is open. */
    public boolean overdue() {
        return task.overdue(today);
    }
}
