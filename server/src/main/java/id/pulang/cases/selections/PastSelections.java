package id.pulang.cases.selections;

import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.incidents.IncidentId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who stood at a point of the way when a day ended, as {@link PastCases} counts them. */
@Component
public class PastSelections {

    private final List<PastSelection> all;
    private final SelectionRows rows;
    private final Access access;

    PastSelections(List<PastSelection> all, SelectionRows rows, Access access) {
        this.all = List.copyOf(all);
        this.rows = rows;
        this.access = access;
    }

    /** Finds the cases of an incident, or of all; a point of which nothing is told for past days is not found. */
    public Set<CaseId> in(@Nullable IncidentId incident, PastPoint point) {
        Reach reach = all.stream()
                .filter(each -> each.code().equals(point.code()))
                .map(PastSelection::reach)
                .findFirst()
                .orElseThrow(() -> new NotFound("selection"));
        return rows.at(incident, reach, access.endOf(point.day()));
    }
}
