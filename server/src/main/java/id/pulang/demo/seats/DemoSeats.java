package id.pulang.demo.seats;

import id.pulang.cases.CaseId;
import id.pulang.casework.situation.Situations;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.NameLists;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.Seatings;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.seating.SeatNumbers;
import id.pulang.repatriation.seating.SeatingWish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Seats the people of a draft in two buses; who bears one family name is with each other, in at most three families.
 */
@Component
public class DemoSeats {

    private static final int FAMILIES = 3;
    private static final int MEMBERS = 3;
    private static final SeatNumbers FOUR_ABREAST = new SeatNumbers("1A", 4);

    private final Situations situations;
    private final Seatings seatings;
    private final Manifests manifests;
    private final NameLists names;

    DemoSeats(Situations situations, Seatings seatings, Manifests manifests, NameLists names) {
        this.situations = situations;
        this.seatings = seatings;
        this.manifests = manifests;
        this.names = names;
    }

    /** Returns who stands on a manifest. */
    public List<CaseId> people(ManifestId manifest) {
        return passengers(manifest).stream().map(Passenger::caseId).toList();
    }

    /** Records families by the consular officer, and has the repatriation lead give everybody a bus and a seat. */
    public void give(ManifestId manifest, Actor consul, Actor lead) {
        List<Passenger> listed = Acting.as(lead, () -> passengers(manifest));
        Acting.as(consul, () -> families(listed).forEach(this::together));
        var buses = new SeatingWish("Bus 1", FOUR_ABREAST, (listed.size() + 2) / 2);
        Amendment seated = Acting.as(
                lead,
                () -> seatings.fill(
                        manifest,
                        Map.of(),
                        List.of(),
                        buses,
                        manifests.summary(manifest).version()));
        if (!(seated instanceof Amendment.Done)) {
            throw new IllegalStateException("Nobody was given a seat: " + seated);
        }
    }

    private void together(List<CaseId> family) {
        family.stream().skip(1).forEach(each -> situations.together(family.getFirst(), each));
    }

    private List<Passenger> passengers(ManifestId manifest) {
        return names.of(manifest).passengers();
    }

    /** A family name is the last of three names or more; of two, either may be a given one. */
    private static List<List<CaseId>> families(List<Passenger> listed) {
        Map<String, List<CaseId>> named = new LinkedHashMap<>();
        listed.forEach(each -> {
            List<String> words = List.of(each.card().name().strip().split("\\s+"));
            if (words.size() > 2) {
                named.computeIfAbsent(words.getLast(), _ -> new ArrayList<>()).add(each.caseId());
            }
        });
        return named.values().stream()
                .filter(family -> family.size() > 1)
                .map(family -> family.subList(0, Math.min(family.size(), MEMBERS)))
                .limit(FAMILIES)
                .toList();
    }
}
