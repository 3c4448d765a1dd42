package id.pulang.cases.selections;

import id.pulang.cases.CaseId;
import id.pulang.incidents.IncidentId;
import java.util.Collection;

/**
 * The cases of an incident that have come to a point of the way, contributed by the module that knows it.
 *
 * <p>A worklist shows exactly them under {@code /desk/cases?at=<code>}, with their name in the messages under
 * {@code cases.at.<code>}.
 */
public interface CaseSelection {

    /** Names the selection in messages and addresses. */
    String code();

    /** Finds them; a case that is not open to the acting person may be among them, and is shown to nobody. */
    Collection<CaseId> in(IncidentId incident);
}
