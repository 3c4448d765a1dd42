package id.pulang.clearances.overrides;

import id.pulang.cases.CaseId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the overrides that hold. */
@Component
public class LiveOverrides {

    private final OverrideRows rows;

    LiveOverrides(OverrideRows rows) {
        this.rows = rows;
    }

    /** Returns the approved overrides of cases that nobody has taken back. */
    public List<LiveOverride> of(Collection<CaseId> cases) {
        return rows.live(cases);
    }
}
