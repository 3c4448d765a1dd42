package id.pulang.audit.watch;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;

/** Compares all rows that carry codes with the audit trail, as the owner of the database. */
@FunctionalInterface
public interface TablesLook {

    /** Returns about which subjects a row is not as a server last wrote it. */
    Set<UUID> changed() throws IOException;
}
