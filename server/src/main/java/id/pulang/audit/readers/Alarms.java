package id.pulang.audit.readers;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** How many alarms came since a moment. */
    public record Unseen(int alarms, Instant since) {}

    /** Lists the alarms of the last days, the latest first; from now on they are seen. */
    public List<Alarm> latest() {
        see();
        return rows.since(clock.instant().minus(settings.lookBack()), settings);
    }

    /** Lists the alarms that came after a moment, the latest first; from now on they are seen. */
    public List<Alarm> after(Instant moment) {
        see();
        Instant shown = clock.instant().minus(settings.lookBack());
        return rows.after(moment.isBefore(shown) ? shown : moment, settings);
    }

    private void see() {
        Actor head = access.require(Role.HEAD_OF_MISSION);
        rows.see(head.id(), clock.instant());
        trail.wrote(
                "looked at alarms",
                Purpose.OVERSIGHT,
                new Subject("account", head.id().value()),
                "");
    }

    /** Counts the alarms that came since the acting supervisor last looked. */
    public Unseen unseen() {
        Actor head = access.require(Role.HEAD_OF_MISSION);
        Instant shown = clock.instant().minus(settings.lookBack());
        Instant seen = rows.seenBy(head.id()).filter(shown::isBefore).orElse(shown);
        return new Unseen(rows.after(seen, settings).size(), seen);
    }

    /** Finds whether a person is watched. */
    public Optional<Watch> watch(UUID person) {
        access.require(Role.HEAD_OF_MISSION);
        return rows.watch(person);
    }

    /** Raises an alarm from now on whenever somebody opens a person; the caller has found them to be of the post. */
    public void setWatch(UUID person) {
        Actor head = access.require(Role.HEAD_OF_MISSION);
        rows.plant(person, head, clock.instant());
        trail.wrote("set to raise an alarm", Purpose.OVERSIGHT, new Subject("person", person), "");
    }

    /** Takes a watch off; what was read until now stays an alarm. False if there was none. */
    public boolean takeOffWatch(UUID person) {
        Actor head = access.require(Role.HEAD_OF_MISSION);
        boolean taken = rows.takeOff(person, head.id(), clock.instant());
        if (taken) {
            trail.wrote("no longer raises an alarm", Purpose.OVERSIGHT, new Subject("person", person), "");
        }
        return taken;
    }
}
