package id.pulang.audit.readers;

import id.pulang.identity.Access;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of what was done to the own account by others: nobody can make it go away, least of all who came in as its
 * owner.
 */
@Service
@Transactional
public class OwnNotices {

    /** For how long it is told; our proposal, longer than most are away. */
    private static final Duration TOLD = Duration.ofDays(30);

    private final AlarmRows rows;
    private final Access access;
    private final Clock clock;

    OwnNotices(AlarmRows rows, Access access, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /** Lists what was done to the acting person's account, the latest first. */
    public List<OwnNotice> latest() {
        return rows.about(access.actor().id(), clock.instant().minus(TOLD));
    }
}
