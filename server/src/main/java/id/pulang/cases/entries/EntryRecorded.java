package id.pulang.cases.entries;

import id.pulang.cases.CaseId;
import id.pulang.cases.Milestone;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;

/** A record that was added to a case; it changes no stage. */
public record EntryRecorded(CaseId about, String code, Instant at, UserId by) implements Milestone {

    @Override
    public List<CaseId> cases() {
        return List.of(about);
    }
}
