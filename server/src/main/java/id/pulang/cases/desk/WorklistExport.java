package id.pulang.cases.desk;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.identity.Purpose;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a worklist leaves the system, as it is seen and with a line in the audit trail. */
@Service
@Transactional
public class WorklistExport {

    /** How many cases are exported at most. */
    public static final int MOST = 2000;

    private final Worklist worklist;
    private final AuditTrail trail;

    WorklistExport(Worklist worklist, AuditTrail trail) {
        this.worklist = worklist;
        this.trail = trail;
    }

    /** Cases that leave the system, with the mark that goes with them. */
    public record Exported(WorklistPage page, Export mark) {}

    /** Leaves the line of a case whose file is printed, and gives the mark that the copy carries. */
    public Export printed(CaseId id, ExportReason reason) {
        return trail.exported(reason, Purpose.CASE_WORK, "case", List.of(id.value()), "case file");
    }

    /** Returns all that a filter asks for, in an order, and leaves the line of an export that names every case. */
    public Exported of(Filter filter, Order order, ExportReason reason) {
        WorklistPage all = worklist.all(filter, order, MOST);
        List<UUID> who = all.lines().stream().map(line -> line.id().value()).toList();
        return new Exported(all, trail.exported(reason, Purpose.CASE_WORK, "case", who, "list of cases"));
    }
}
