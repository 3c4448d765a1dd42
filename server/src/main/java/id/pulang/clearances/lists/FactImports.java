package id.pulang.clearances.lists;

import id.pulang.audit.AuditTrail;
import id.pulang.clearances.gates.Gates;
import id.pulang.identity.Access;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of lists of facts: takes in what authorities hand over, and answers every row. */
@Service
@Transactional
public class FactImports {

    private final Access access;
    private final FactLists lists;
    private final FactDispatcher dispatcher;
    private final IdSource ids;
    private final AuditTrail trail;

    FactImports(Access access, FactLists lists, FactDispatcher dispatcher, IdSource ids, AuditTrail trail) {
        this.access = access;
        this.lists = lists;
        this.dispatcher = dispatcher;
        this.ids = ids;
        this.trail = trail;
    }

    /** Takes in a list of facts as authorities hand it over; every row is answered. */
    public FactsReceipt importFacts(IncidentId incident, String fileName, InputStream stream) throws IOException {
        access.require(Gates.BRING_LISTS);
        byte[] bytes = stream.readNBytes(FactsReceipt.LARGEST_FILE + 1);
        TakenList taken = lists.take(new ImportId(ids.next()), incident, fileName, bytes);
        dispatcher.dispatch(taken.news());
        return taken.receipt();
    }

    /** Returns the receipt of a list that was taken in. */
    public FactsReceipt receipt(ImportId id) {
        access.require(Gates.READERS);
        return lists.receipt(id).open(Purpose.CLEARANCE, trail);
    }

    /** Returns the lists that were taken in for an incident, the newest first, without their lines. */
    public List<FactsReceipt> receipts(IncidentId incident) {
        access.require(Gates.READERS);
        return lists.receipts(incident);
    }
}
