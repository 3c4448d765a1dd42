package id.pulang.registration.field;

import id.pulang.audit.AuditTrail;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says whether the row of a device is as a server wrote it; one that is not is told to the trail of its post. */
@Component
class VerifiedDevices {

    private final RowCodes codes;
    private final AuditTrail trail;

    VerifiedDevices(RowCodes codes, AuditTrail trail) {
        this.codes = codes;
        this.trail = trail;
    }

    boolean isAsWritten(FieldDevice device) {
        Set<UUID> broken =
                codes.broken(Set.of(Coded.FIELD_DEVICE), Set.of(device.id().value()));
        trail.foundChanged("field device", broken, device.post());
        return broken.isEmpty();
    }
}
