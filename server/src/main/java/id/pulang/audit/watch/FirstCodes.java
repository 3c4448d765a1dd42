package id.pulang.audit.watch;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.protection.keys.AuditFiles;
import id.pulang.protection.rowcodes.BegunFile;
import id.pulang.protection.rowcodes.Coded;
import id.pulang.protection.rowcodes.RowCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives the rows of a table their first codes when a server first knows that it carries some: in a new database, and
 * after an upgrade. A row without one is forged from then on.
 */
@Component
class FirstCodes implements SmartInitializingSingleton {

    private final RowCodes codes;
    private final BegunFile begun;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    FirstCodes(RowCodes codes, AuditFiles files, AuditTrail trail, TransactionOperations transactions) {
        this.codes = codes;
        this.begun = new BegunFile(files.codedTables());
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Comes before anybody can log in. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            Set<String> known = begun.tables();
            for (Coded kind : Coded.values()) {
                if (!known.contains(kind.table())) {
                    begin(kind);
                    begun.add(kind);
                }
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException("The file that says which tables carry codes cannot be used", unusable);
        }
    }

    private void begin(Coded kind) {
        Acting.as(AuditTrail.SERVER, () -> transactions.executeWithoutResult(_ -> codes.begin(kind, trail::coded)));
    }
}
