package id.pulang.casework;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;

/**
 * Something was done on a case that changes no stage.
 *
 * @param detail a number, a kind or the name of an officer; never what was written
 */
public record CaseworkDone(CaseId about, Kind kind, Instant at, UserId by, String detail) implements Milestone {

    /** What was done; the names are stored. */
    public enum Kind {
        /** A note was written. */
        NOTE_WRITTEN,
        /** A note was corrected by another one. */
        NOTE_CORRECTED,
        /** An officer was given a task. */
        TASK_SET,
        /** A task was done. */
        TASK_DONE,
        /** A file was added. */
        FILE_ADDED
    }

    @Override
    public List<CaseId> cases() {
        return List.of(about);
    }

    @Override
    public String code() {
        return kind.name();
    }
}
