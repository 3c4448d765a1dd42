package id.pulang.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.search.PeopleQuery.Presence;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where many people bear the name that was typed, so many are brought that whoever is meant can be looked up. */
@PulangTest
class MostFoundTests {

    private static final int NAMESAKES = 70;

    @Autowired
    private PeopleRanking ranking;

    private IncidentId incident;

    @BeforeEach
    void manyOfOneName(@Autowired Incidents incidents, @Autowired Rosters rosters, @Autowired Matching matching) {
        String rows = IntStream.range(0, NAMESAKES)
                .mapToObj(each -> "A-%d;Wulandarini;P;%02d/0%d/1990".formatted(each, 1 + each % 28, 1 + each / 28))
                .collect(Collectors.joining("\n"));
        incident = new SomeLists(incidents, rosters).matched(matching, "No. Reg;Nama;L/P;Tgl Lahir\n" + rows + "\n");
    }

    @Test
    void isThreePagesWhereNothingElseIsAskedAndItSaysThatOthersFit() {
        Ranked ranked = ranked(new PeopleQuery("wulandarini", incident, Presence.ANY, false, 1));

        assertThat(ranked.people()).hasSize(60);
        assertThat(ranked.more()).isTrue();
    }

    /** Conditions are applied to those whom the index brings, so it brings more. */
    @Test
    void isMoreWhereSomethingElseIsAsked() {
        Ranked ranked = ranked(new PeopleQuery("wulandarini", incident, Presence.PRESENT, false, 1));

        assertThat(ranked.people()).hasSize(NAMESAKES);
        assertThat(ranked.more()).isFalse();
    }

    private Ranked ranked(PeopleQuery query) {
        return Acting.as(SomeActors.consular(), () -> ranking.rank(query));
    }
}
