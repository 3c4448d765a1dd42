package id.pulang.audit.readers;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of who looked at somebody's data, so that each person can be told.
 *
 * <p>Source: UU 27/2022 Art. 7 and 32: a person may have the record of the processing of their data.
 */
@Service
@Transactional
public class Readers {

    /** How many lines are shown at most. */
    public static final int MOST = 500;

    private final ReadingRows rows;
    private final Access access;

    Readers(ReadingRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** Lists who looked at any of the given subjects, the latest first; the caller has found them to be of the post. */
    public List<AuditedReading> of(Collection<UUID> subjects) {
        access.require(Role.HEAD_OF_MISSION);
        return rows.of(subjects, MOST);
    }
}
