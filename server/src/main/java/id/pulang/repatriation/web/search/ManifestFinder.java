package id.pulang.repatriation.web.search;

import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.SearchWords;
import id.pulang.pages.Finder;
import id.pulang.pages.Finders;
import id.pulang.pages.Found;
import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Manifests;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds manifests by the number of their flight, or by their own number after the word for a group. */
@Component
class ManifestFinder implements Finder {

    static final Set<Role> TRAVEL = Set.of(Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER);

    private final Manifests manifests;
    private final Incidents incidents;

    ManifestFinder(Manifests manifests, Incidents incidents) {
        this.manifests = manifests;
        this.incidents = incidents;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<Role> roles() {
        return TRAVEL;
    }

    @Override
    public List<Finders.Group> find(String words, int most) {
        return List.of(new Finders.Group("manifests", fitting(words, most)));
    }

    private List<Found> fitting(String words, int most) {
        String asked = SearchWords.number(words);
        List<ManifestSummary> fitting = asked.isEmpty()
                ? List.of()
                : manifests.all().stream()
                        .filter(each -> fits(each, asked))
                        .limit(most)
                        .toList();
        Map<IncidentId, String> titles = fitting.isEmpty()
                ? Map.of()
                : incidents.all().stream().collect(Collectors.toMap(IncidentSummary::id, IncidentSummary::title));
        return fitting.stream()
                .map(each -> new Found(
                        "repatriation.wave",
                        String.valueOf(each.wave()),
                        (titles.getOrDefault(each.incident(), "") + " "
                                        + each.flight().number())
                                .strip(),
                        null,
                        "/desk/repatriation/" + each.id().value()))
                .toList();
    }

    private static boolean fits(ManifestSummary manifest, String asked) {
        String flight = SearchWords.number(manifest.flight().number());
        return flight.contains(asked)
                || asked.toLowerCase(Locale.ROOT).matches("(kloter|group|manifes|manifest)" + manifest.wave());
    }
}
