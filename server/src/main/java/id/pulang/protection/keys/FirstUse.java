package id.pulang.protection.keys;

import java.nio.file.Path;
import javax.crypto.SecretKey;

/**
 * The answer of the database to a file of keys: whether it may be made, and whether it is the one that sealed there.
 */
public interface FirstUse {

    /** Refuses to go on without a file when the database already holds what was sealed with it. */
    void mustBeOrMayMake(Path file);

    /** Refuses the key of another database; keeps the print of the key at its first use. */
    void mustFit(Path file, SecretKey key);
}
