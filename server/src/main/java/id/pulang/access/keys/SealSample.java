package id.pulang.access.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A look at some sealed values of a database, taken at random: whether the key of an installation opens them.
 *
 * @param looked how many were looked at
 * @param opened how many could be opened
 */
public record SealSample(int looked, int opened) {

    private static final int OF_A_COLUMN = 100;

    /** What is sealed: each value is bound to its table, its column and the id of its row. */
    private static final List<SampleRows.Column> SEALED =
            List.of(new SampleRows.Column("access.second_factor", "secret", "account_id"));

    /** Looks at values of every sealed column; with no key file nothing can be opened. */
    public static SealSample of(String url, String owner, String password, Path keyFile) throws IOException {
        try (SampleRows rows = SampleRows.of(url, owner, password)) {
            int looked = 0;
            int opened = 0;
            for (SampleRows.Column column : SEALED) {
                for (SampleRows.Value value : rows.some(column, OF_A_COLUMN)) {
                    looked++;
                    opened += opens(value, keyFile) ? 1 : 0;
                }
            }
            return new SealSample(looked, opened);
        }
    }

    private static boolean opens(SampleRows.Value value, Path keyFile) {
        if (!Files.exists(keyFile)) {
            return false;
        }
        try {
            new Seal(new KeyFile(keyFile).key()).open(value.place(), value.sealed());
            return true;
        } catch (SealBroken otherKey) {
            return false;
        }
    }

    /** Returns whether all that were looked at could be opened. */
    public boolean isWhole() {
        return looked == opened;
    }
}
