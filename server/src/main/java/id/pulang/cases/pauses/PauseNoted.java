package id.pulang.cases.pauses;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;

/**
 * A clock of a case rests, goes on, or never rested.
 *
 * @param detail the codes of the clock and of the reason, and until when
 */
record PauseNoted(CaseId about, String code, String detail, Instant at, UserId by) implements Milestone {

    @Override
    public List<CaseId> cases() {
        return List.of(about);
    }
}
