package id.pulang.people.web;

import id.pulang.incidents.IncidentId;
import id.pulang.incidents.stations.Count;
import id.pulang.incidents.stations.Station;
import id.pulang.people.People;
import org.springframework.stereotype.Component;

/** The station of the river at which statements have become people: those whom a list attests. */
@Component
class PeopleStation implements Station {

    private final People people;

    PeopleStation(People people) {
        this.people = people;
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
        return new Count(people.count(incident, true), "/desk/people?presence=PRESENT&incident=" + incident.value());
    }
}
