package id.pulang.clearances.changes;

import id.pulang.cases.CaseId;
import java.util.List;

/** What is recorded on the gates of cases changed; whether their people may travel is decided before the commit. */
public record GatesChanged(List<CaseId> cases) {

    /** Copies the cases in. */
    public GatesChanged {
        cases = List.copyOf(cases);
    }
}
