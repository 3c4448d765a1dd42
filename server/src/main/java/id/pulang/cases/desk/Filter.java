package id.pulang.cases.desk;

import id.pulang.cases.course.Stage;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What a worklist shows; it stands in the page's address, so that it can be sent and saved.
 *
 * @param query a name in any spelling, or a case number or part of one
 * @param breached only cases with a clock past its target
 * @param near only cases with a clock near its target or past it
 * @param selection only cases at a point of the way: {@link #OWNERLESS}, {@link #SUPERVISOR}, {@link #HEADQUARTERS}, a
 *     {@link id.pulang.cases.durations.Measured}, a {@link id.pulang.cases.changes.ChangedSince}, a
 *     {@link id.pulang.cases.selections.PastPoint}, or the code of a {@link id.pulang.cases.selections.CaseSelection}
 */
public record Filter(
        String query,
        @Nullable IncidentId incident,
        @Nullable Stage stage,
        @Nullable UserId owner,
        boolean breached,
        boolean near,
        @Nullable String selection,
        int page) {

    /** The code of the selection of cases that nobody has, of people who are not home. */
    public static final String OWNERLESS = "ownerless";

    /** The code of the selection of cases with a missed clock that has reached the supervisor. */
    public static final String SUPERVISOR = "supervisor";

    /** The code of the selection of cases with a missed clock that has reached headquarters. */
    public static final String HEADQUARTERS = "headquarters";

    public Filter {
        query = query.strip();
        page = Math.max(1, page);
    }

    boolean ownerless() {
        return OWNERLESS.equals(selection);
    }

    /** Returns whom a missed clock has reached; empty where that does not narrow the list. */
    String reached() {
        return SUPERVISOR.equals(selection) ? SUPERVISOR : HEADQUARTERS.equals(selection) ? HEADQUARTERS : "";
    }

    /** Whether only chosen cases are shown. */
    boolean selecting() {
        return selection != null && !ownerless() && reached().isEmpty();
    }

    /** Says whether anything narrows the list. */
    public boolean narrow() {
        return !query.isEmpty()
                || incident != null
                || stage != null
                || owner != null
                || breached
                || near
                || selection != null;
    }
}
