package id.pulang.audit.chain;

import id.pulang.protection.keys.AuditKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door of the chain: an entry is written in the transaction of its act, and chained once that is committed. */
@Component
public class AuditLog {

    private final ChainRows rows;
    private final AuditKey key;
    private final HashChainWriter chaining;

    AuditLog(ChainRows rows, AuditKey key, HashChainWriter chaining) {
        this.rows = rows;
        this.key = key;
        this.chaining = chaining;
    }

    /** Writes an entry; it happens together with the act or not at all. */
    public void add(AuditEntry entry) {
        byte[] content = entry.content();
        rows.add(entry, content, key.mark(content));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                chaining.wake();
            }
        });
    }
}
