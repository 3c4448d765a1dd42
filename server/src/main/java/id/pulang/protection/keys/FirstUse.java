package id.pulang.protection.keys;

import java.nio.file.Path;

/** Says whether a file of keys may be made, or must be there already. */
@FunctionalInterface
public interface FirstUse {

    /** Refuses to go on without a file when the database already holds what was sealed with it. */
    void mustBeOrMayMake(Path file);
}
