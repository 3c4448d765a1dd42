package id.pulang.incidents.web;

import id.pulang.identity.Role;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.pages.Finder;
import id.pulang.pages.Found;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds incidents by words of their title or place. */
@Component
class IncidentFinder implements Finder {

    private final Incidents incidents;

    IncidentFinder(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public String kind() {
        return "incidents";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<Role> roles() {
        return IncidentPlaces.READERS;
    }

    @Override
    public List<Found> find(String words, int most) {
        List<String> asked = List.of(plain(words).split(" "));
        return incidents.all().stream()
                .filter(each -> {
                    String called = plain(each.title() + " " + each.placeName() + " " + each.placeSpoken());
                    return asked.stream().allMatch(called::contains);
                })
                .limit(most)
                .map(IncidentFinder::found)
                .toList();
    }

    private static Found found(IncidentSummary incident) {
        return Found.named(
                incident.title(),
                incident.placeName(),
                LocalDate.ofInstant(incident.happenedAt(), ZoneOffset.UTC),
                "/desk/incidents/" + incident.id().value());
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
