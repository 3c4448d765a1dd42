package id.pulang.protection;

import id.pulang.protection.DataKeyRows.Sample;
import id.pulang.protection.keys.AesGcmCipher;
import id.pulang.protection.keys.ErasedFile;
import id.pulang.protection.keys.KeyFile;
import id.pulang.protection.keys.SealBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import org.springframework.dao.DataAccessException;

/**
 * A look at some sealed values of a database, taken at random: whether the keys of an installation open them.
 *
 * @param looked how many were looked at
 * @param opened how many could be opened
 */
public record SealSample(int looked, int opened) {

    private static final int OF_A_COLUMN = 100;

    /** The secrets of authenticators, under the key file itself. */
    static final Column SECRETS =
            new Column(KeyPurpose.IDENTITY, "access.second_factor", "secret", "account_id", "account_id");

    /** For each purpose a column that is seldom empty, under the keys of single subjects. */
    private static final List<Column> SEALED = List.of(
            new Column(KeyPurpose.IDENTITY, "people.person", "card", "id", "id"),
            new Column(KeyPurpose.HEALTH, "screening.conclusion", "finding", "recorded_for", "id"),
            new Column(KeyPurpose.NARRATIVE, "incidents.known", "words", "incident_id", "id"),
            new Column(KeyPurpose.TRAVEL, "repatriation.handover", "paper", "recorded_for", "id"));

    /**
     * A sealed column.
     *
     * @param subject the column that says with whose key
     * @param row the column that tells the row from others
     */
    record Column(KeyPurpose ring, String table, String name, String subject, String row) {

        String place() {
            return table + "." + name;
        }
    }

    /**
     * Looks at some values of every purpose; without its key file nothing can be opened.
     *
     * @param keyFile beside which the keysets lie
     * @param masterKey the address of the key that seals them; none if empty
     */
    public static SealSample of(String url, String owner, String password, Path keyFile, String masterKey)
            throws IOException {
        try {
            var rows = DataKeyRows.of(url, owner, password);
            SealSample looked = of(rows, SECRETS, (_, sample) -> opensSecret(keyFile, sample));
            Path keysets = keyFile.resolveSibling(VaultConfiguration.KEYSETS);
            BiPredicate<Column, Sample> opens =
                    Files.exists(keysets) ? opening(rows, keysets, masterKey) : (_, _) -> false;
            for (Column column : SEALED) {
                looked = looked.and(of(rows, column, opens));
            }
            return looked;
        } catch (DataAccessException wrong) {
            throw new IOException("The database cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    private static SealSample of(DataKeyRows rows, Column column, BiPredicate<Column, Sample> opens) {
        List<Sample> some = rows.some(column, OF_A_COLUMN);
        return new SealSample(some.size(), (int)
                some.stream().filter(sample -> opens.test(column, sample)).count());
    }

    private static BiPredicate<Column, Sample> opening(DataKeyRows rows, Path keysets, String masterKey) {
        var keys = new DataKeys(
                rows,
                new HeldKeysets(VaultConfiguration.keysets(keysets, masterKey)),
                new ErasedFile(keysets.resolveSibling(VaultConfiguration.ERASED)));
        return (column, sample) -> opens(() -> new SealedColumn(keys, column.ring(), column.place())
                .openBytes(sample.subject(), sample.row(), sample.sealed()));
    }

    private static boolean opensSecret(Path keyFile, Sample sample) {
        return Files.exists(keyFile)
                && opens(() -> new AesGcmCipher(new KeyFile(keyFile).key())
                        .open(SECRETS.place() + "." + sample.row(), sample.sealed()));
    }

    private static boolean opens(Runnable opening) {
        try {
            opening.run();
            return true;
        } catch (SealBroken otherKey) {
            return false;
        }
    }

    private SealSample and(SealSample other) {
        return new SealSample(looked + other.looked, opened + other.opened);
    }

    /** Returns whether all that were looked at could be opened. */
    public boolean isWhole() {
        return looked == opened;
    }
}
