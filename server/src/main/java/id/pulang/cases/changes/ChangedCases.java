package id.pulang.cases.changes;

import id.pulang.cases.CaseId;
import java.util.Collection;

/** A module that knows which cases others changed, contributed to the worklist. */
public interface ChangedCases {

    /** Returns its name in addresses; a worklist says it under {@code cases.at.since.<source>}. */
    String source();

    /** Finds the cases of some changes; one that is not open to the acting person may be among them. */
    Collection<CaseId> of(ChangedSince what);
}
