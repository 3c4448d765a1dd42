package id.pulang.protection;

import id.pulang.identity.Acting;
import id.pulang.protection.keys.FirstUse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Says when the files of the keys may be made: as long as nothing in the database was sealed. Later a file that is
 * missing is lost or in another place, and a new one would open nothing.
 */
@Component
class FirstStart implements FirstUse {

    private final DataKeyRows rows;
    private final TransactionOperations transactions;

    FirstStart(DataKeyRows rows, TransactionOperations transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public void mustBeOrMayMake(Path file) {
        if (!Files.exists(file) && holdsKeys()) {
            throw new IllegalStateException(
                    ("%s is missing, and the database holds what was sealed with the keys there. Put the file back from the"
                                    + " backup, or name its folder with PULANG_KEY_FILE; no new one was made.")
                            .formatted(file));
        }
    }

    private boolean holdsKeys() {
        return Acting.as(ErasureReplay.SERVER, () -> Objects.requireNonNull(transactions.execute(_ -> rows.any())));
    }
}
