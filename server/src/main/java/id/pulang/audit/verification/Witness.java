package id.pulang.audit.verification;

import id.pulang.audit.chain.AuditEntry;
import java.io.IOException;
import java.util.List;

/** Hears what servers wrote into the audit trail, and compares other tables with it. */
public interface Witness {

    /** Hears an entry that a server wrote and nobody changed; they come in the order in which they were written. */
    void hear(AuditEntry entry);

    /**
     * Looks at other tables once all entries were heard.
     *
     * @param snapshot names the moment of the database at which the entries were read
     * @return what is not as it was written
     */
    List<Break> compare(String snapshot) throws IOException;
}
