package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.casework.situation.TravelCompanions;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.Stale;
import id.pulang.repatriation.seating.Seating;
import id.pulang.repatriation.seating.SeatingWish;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of vehicles and seats (docs/decisions/0106): given while a manifest is a draft, frozen with it. What does
 * not fit is said and stops nobody.
 */
@Service
@Transactional
public class Seatings {

    private final Access access;
    private final NameLists lists;
    private final TravelCompanions companions;
    private final ManifestStore store;
    private final JourneyEvents events;
    private final Clock clock;

    Seatings(
            Access access,
            NameLists lists,
            TravelCompanions companions,
            ManifestStore store,
            JourneyEvents events,
            Clock clock) {
        this.access = access;
        this.lists = lists;
        this.companions = companions;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the name list of a manifest with who belongs together; opens names and companions. */
    public SeatedList of(ManifestId id) {
        NameList list = lists.of(id);
        return SeatedList.of(
                list,
                companions.of(list.passengers().stream().map(Passenger::caseId).toList()));
    }

    /** Gives people their vehicles and seats, each as it says; whoever had approved the draft must do so again. */
    public Amendment seat(ManifestId id, Map<CaseId, Seating> where, long seen) {
        Actor by = access.require(Role.REPATRIATION_LEAD);
        if (where.values().stream().anyMatch(Seating::isTooLong)) {
            return new Amendment.Refused(ManifestRefusal.SEATING_TOO_LONG);
        }
        ManifestStore.Open open = store.open(id);
        Amendment outcome = open.manifest().seat(where, seen, by, clock.instant());
        return switch (outcome) {
            case Amendment.Done done -> {
                if (done.people() > 0) {
                    store.save(open, clock.instant());
                    events.wrote("bus and seat given", Purpose.TRAVEL, where.keySet(), String.valueOf(done.version()));
                }
                yield done;
            }
            case Amendment.Refused refused -> refused;
            case Amendment.Outdated(Stale stale) -> new Amendment.Outdated(store.explain(id, stale));
        };
    }

    /**
     * Gives people the next free seats, whole groups beside each other.
     *
     * @param typed what was typed for single people, which holds before the wish
     * @param chosen who is given a seat; everybody who has none where nobody is chosen
     */
    public Amendment fill(
            ManifestId id, Map<CaseId, Seating> typed, Collection<CaseId> chosen, SeatingWish wish, long seen) {
        access.require(Role.REPATRIATION_LEAD);
        if (!wish.seats().canCount()) {
            return new Amendment.Refused(ManifestRefusal.SEAT_NOT_COUNTED);
        }
        SeatedList list = of(id);
        Map<CaseId, Seating> now = new LinkedHashMap<>(list.seats());
        typed.forEach((who, seat) -> now.computeIfPresent(who, (_, _) -> seat));
        Collection<CaseId> asked = chosen.isEmpty()
                ? now.keySet().stream()
                        .filter(who -> now.getOrDefault(who, Seating.NONE).isEmpty())
                        .toList()
                : chosen;
        now.putAll(wish.propose(asked, list.groups(), now));
        return seat(id, now, seen);
    }
}
