package id.pulang.incidents.closure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of closing incidents: one that is closed takes no list and nobody at a counter any more. Its people and
 * their cases go on and stay counted, and it can be opened again. Safe for many threads. Source: docs/decisions/0093.
 */
@Service
@Transactional
public class Closures {

    private final ClosureRows rows;
    private final Incidents incidents;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Closures(ClosureRows rows, Incidents incidents, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.incidents = incidents;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Tells that and why an incident is closed. */
    public Optional<Closure> of(IncidentId incident) {
        return rows.find(incident);
    }

    /** Returns the incidents that are closed. */
    public Map<IncidentId, Closure> all() {
        return rows.all().stream().collect(toMap(Closure::incident, identity()));
    }

    /**
     * Closes an incident of the own post.
     *
     * @param into the incident that goes on, where it was opened twice; of no meaning else
     */
    public Closing close(IncidentId incident, ClosureReason reason, @Nullable IncidentId into) {
        Actor officer = ownOfficer(incident);
        if (rows.isAtTheCounter(incident, access.today().withDayOfMonth(1))) {
            return Closing.COUNTER_OPEN;
        }
        IncidentId other = reason == ClosureReason.OPENED_TWICE ? into : null;
        if (reason == ClosureReason.OPENED_TWICE && !goesOn(other, incident)) {
            return Closing.NO_OTHER;
        }
        if (!rows.insert(incident, reason, other, officer.id(), clock.instant())) {
            return Closing.CLOSED_BEFORE;
        }
        wrote("incident closed", incident, reason.name());
        return Closing.CLOSED;
    }

    /** Opens an incident of the own post again; false where it is open. */
    public boolean reopen(IncidentId incident) {
        Actor officer = ownOfficer(incident);
        boolean reopened = rows.reopen(incident, officer.id(), clock.instant());
        if (reopened) {
            wrote("incident reopened", incident, "");
        }
        return reopened;
    }

    private boolean goesOn(@Nullable IncidentId other, IncidentId closed) {
        return other != null
                && !other.equals(closed)
                && incidents.reference(other).id().equals(other)
                && rows.find(other).isEmpty();
    }

    private Actor ownOfficer(IncidentId incident) {
        Actor officer = access.require(Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION);
        if (!officer.reachesAllPosts()
                && !officer.post().equals(incidents.reference(incident).post())) {
            throw new Forbidden("an incident is closed by its own post");
        }
        return officer;
    }

    private void wrote(String act, IncidentId incident, String detail) {
        trail.wrote(act, Purpose.REGISTRATION, new Subject("incident", incident.value()), detail);
    }
}
