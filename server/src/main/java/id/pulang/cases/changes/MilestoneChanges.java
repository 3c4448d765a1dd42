package id.pulang.cases.changes;

import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.pages.changes.Absence;
import id.pulang.pages.changes.ChangeByOthers;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the milestones that others noted while an officer was away. */
@Service
@Transactional
public class MilestoneChanges implements ChangedCases {

    static final String SOURCE = "milestone";

    private final MilestoneChangeRows rows;
    private final Access access;

    MilestoneChanges(MilestoneChangeRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** Counts the cases on which each milestone was noted; opens nothing that is sealed. */
    public List<ChangeByOthers> since(Absence away) {
        access.require(Role.CASEWORKERS);
        return rows.since(away).stream()
                .map(noted -> new ChangeByOthers(
                        noted.cases(),
                        "milestone." + noted.code(),
                        "",
                        new ChangedSince(SOURCE, noted.code(), away.from()).list(),
                        noted.by(),
                        noted.latest()))
                .toList();
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Collection<CaseId> of(ChangedSince what) {
        return rows.cases(
                new Absence(what.from(), access.require(Role.CASEWORKERS).id()), what.code());
    }
}
