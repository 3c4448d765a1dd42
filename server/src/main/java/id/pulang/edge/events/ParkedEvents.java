package id.pulang.edge.events;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.jobs.Tries;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of parked events: an administrator sees them and lets them be tried again. */
@Service
@Transactional
public class ParkedEvents {

    private final EventRows rows;
    private final Tries tries;
    private final Access access;
    private final AuditTrail trail;

    ParkedEvents(EventRows rows, Tries tries, Access access, AuditTrail trail) {
        this.rows = rows;
        this.tries = tries;
        this.access = access;
        this.trail = trail;
    }

    /** Lists what is parked, the oldest first. */
    public List<ParkedEvent> all() {
        access.require(Role.ADMINISTRATOR);
        return rows.parked();
    }

    /** Lets an event be given out again soon; false when it is not parked, as when somebody else has done so. */
    public boolean tryAgain(UUID event) {
        access.require(Role.ADMINISTRATOR);
        boolean released = tries.release(EventRows.QUEUE, event);
        trail.wrote(
                "parked event given out again",
                Purpose.OVERSIGHT,
                new Subject("event", event),
                released ? "" : "it was not parked");
        return released;
    }
}
