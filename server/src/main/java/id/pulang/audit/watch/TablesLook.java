package id.pulang.audit.watch;

import id.pulang.audit.verification.BreakKind;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;

/** Looks at the whole audit trail, and compares all rows that carry codes with it, as the owner of the database. */
@FunctionalInterface
public interface TablesLook {

    /** Looks now. */
    Found look() throws IOException;

    /**
     * What was found.
     *
     * @param changed about which subjects a row is not as a server last wrote it
     * @param broken in which ways the trail itself is not as it was written
     */
    record Found(Set<UUID> changed, Set<BreakKind> broken) {

        /** Copies the sets in. */
        public Found {
            changed = Set.copyOf(changed);
            broken = Set.copyOf(broken);
        }
    }
}
