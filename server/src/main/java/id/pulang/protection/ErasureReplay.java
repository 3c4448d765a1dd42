package id.pulang.protection;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.protection.rowcodes.RowCodes;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Crypto-shredding again at each start: destroys the data keys of whoever was erased before, as the database may have
 * been restored from an older copy.
 */
@Component
class ErasureReplay {

    /** The server itself; nothing is shown in its name. */
    static final Actor SERVER =
            new Actor(new UserId(new UUID(0, 0)), "vault", Role.REVIEWER, PostCode.HEADQUARTERS, "server");

    private final Vault vault;
    private final RowCodes codes;
    private final AuditSink trail;
    private final TransactionOperations transactions;

    ErasureReplay(Vault vault, RowCodes codes, AuditSink trail, TransactionOperations transactions) {
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
