package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.ClearedToTravel;
import id.pulang.identity.Access;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.manifest.GateAnswers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds whose gates are all open today and whom no manifest has taken. */
@Component
class ReadyToTravel {

    private final Access access;
    private final Clearances clearances;
    private final ManifestStore store;

    ReadyToTravel(Access access, Clearances clearances, ManifestStore store) {
        this.access = access;
        this.clearances = clearances;
        this.store = store;
    }

    /** Decides about everybody of an incident. */
    Map<CaseId, Clearance> answers(IncidentId incident) {
        return clearances.decideAll(incident);
    }

    /** Finds those of an incident. */
    List<ClearedToTravel> in(IncidentId incident) {
        return free(answers(incident).values());
    }

    /**
     * Counts those of each incident with living cases; it asks the database as often for a hundred incidents as for
     * one.
     */
    Map<IncidentId, Integer> counts() {
        Map<IncidentId, Map<CaseId, Clearance>> answers = clearances.decideLiving();
        Set<CaseId> free = free(answers.values().stream()
                        .flatMap(each -> each.values().stream())
                        .toList())
                .stream()
                .map(ClearedToTravel::caseId)
                .collect(Collectors.toSet());
        var counts = new HashMap<IncidentId, Integer>();
        answers.forEach((incident, cases) -> counts.put(
                incident, (int) cases.keySet().stream().filter(free::contains).count()));
        return counts;
    }

    private List<ClearedToTravel> free(Collection<Clearance> answers) {
        List<ClearedToTravel> passes = GateAnswers.good(answers, access.today());
        Set<CaseId> taken =
                store.taken(passes.stream().map(ClearedToTravel::caseId).toList());
        return passes.stream().filter(pass -> !taken.contains(pass.caseId())).toList();
    }
}
