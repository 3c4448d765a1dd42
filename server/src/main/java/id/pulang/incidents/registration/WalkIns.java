package id.pulang.incidents.registration;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.transactions.Locks;
import id.pulang.incidents.Hazard;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.NewIncident;
import id.pulang.places.Place;
import id.pulang.places.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
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

    private static final Locale INDONESIAN = Locale.of("id");

    private final WalkInRows rows;
    private final Incidents incidents;
    private final Places places;
    private final Access access;
    private final Locks locks;
    private final Clock clock;

    WalkIns(WalkInRows rows, Incidents incidents, Places places, Access access, Locks locks, Clock clock) {
        this.rows = rows;
        this.incidents = incidents;
        this.places = places;
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
        String place = seat(actor.post()).map(Place::name).orElse(actor.post().value());
        IncidentId opened = incidents.open(new NewIncident(
                title(place, month),
                place,
                month.atStartOfDay(access.zone()).toInstant(),
                Hazard.OTHER,
                "",
                clock.instant(),
                ""));
        rows.insert(actor.post(), month, opened);
        return opened;
    }

    private static String title(String place, LocalDate month) {
        return "Loket %s, %s %d"
                .formatted(place, month.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN), month.getYear());
    }

    /** The place in whose name the post is called, such as Phnom Penh. */
    private Optional<Place> seat(PostCode code) {
        String name = access.post(code).map(Post::nameLocal).orElse("");
        return places.all().stream()
                .filter(place -> name.contains(place.name()))
                .findFirst();
    }
}
