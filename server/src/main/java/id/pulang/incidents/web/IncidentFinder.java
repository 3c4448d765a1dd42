package id.pulang.incidents.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.SearchWords;
import id.pulang.pages.Finder;
import id.pulang.pages.Finders;
import id.pulang.pages.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds incidents by words of their title or place. */
@Component
class IncidentFinder implements Finder {

    private final Incidents incidents;
    private final Access access;

    IncidentFinder(Incidents incidents, Access access) {
        this.incidents = incidents;
        this.access = access;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<Role> roles() {
        return Role.CASEWORKERS;
    }

    @Override
    public List<Finders.Group> find(String words, int most) {
        return List.of(new Finders.Group("incidents", fitting(words, most)));
    }

    private List<Found> fitting(String words, int most) {
        String plain = SearchWords.plain(words);
        return plain.isEmpty()
                ? List.of()
                : incidents.all().stream()
                        .filter(each -> fits(each, plain))
                        .limit(most)
                        .map(this::found)
                        .toList();
    }

    private static boolean fits(IncidentSummary incident, String plain) {
        String called = SearchWords.plain(incident.title() + " " + incident.placeName() + " " + incident.placeSpoken());
        return Stream.of(plain.split(" ")).allMatch(called::contains);
    }

    private Found found(IncidentSummary incident) {
        return Found.named(
                incident.title(),
                incident.placeName(),
                LocalDate.ofInstant(incident.happenedAt(), access.zone()),
                "/desk/incidents/" + incident.id().value());
    }
}
