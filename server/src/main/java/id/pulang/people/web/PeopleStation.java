package id.pulang.people.web;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
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
import org.springframework.stereotype.Component;

/** The station of the river at which statements have become people: those whom a list attests. */
@Component
class PeopleStation implements Station {

    private final PeopleSearch search;
    private final PastPeople past;

    PeopleStation(PeopleSearch search, PastPeople past) {
        this.search = search;
        this.past = past;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String code() {
        return "people";
    }

    @Override
    public Count count(IncidentId incident) {
        PeopleQuery present = PeopleQuery.everybody(incident, Presence.PRESENT, Vouched.EVERYONE);
        PeopleQuery sought = PeopleQuery.everybody(incident, Presence.SOUGHT, Vouched.EVERYONE);
        return new Count(
                search.count(present),
                PeopleQuestion.address("", present, 1),
                List.of(new Count.Part("sought", search.count(sought), PeopleQuestion.address("", sought, 1))));
    }

    @Override
    public Optional<Map<Instant, Long>> past(IncidentId incident, List<Instant> moments) {
        return Optional.of(past.present(incident, moments));
    }

    @Override
    public String pastList(IncidentId incident, LocalDate day) {
        return PeopleQuestion.address(
                "",
                PeopleQuery.everybody(incident, Presence.PRESENT, Vouched.EVERYONE)
                        .on(day),
                1);
    }
}
