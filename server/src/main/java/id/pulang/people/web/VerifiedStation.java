package id.pulang.people.web;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Placement;
import id.pulang.incidents.stations.Station;
import id.pulang.people.past.PastPeople;
import id.pulang.people.search.PeopleQuery;
import id.pulang.people.search.PeopleQuery.Presence;
import id.pulang.people.search.PeopleQuery.Vouched;
import id.pulang.people.search.PeopleSearch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The station of the river at which it is verified who people are, by a registry or by two officers. */
@Component
class VerifiedStation implements Station {

    private final PeopleSearch search;
    private final PastPeople past;

    VerifiedStation(PeopleSearch search, PastPeople past) {
        this.search = search;
        this.past = past;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String code() {
        return "verified";
    }

    @Override
    public Placement placement() {
        return Placement.BESIDE;
    }

    /** Of each only the latest assertion counts, which is of one of the two. */
    @Override
    public Count count(IncidentId incident) {
        List<Count.Part> parts = Stream.of(Vouched.REGISTRY, Vouched.INTERVIEW)
                .map(each -> new Count.Part(each.name(), counted(incident, each), shown(incident, each)))
                .toList();
        long together = parts.stream().mapToLong(Count.Part::value).sum();
        return new Count(together, shown(incident, Vouched.ANY), parts);
    }

    private long counted(IncidentId incident, Vouched by) {
        return search.count(PeopleQuery.everybody(incident, Presence.PRESENT, by));
    }

    private static String shown(IncidentId incident, Vouched by) {
        return PeopleQuestion.address("", PeopleQuery.everybody(incident, Presence.PRESENT, by), 1);
    }

    @Override
    public Optional<Map<Instant, Long>> past(IncidentId incident, List<Instant> moments) {
        return Optional.of(past.verified(incident, moments));
    }

    @Override
    public String pastList(IncidentId incident, LocalDate day) {
        return PeopleQuestion.address(
                "",
                PeopleQuery.everybody(incident, Presence.PRESENT, Vouched.ANY).on(day),
                1);
    }
}
