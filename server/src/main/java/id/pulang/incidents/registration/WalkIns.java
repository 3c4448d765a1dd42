package id.pulang.incidents.registration;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Role;
import id.pulang.identity.transactions.Locks;
import id.pulang.incidents.Hazard;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.NewIncident;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of walk-ins: who comes to a post without belonging to an incident is registered in one of its own, a new one
 * each month, so that what is compared stays small. Safe for many threads.
 */
@Service
@Transactional
public class WalkIns {

    private final WalkInRows rows;
    private final Incidents incidents;
    private final CounterNames names;
    private final Access access;
    private final Locks locks;
    private final Clock clock;

    WalkIns(WalkInRows rows, Incidents incidents, CounterNames names, Access access, Locks locks, Clock clock) {
        this.rows = rows;
        this.incidents = incidents;
        this.names = names;
        this.access = access;
        this.locks = locks;
        this.clock = clock;
    }

    /** Returns the incident of this month at the acting person's post; opens it for who comes first. */
    public IncidentId thisMonth() {
        Actor actor = access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER);
        LocalDate month = access.today().withDayOfMonth(1);
        return rows.find(actor.post(), month).orElseGet(() -> {
            locks.take("walk-ins " + actor.post().value());
            return rows.find(actor.post(), month).orElseGet(() -> open(actor, month));
        });
    }

    /** Returns the incident of this month at the acting person's post, if somebody came already. */
    public Optional<IncidentId> already() {
        return rows.find(access.actor().post(), access.today().withDayOfMonth(1));
    }

    private IncidentId open(Actor actor, LocalDate month) {
        IncidentId opened = incidents.open(new NewIncident(
                names.title(actor.post(), month),
                names.place(actor.post()),
                month.atStartOfDay(access.zone()).toInstant(),
                Hazard.OTHER,
                "",
                clock.instant(),
                ""));
        rows.insert(actor.post(), month, opened);
        return opened;
    }
}
