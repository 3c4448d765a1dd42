package id.pulang.repatriation;

import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.Seat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of printed name lists: each leaves with a number and a line in the audit trail. */
@Service
@Transactional
public class NameListPrints {

    private final Access access;
    private final ManifestStore store;
    private final AuditTrail trail;

    NameListPrints(Access access, ManifestStore store, AuditTrail trail) {
        this.access = access;
        this.store = store;
        this.trail = trail;
    }

    /** Notes down that the name list is printed, and gives the paper its number. */
    public Export print(ManifestId id, ExportReason reason) {
        access.require(JourneyRoles.readers());
        List<UUID> who = store.seats(id).stream()
                .filter(Seat::onTheList)
                .map(seat -> seat.caseId().value())
                .toList();
        return trail.exported(reason, Purpose.TRAVEL, "case", who, "name list");
    }
}
