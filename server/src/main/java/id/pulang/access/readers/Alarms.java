package id.pulang.access.readers;

import id.pulang.access.Access;
import id.pulang.access.Actor;
import id.pulang.access.AuditTrail;
import id.pulang.access.Purpose;
import id.pulang.access.Role;
import id.pulang.access.Subject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of alarms: unusual reading by officers of the post, told to its supervisor; headquarters hears of all. */
@Service
@Transactional
public class Alarms {

    private final AlarmRows rows;
    private final AlarmSettings settings;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Alarms(AlarmRows rows, AlarmSettings settings, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Lists the alarms of the last days, the latest first. */
    public List<Alarm> latest() {
        access.require(Role.HEAD_OF_MISSION);
        return rows.since(clock.instant().minus(settings.lookBack()), settings);
    }

    /** Raises an alarm from now on whenever somebody opens a person; the caller has found them to be of the post. */
    public void watch(UUID person) {
        Actor head = access.require(Role.HEAD_OF_MISSION);
        rows.plant(person, head, clock.instant());
        trail.wrote("set to raise an alarm", Purpose.OVERSIGHT, new Subject("person", person), "");
    }
}
