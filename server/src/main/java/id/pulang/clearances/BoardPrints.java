package id.pulang.clearances;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.clearances.Board.Filter;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a board goes on paper: with a reason, a mark and a line in the audit trail. */
@Service
@Transactional
public class BoardPrints {

    private final GateBoard boards;
    private final AuditTrail trail;

    BoardPrints(GateBoard boards, AuditTrail trail) {
        this.boards = boards;
        this.trail = trail;
    }

    /** A board that leaves the system, with the mark that goes with it. */
    public record Printed(Board board, Export mark) {}

    /**
     * Returns the board of an incident as {@link GateBoard#board} does, and leaves the line of an export that names
     * every case on it.
     */
    public Printed print(IncidentId incident, Filter filter, ExportReason reason) {
        Board board = boards.board(incident, filter);
        List<UUID> who = board.rows().stream().map(row -> row.caseId().value()).toList();
        return new Printed(board, trail.exported(reason, Purpose.CLEARANCE, "case", who, "clearance board"));
    }
}
