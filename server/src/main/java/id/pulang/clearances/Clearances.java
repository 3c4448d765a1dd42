package id.pulang.clearances;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.pulang.cases.CaseId;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.facts.FactId;
import id.pulang.clearances.facts.GateDocuments;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.facts.GateFactRecorder;
import id.pulang.clearances.gates.GateKind;
import id.pulang.clearances.passes.PassDecisions;
import id.pulang.clearances.passes.PassDecisions.Decided;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of clearances: what is recorded on the gates of a person, and whether that person may travel. */
@Service
@Transactional
public class Clearances {

    private final Access access;
    private final PassDecisions passes;
    private final GateFactRecorder recorder;
    private final GateDocuments documents;
    private final FactPreconditions preconditions;

    Clearances(
            Access access,
            PassDecisions passes,
            GateFactRecorder recorder,
            GateDocuments documents,
            FactPreconditions preconditions) {
        this.access = access;
        this.passes = passes;
        this.recorder = recorder;
        this.documents = documents;
        this.preconditions = preconditions;
    }

    /** Records a fact on a gate; only the roles that own the gate may. */
    public Recording record(CaseId caseId, GateFact fact) {
        Optional<NotRecorded> problem = preconditions.problem(caseId, fact);
        return problem.isPresent() ? problem.get() : recorder.record(caseId, fact, access.actor(), access.today());
    }

    /** Records the same of several cases, of all or of none; see {@link GateFactRecorder#recordAll}. */
    public Recording recordAll(Collection<CaseId> ids, GateFact fact) {
        return recorder.recordAll(ids, fact, access.require(Role.CASEWORKERS), access.today());
    }

    /** Finds somebody of the same incident by the number of their case; nobody when there is no such number. */
    public Optional<CaseId> inTheIncidentOf(CaseId caseId, String number) {
        access.require(Role.CASEWORKERS);
        return preconditions.numbered(caseId, number);
    }

    /** Agrees, as the second person, to a fact of a gate that needs four eyes. */
    public Recording confirm(CaseId caseId, FactId fact) {
        return recorder.confirm(caseId, fact, access.actor());
    }

    /** Decides whether a person may travel today; nothing is written. */
    public Clearance decide(CaseId caseId) {
        return Objects.requireNonNull(decide(List.of(caseId)).get(caseId));
    }

    /** Decides for several cases with a constant number of questions to the database. */
    public Map<CaseId, Clearance> decide(Collection<CaseId> ids) {
        access.require(Role.CASEWORKERS);
        return passes.answers(passes.summaries(ids));
    }

    /** Decides for every case of an incident with a constant number of questions to the database. */
    public Map<CaseId, Clearance> decideAll(IncidentId incident) {
        access.require(Role.CASEWORKERS);
        return passes.answers(passes.in(incident));
    }

    /**
     * Decides for every living case that is open to the acting person, by incident; asks the database as often for a
     * hundred incidents as for one.
     */
    public Map<IncidentId, Map<CaseId, Clearance>> decideLiving() {
        access.require(Role.CASEWORKERS);
        return passes.decide(passes.living()).stream()
                .collect(groupingBy(
                        each -> each.summary().incident(),
                        toMap(each -> each.summary().id(), Decided::clearance)));
    }

    /** Returns the document with which each person travels, for each case that has one. */
    public Map<CaseId, TravelDocument> travelDocuments(Collection<CaseId> ids) {
        access.require(Role.CASEWORKERS);
        return documents.of(passes.summaries(ids), GateKind.TRAVEL_DOCUMENT).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> new TravelDocument(
                                Objects.requireNonNull(each.getValue().document()),
                                each.getValue().validUntil())));
    }

    /** Returns how a gate is called in the language of a page. */
    public String gateName(String code, String language) {
        return documents.gateName(code, language);
    }
}
