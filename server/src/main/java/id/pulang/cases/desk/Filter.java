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
 * @param selection only cases at a point of the way: {@link #OWNERLESS}, or the code of a
 *     {@link id.pulang.cases.selections.CaseSelection}
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

    public Filter {
        query = query.strip();
        page = Math.max(1, page);
    }

    boolean ownerless() {
        return OWNERLESS.equals(selection);
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
