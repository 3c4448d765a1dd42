package id.pulang.journeys;

import id.pulang.PulangTest;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Lists of an incident that are matched at the doors, and officers who look at the people in them over plain HTTP. */
@PulangTest
abstract class ListsOverHttp {

    SomeLists lists;
    HttpOfficers officers;

    @Autowired
    private Matching matching;

    @BeforeEach
    void anybodyMayLogIn(
            @Autowired Incidents incidents,
            @Autowired Rosters rosters,
            @Autowired Accounts accounts,
            @Value("${local.server.port}") int port) {
        lists = new SomeLists(incidents, rosters);
        officers = new HttpOfficers(accounts, port);
    }

    void match(Actor officer, IncidentId incident) {
        Acting.as(officer, () -> matching.match(incident));
    }
}
