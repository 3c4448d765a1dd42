package id.pulang.repatriation;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Access;
import id.pulang.incidents.IncidentId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to how many people are ready and stand on no manifest; it decides about nobody anew. */
@Service
@Transactional
public class WithoutManifest {

    private final Cases cases;
    private final ManifestStore store;
    private final Access access;

    WithoutManifest(Cases cases, ManifestStore store, Access access) {
        this.cases = cases;
        this.store = store;
        this.access = access;
    }

    /** Counts them by incident; an incident without any is left out. */
    public Map<IncidentId, Long> counts() {
        access.require(JourneyRoles.readers());
        List<CaseSummary> ready = cases.living(Set.of(Stage.CLEARED));
        var taken = store.taken(ready.stream().map(CaseSummary::id).toList());
        return ready.stream()
                .filter(each -> !taken.contains(each.id()))
                .collect(Collectors.groupingBy(CaseSummary::incident, Collectors.counting()));
    }
}
