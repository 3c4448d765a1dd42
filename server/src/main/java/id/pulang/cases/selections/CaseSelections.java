package id.pulang.cases.selections;

import id.pulang.cases.CaseId;
import id.pulang.identity.NotFound;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All selections of cases, found by their codes. */
@Component
public class CaseSelections {

    private final List<CaseSelection> all;
    private final Incidents incidents;

    CaseSelections(List<CaseSelection> all, Incidents incidents) {
        this.all = List.copyOf(all);
        this.incidents = incidents;
    }

    /** Finds the cases of a selection in an incident, or in all; a code that nobody contributes is not found. */
    public Set<CaseId> in(@Nullable IncidentId incident, String code) {
        CaseSelection found = all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("selection"));
        return (incident == null ? incidents.all().stream().map(IncidentSummary::id) : Stream.of(incident))
                .flatMap(each -> found.in(each).stream())
                .collect(Collectors.toSet());
    }
}
