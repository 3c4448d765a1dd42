package id.pulang.clearances.lists;

import id.pulang.clearances.facts.GateFactRecorder;
import id.pulang.clearances.gates.Gates;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.identity.Role;
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
    private final GateFactRecorder recorder;

    FactImports(Access access, FactLists lists, FactDispatcher dispatcher, IdSource ids, GateFactRecorder recorder) {
        this.access = access;
        this.lists = lists;
        this.dispatcher = dispatcher;
        this.ids = ids;
        this.recorder = recorder;
    }

    /**
     * Takes in a list of facts as authorities hand it over; every row is answered. What would open a gate is a claim of
     * whoever hands it in, and waits for the word of an owner of the gate (docs/decisions/0040).
     */
    public FactsReceipt importFacts(IncidentId incident, String fileName, InputStream stream) throws IOException {
        Actor actor = access.require(Gates.BRING_LISTS);
        byte[] bytes = stream.readNBytes(FactsReceipt.LARGEST_FILE + 1);
        TakenList taken = lists.take(new ImportId(ids.next()), incident, fileName, bytes);
        dispatcher.dispatch(taken.news());
        recorder.recordReported(taken.claims(), actor);
        return taken.receipt();
    }

    /** Returns the receipt of a list that was taken in. */
    public FactsReceipt receipt(ImportId id) {
        access.require(Role.CASEWORKERS);
        return lists.receipt(id);
    }

    /** Returns the gates that the rows of a list are about. */
    public LineGates gates(ImportId id) {
        access.require(Role.CASEWORKERS);
        return lists.gates(id);
    }

    /** Returns the lists that were taken in for an incident, the newest first, without their lines. */
    public List<FactsReceipt> receipts(IncidentId incident) {
        access.require(Role.CASEWORKERS);
        return lists.receipts(incident);
    }
}
