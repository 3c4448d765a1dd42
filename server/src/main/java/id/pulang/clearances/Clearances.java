package id.pulang.clearances;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.lists.FactLists;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.clearances.lists.ImportId;
import id.pulang.clearances.lists.TakenList;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of clearances: what is recorded on the gates of a person, and whether that person may travel. */
@Service
@Transactional
public class Clearances {

    /** Who may see how the gates stand: everyone who works on cases; no administrator, no agency. */
    static final Role[] READERS = {
        Role.REGISTRATION_OFFICER,
        Role.CONSULAR_OFFICER,
        Role.MEDICAL_OFFICER,
        Role.REVIEWER,
        Role.CLEARANCE_OWNER,
        Role.REPATRIATION_LEAD,
        Role.HEAD_OF_MISSION
    };

    /** Who may hand in what authorities wrote in their lists. */
    static final Role BROUGHT_BY = Role.CLEARANCE_OWNER;

    private final Access access;
    private final Passes passes;
    private final FactBook book;
    private final FactLists lists;
    private final Delivery delivery;

    Clearances(Access access, Passes passes, FactBook book, FactLists lists, Delivery delivery) {
        this.access = access;
        this.passes = passes;
        this.book = book;
        this.lists = lists;
        this.delivery = delivery;
    }

    /** Records a fact on a gate; only the roles that own the gate may. */
    public Recording record(CaseId caseId, GateFact fact) {
        CaseSummary summary = passes.summary(caseId);
        Recording recording = book.record(summary, fact, access.actor(), access.today());
        passes.issue(List.of(summary));
        return recording;
    }

    /** Agrees, as the second person, to a fact of a gate that needs four eyes. */
    public Recording confirm(CaseId caseId, FactId fact) {
        CaseSummary summary = passes.summary(caseId);
        Recording recording = book.confirm(summary, fact, access.actor());
        passes.issue(List.of(summary));
        return recording;
    }

    /** Takes in a list of facts as authorities hand it over; every row is answered. */
    public FactsReceipt importFacts(IncidentId incident, String fileName, InputStream stream) throws IOException {
        Actor actor = access.require(BROUGHT_BY);
        byte[] bytes = stream.readNBytes(FactsReceipt.LARGEST_FILE + 1);
        TakenList taken = lists.take(delivery.nextImport(), incident, fileName, bytes);
        delivery.deliver(taken.news(), actor);
        passes.issue(passes.in(incident));
        return taken.receipt();
    }

    /** Returns the receipt of a list that was taken in. */
    public FactsReceipt receipt(ImportId id) {
        access.require(READERS);
        return book.open(lists.receipt(id));
    }

    /** Returns the lists that were taken in for an incident, the newest first, without their lines. */
    public List<FactsReceipt> receipts(IncidentId incident) {
        access.require(READERS);
        return lists.receipts(incident);
    }

    /** Decides whether a person may travel today. */
    public Clearance decide(CaseId caseId) {
        return Objects.requireNonNull(decide(List.of(caseId)).get(caseId));
    }

    /** Decides for several cases with a constant number of questions to the database. */
    public Map<CaseId, Clearance> decide(Collection<CaseId> ids) {
        access.require(READERS);
        return passes.issue(passes.summaries(ids));
    }

    /** Decides for every case of an incident with a constant number of questions to the database. */
    public Map<CaseId, Clearance> decideAll(IncidentId incident) {
        access.require(READERS);
        return passes.issue(passes.in(incident));
    }

    /** Returns the number of the document that opens a gate, for each case that has one there. */
    public Map<CaseId, String> documents(Collection<CaseId> ids, String gate) {
        access.require(READERS);
        return book.documents(ids, gate);
    }

    /** Returns how a gate is called in the language of a page. */
    public String gateName(String code, boolean indonesian) {
        return book.name(code, indonesian);
    }
}
