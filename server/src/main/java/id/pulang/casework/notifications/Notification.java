package id.pulang.casework.notifications;

import id.pulang.cases.CaseId;
import id.pulang.cases.numbers.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that concerns an officer; it names no person served.
 *
 * @param cases on which it is so, the latest first; several where one line tells of all
 * @param number of the latest
 * @param at since when it is so
 * @param by the name of the officer who did it; empty where nobody did
 * @param clock the code of the clock that a deadline is of; empty for all else
 * @param due by when something has to be done, of a task the day; empty where nothing has
 * @param unread whether it came after the officer has last read what there was
 */
public record Notification(
        Kind kind,
        List<CaseId> cases,
        CaseNumber number,
        Instant at,
        String by,
        String clock,
        Optional<Instant> due,
        boolean unread) {

    public Notification {
        cases = List.copyOf(cases);
    }

    /** What concerns an officer. */
    public enum Kind {
        /** A note names them. */
        MENTIONED,
        /** Somebody gave them a task. */
        TASK_GIVEN,
        /** A task of theirs is due today. */
        TASK_DUE,
        /** The day of a task of theirs has passed. */
        TASK_OVERDUE,
        /** Somebody gave them a case. */
        CASE_GIVEN,
        /** Somebody gave a case of theirs to another officer, or back. */
        CASE_TAKEN,
        /** An officer of another post looked for the person of a case of theirs. */
        SOUGHT_ELSEWHERE,
        /** A clock of a case of theirs is near its target. */
        DEADLINE_NEAR,
        /** A clock of a case of theirs has passed its target. */
        DEADLINE_MISSED,
        /** A missed clock of a case of others has come to who answers for the post, or at headquarters. */
        DEADLINE_ESCALATED;

        /** Whether it tells that something came due, so that when it is due says since when it is so. */
        public boolean cameDue() {
            return switch (this) {
                case TASK_DUE, TASK_OVERDUE, DEADLINE_MISSED -> true;
                case MENTIONED,
                        TASK_GIVEN,
                        CASE_GIVEN,
                        CASE_TAKEN,
                        SOUGHT_ELSEWHERE,
                        DEADLINE_NEAR,
                        DEADLINE_ESCALATED -> false;
            };
        }

        /** Whether its place is among the notes and tasks of the case. */
        public boolean ofNotes() {
            return switch (this) {
                case MENTIONED, TASK_GIVEN, TASK_DUE, TASK_OVERDUE -> true;
                case CASE_GIVEN, CASE_TAKEN, SOUGHT_ELSEWHERE, DEADLINE_NEAR, DEADLINE_MISSED, DEADLINE_ESCALATED ->
                    false;
            };
        }
    }

    /** Returns the case, the latest where there are several. */
    public CaseId about() {
        return cases.getFirst();
    }

    /** Whether it tells of more than one case. */
    public boolean ofMany() {
        return cases.size() > 1;
    }

    /** Returns the key of the text that tells it. */
    public String key() {
        return "casework.notification." + kind + (ofMany() ? ".many" : "");
    }

    /** Returns the case on which it can be dealt with, the latest where there are several. */
    public String address() {
        return "/desk/cases/" + about().value() + (kind.ofNotes() ? "#section-notes" : "");
    }
}
