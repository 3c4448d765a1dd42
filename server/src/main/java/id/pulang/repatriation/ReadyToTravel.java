package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.ClearedToTravel;
import id.pulang.identity.Access;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.people.master.MasterPersons;
import id.pulang.repatriation.manifest.GateAnswers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds whose gates are all open today and whom no manifest has taken, also not as somebody of another incident who is
 * the same human being.
 */
@Component
class ReadyToTravel {

    private final Access access;
    private final Clearances clearances;
    private final ManifestStore store;
    private final MasterPersons masters;

    ReadyToTravel(Access access, Clearances clearances, ManifestStore store, MasterPersons masters) {
        this.access = access;
        this.clearances = clearances;
        this.store = store;
        this.masters = masters;
    }

    /** Decides about everybody of an incident. */
    Map<CaseId, Clearance> answers(IncidentId incident) {
        return clearances.decideAll(incident);
    }

    /** Finds those of an incident. */
    List<ClearedToTravel> in(IncidentId incident) {
        return free(Map.of(incident, answers(incident)));
    }

    /**
     * Finds those of an incident and holds them until the transaction ends: nobody who is the same human being as one
     * of them in another incident is given a place meanwhile.
     */
    List<ClearedToTravel> held(IncidentId incident) {
        List<ClearedToTravel> free = in(incident);
        masters.hold(free.stream().map(ClearedToTravel::person).toList());
        Map<PersonId, IncidentId> people = new HashMap<>();
        free.forEach(pass -> people.put(pass.person(), incident));
        Set<PersonId> elsewhere = store.elsewhere(people).keySet();
        return free.stream().filter(pass -> !elsewhere.contains(pass.person())).toList();
    }

    /**
     * Counts those of each incident with living cases; it asks the database as often for a hundred incidents as for
     * one.
     */
    Map<IncidentId, Integer> counts() {
        Map<IncidentId, Map<CaseId, Clearance>> answers = clearances.decideLiving();
        Set<CaseId> free = free(answers).stream().map(ClearedToTravel::caseId).collect(Collectors.toSet());
        var counts = new HashMap<IncidentId, Integer>();
        answers.forEach((incident, cases) -> counts.put(
                incident, (int) cases.keySet().stream().filter(free::contains).count()));
        return counts;
    }

    private List<ClearedToTravel> free(Map<IncidentId, Map<CaseId, Clearance>> answers) {
        List<ClearedToTravel> passes = new ArrayList<>();
        Map<PersonId, IncidentId> people = new HashMap<>();
        answers.forEach((incident, cases) -> {
            List<ClearedToTravel> good = GateAnswers.good(cases.values(), access.today());
            good.forEach(pass -> people.put(pass.person(), incident));
            passes.addAll(good);
        });
        Set<CaseId> taken =
                store.taken(passes.stream().map(ClearedToTravel::caseId).toList());
        Set<PersonId> elsewhere = store.elsewhere(people).keySet();
        return passes.stream()
                .filter(pass -> !taken.contains(pass.caseId()) && !elsewhere.contains(pass.person()))
                .toList();
    }
}
