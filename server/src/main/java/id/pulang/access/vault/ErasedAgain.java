package id.pulang.access.vault;

import id.pulang.access.Acting;
import id.pulang.access.Actor;
import id.pulang.access.AuditTrail;
import id.pulang.access.PostCode;
import id.pulang.access.Purpose;
import id.pulang.access.Role;
import id.pulang.access.UserId;
import id.pulang.access.codes.RowCodes;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Erases at each start whoever was erased before: the database may have been put back from an older copy. */
@Component
class ErasedAgain {

    /** The server itself; nothing is shown in its name. */
    static final Actor SERVER =
            new Actor(new UserId(new UUID(0, 0)), "vault", Role.REVIEWER, PostCode.HEADQUARTERS, "server");

    private final Vault vault;
    private final RowCodes codes;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    ErasedAgain(Vault vault, RowCodes codes, AuditTrail trail, TransactionOperations transactions) {
        this.vault = vault;
        this.codes = codes;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Comes before anything reads people. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void start() {
        Acting.as(SERVER, () -> transactions.executeWithoutResult(_ -> write()));
        vault.eraseAgain(notes ->
                Acting.as(SERVER, () -> transactions.executeWithoutResult(_ -> codes.code(notes, trail::coded))));
    }

    /** Erasing is the database owner's and commits by itself, so the line that says so must stand before. */
    private void write() {
        trail.wroteAll("erased again at the start", Purpose.OVERSIGHT, "erased", vault.erased(), "");
    }
}
