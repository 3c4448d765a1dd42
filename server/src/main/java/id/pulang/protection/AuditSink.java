package id.pulang.protection;

import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import java.util.Collection;
import java.util.UUID;

/**
 * What protection tells about data that was opened or erased; implemented by the audit trail, which depends on this.
 */
public interface AuditSink {

    /** Records that sealed data was opened, in the transaction that opens it. */
    void opened(Purpose purpose, Collection<Subject> subjects);

    /**
     * Records in one entry that the server opened all sealed data that belongs to one subject, and how many that is.
     */
    void openedWhole(Purpose purpose, Subject whole, int pieces);

    /** Records in one entry that the data of several subjects of one kind was written. */
    void wroteAll(String act, Purpose purpose, String kind, Collection<UUID> subjects, String detail);

    /** Records codes of rows. */
    void coded(String act, String detail);
}
