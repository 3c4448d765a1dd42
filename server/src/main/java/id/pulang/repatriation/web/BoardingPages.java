package id.pulang.repatriation.web;

import id.pulang.cases.CaseId;
import id.pulang.identity.NotFound;
import id.pulang.registration.tokens.Tokens;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.NameLists;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.SeatedList;
import id.pulang.repatriation.Seatings;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what the boarding list shows. */
@Component
class BoardingPages {

    private final Manifests manifests;
    private final NameLists lists;
    private final Seatings seatings;
    private final Tokens tokens;
    private final ManifestPages pages;

    BoardingPages(Manifests manifests, NameLists lists, Seatings seatings, Tokens tokens, ManifestPages pages) {
        this.manifests = manifests;
        this.lists = lists;
        this.seatings = seatings;
        this.tokens = tokens;
        this.pages = pages;
    }

    /** Lists whom somebody looks for: by name or number, by the code of a token, or by vehicle. */
    BoardingView list(ManifestId manifest, String find, String vehicle) {
        Optional<CaseId> carried = tokens.find(find);
        SeatedList all = seatings.of(manifest);
        Predicate<Passenger> shown =
                row -> carried.map(row.caseId()::equals).orElseGet(() -> matches(row, find) && sits(row, vehicle));
        boolean scanned = carried.isPresent();
        return new BoardingView(all, path(manifest), groups(all, shown), scanned ? "" : find, scanned, vehicle);
    }

    private static List<BoardingView.Group> groups(SeatedList all, Predicate<Passenger> shown) {
        return all.together().stream()
                .map(group ->
                        new BoardingView.Group(group.stream().filter(shown).toList(), group))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static boolean matches(Passenger row, String find) {
        String asked = find.strip().toLowerCase(Locale.ROOT);
        return (row.card().name() + " " + row.caseNumber())
                .toLowerCase(Locale.ROOT)
                .contains(asked);
    }

    private static boolean sits(Passenger row, String vehicle) {
        String there = row.seating().vehicle();
        return vehicle.isEmpty()
                || (vehicle.equals(BoardingView.NO_VEHICLE) ? there.isEmpty() : there.equalsIgnoreCase(vehicle));
    }

    /** Shows the row of one person as it is after a mark, or why there is none. */
    TickView tick(ManifestId manifest, CaseId who, Optional<Boarding.Refused> no, boolean together) {
        Passenger row = lists.one(manifest, who).orElseThrow(() -> new NotFound("passenger"));
        String gates = no.stream()
                .flatMap(refused -> refused.gates().stream())
                .map(pages::gateName)
                .collect(Collectors.joining(", "));
        Optional<String> reason = no.map(refused -> refused.reason().name());
        return new TickView(
                manifests.summary(manifest), path(manifest), row, reason, gates, together, lists.vehicles(manifest));
    }

    static String path(ManifestId manifest) {
        return "/field/boarding/" + manifest.value();
    }
}
