package id.pulang.audit.watch;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells all posts at the first start after a restore that the database is as it was at an earlier moment. */
@Component
class RestoreAlarm {

    private final RestoreNote note;
    private final Access access;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    RestoreAlarm(RestoreNote note, Access access, AuditTrail trail, TransactionOperations transactions) {
        this.note = note;
        this.access = access;
        this.trail = trail;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() throws IOException {
        Optional<Instant> takenAt = note.takenAt();
        if (takenAt.isPresent()) {
            String moment = takenAt.get().toString();
            Acting.as(
                    AuditTrail.SERVER,
                    () -> transactions.executeWithoutResult(_ -> access.serving()
                            .forEach(post -> trail.warn(post.code(), "put back from a backup", moment))));
            note.told();
        }
    }
}
