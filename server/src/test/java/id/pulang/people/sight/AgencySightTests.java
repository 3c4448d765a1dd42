package id.pulang.people.sight;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Decided;
import id.pulang.people.matching.Matching;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("security")
@PulangTest
class AgencySightTests {

    private static final String LIST = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            S-1;Wisnu Prabowo;L;Solo;09/08/1994;;
            S-2;Krisna Mahardika;L;Bandung;03/04/1999;;
            """;

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    AgencyVisibility agencies;

    private IncidentId incident;
    private StatementId surviving;
    private StatementId merged;

    @BeforeEach
    void twoPeopleAreOnAList() {
        var lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "serah.csv", LIST);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        surviving = lists.statement(incident, "serah", "S-1");
        merged = lists.statement(incident, "serah", "S-2");
        PersonId first = person(surviving);
        join();
        if (!person(surviving).equals(first)) {
            StatementId swapped = surviving;
            surviving = merged;
            merged = swapped;
        }
        part();
    }

    @Test
    void followsAPersonIntoTheRecordThatSurvivesAMerge() {
        show(person(merged));
        List<PersonId> before = seenBy(SomeActors.bp3mi());
        PersonId survivor = person(surviving);

        join();

        assertThat(before).doesNotContain(survivor).hasSize(1);
        assertThat(seenBy(SomeActors.bp3mi())).containsExactly(survivor);
        assertThat(seenBy(SomeActors.kemensos())).isEmpty();
    }

    @Test
    void endsWithThePersonWhomTheAgencyReceivedWhenTheTwoArePartedAgain() {
        PersonId received = person(merged);
        show(received);
        join();

        part();

        assertThat(seenBy(SomeActors.bp3mi())).containsExactly(received);
    }

    private void show(PersonId person) {
        Acting.as(
                SomeActors.lead(),
                () -> agencies.show(new ReceivedByAgency(List.of(person.value()), new PostCode("BP3MI"))));
    }

    private void join() {
        Acting.as(SomeActors.consular(), () -> matching.settle(surviving, merged, true, decided()));
    }

    private void part() {
        Acting.as(SomeActors.consular(), () -> matching.separate(Set.of(merged), Set.of(surviving), decided()));
    }

    private Decided decided() {
        return new Decided(
                incident,
                SomeActors.consular().post().value(),
                "bertemu langsung",
                SomeActors.consular().id().value(),
                SomeActors.reviewer().id().value());
    }

    private PersonId person(StatementId statement) {
        return Acting.as(
                SomeActors.consular(), () -> people.of(List.of(statement)).get(statement));
    }

    private List<PersonId> seenBy(Actor agency) {
        return Acting.as(agency, () -> people.in(incident)).stream()
                .map(PersonSummary::id)
                .toList();
    }
}
