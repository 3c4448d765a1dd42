package id.pulang.protection;

import id.pulang.identity.Acting;
import id.pulang.protection.DataKeyRows.Sample;
import id.pulang.protection.DataKeyRows.Wrapped;
import id.pulang.protection.DataKeys.DataKey;
import id.pulang.protection.keys.AesGcmCipher;
import id.pulang.protection.keys.FirstUse;
import id.pulang.protection.keys.KeyPrint;
import id.pulang.protection.keys.KeyRefused;
import id.pulang.protection.keys.SealBroken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The files of the keys, held against the database at the start: they may be made as long as nothing in the database
 * was sealed, and later only those open it whose print was kept at their first use. A database of before there were
 * prints is asked for secrets that the key must open.
 */
@Component
class FirstStart implements FirstUse {

    private static final int SOME = 20;

    private final DataKeyRows rows;
    private final TransactionOperations transactions;

    FirstStart(DataKeyRows rows, TransactionOperations transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public void mustBeOrMayMake(Path file) {
        if (!Files.exists(file) && asked(rows::any)) {
            throw new KeyRefused(
                    ("%s is missing, and the database holds what was sealed with the keys there. Put the file back from the"
                                    + " backup, or name its folder with PULANG_KEY_FILE; no new one was made.")
                            .formatted(file));
        }
    }

    @Override
    public void mustFit(Path file, SecretKey key) {
        KeyPrint print = KeyPrint.of(key);
        if (asked(rows::keyPrint).isEmpty()) {
            mustOpen(file, key);
            asked(() -> rows.keep(print));
        }
        KeyPrint expected = asked(rows::keyPrint).orElseThrow();
        if (!expected.equals(print)) {
            throw new KeyRefused(
                    "%s is not the key of this database (its print is %s, expected %s). Put the right file back from the backup."
                            .formatted(file, print.hex(), expected.hex()));
        }
    }

    /** Refuses keysets that open none of the keys of subjects. */
    void mustUnwrap(Path file, HeldKeysets keysets) {
        for (KeyPurpose ring : KeyPurpose.values()) {
            List<Wrapped> keys = asked(() -> rows.older(ring, new byte[0], SOME));
            if (!keys.isEmpty() && keys.stream().noneMatch(each -> unwraps(keysets.now(), ring, each))) {
                throw new KeyRefused("%s holds the keys of another database. Put the right file back from the backup."
                        .formatted(file));
            }
        }
    }

    private static boolean unwraps(Keysets keysets, KeyPurpose ring, Wrapped each) {
        try {
            keysets.unwrap(ring, each.key(), new DataKey(ring, each.subject()).place());
            return true;
        } catch (GeneralSecurityException ofAnotherKeyset) {
            return false;
        }
    }

    private void mustOpen(Path file, SecretKey key) {
        List<Sample> secrets = asked(() -> rows.some(SealSample.SECRETS, SOME));
        var cipher = new AesGcmCipher(key);
        if (!secrets.isEmpty() && secrets.stream().noneMatch(each -> opens(cipher, each))) {
            throw new KeyRefused(
                    "%s is not the key of this database: it opens no secret of its officers. Put the right file back from the backup."
                            .formatted(file));
        }
    }

    private static boolean opens(AesGcmCipher cipher, Sample secret) {
        try {
            cipher.open(SealSample.SECRETS.place() + "." + secret.row(), secret.sealed());
            return true;
        } catch (SealBroken ofAnotherKey) {
            return false;
        }
    }

    private <T> T asked(Supplier<T> question) {
        return Acting.as(ErasureReplay.SERVER, () -> Objects.requireNonNull(transactions.execute(_ -> question.get())));
    }
}
