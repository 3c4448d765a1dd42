package id.pulang.cases.selections;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import org.springframework.stereotype.Component;

/** Counts the cases of a selection as the worklist does that shows them. */
@Component
public class CaseCounts {

    private final SelectionRows rows;

    CaseCounts(SelectionRows rows) {
        this.rows = rows;
    }

    /** Counts who is selected in an incident and open to the acting person, and says where they are shown. */
    public Count of(CaseSelection selection, IncidentId incident) {
        return new Count(
                rows.count(incident, selection.in(incident)),
                "/desk/cases?incident=" + incident.value() + "&at=" + selection.code());
    }
}
