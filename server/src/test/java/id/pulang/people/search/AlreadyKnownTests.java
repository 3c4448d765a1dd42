package id.pulang.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.access.Acting;
import id.pulang.access.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.Rosters;
import id.pulang.people.People;
import id.pulang.people.PeopleQuery;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class AlreadyKnownTests {

    private static final LocalDate BORN = LocalDate.of(1998, 11, 17);

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    AlreadyKnown known;

    @Autowired
    RollUpkeep upkeep;

    @Autowired
    Roll roll;

    private SomeLists lists;
    private IncidentId incident;

    @BeforeEach
    void somebodyIsOnAList() {
        lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "3-embassy-registration.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;No HP;Nama Ibu;Petugas
                KH-0001;Djatmiko Wirasoedibjo;L;Bandung;17/11/1998;3273011711980012;X1234567;;;petugas A
                """);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    @Test
    void knowsSomebodyInAnySpellingByTheDateOfBirth() {
        var answer = look(SomeActors.registration(), "Jatmiko Wirasudibyo", BORN, null);

        assertThat(ids(answer)).contains(djatmiko());
    }

    @Test
    void neverTakesANameAloneForAProof() {
        assertThat(look(SomeActors.registration(), "Djatmiko Wirasoedibjo", null, null))
                .isInstanceOf(Recognised.CouldBe.class);
    }

    @Test
    void findsSomebodyByANumberWithASlip() {
        assertThat(ids(look(SomeActors.registration(), "", null, "3273011711980021")))
                .contains(djatmiko());
    }

    @Test
    void saysNothingOfPeopleWhomTheActorMayNotSee() {
        assertThat(look(SomeActors.elsewhere(), "Djatmiko Wirasoedibjo", BORN, null))
                .isEqualTo(new Recognised.Nobody());
        assertThat(look(SomeActors.kemensos(), "Djatmiko Wirasoedibjo", BORN, null))
                .isEqualTo(new Recognised.Nobody());
        assertThat(ids(look(SomeActors.headquarters(), "Djatmiko Wirasoedibjo", BORN, null)))
                .contains(djatmiko());
    }

    @Test
    void asksBackWhenNothingWasSaid() {
        assertThat(look(SomeActors.registration(), " ", BORN, "")).isEqualTo(new Recognised.NotAsked());
    }

    @Test
    void saysNobodyWhereNobodyFits() {
        assertThat(look(SomeActors.registration(), "Zebaoth Qixq", LocalDate.of(1950, 1, 1), null))
                .isEqualTo(new Recognised.Nobody());
    }

    @Test
    void servesTheListOfPeopleAsWell() {
        var page = Acting.as(
                SomeActors.consular(),
                () -> people.page(new PeopleQuery(
                        "jatmiko wirasudibyo 17/11/1998", incident, PeopleQuery.Presence.ANY, false, 1)));

        assertThat(page.people()).extracting(PersonSummary::id).containsExactly(djatmiko());
        assertThat(page.proven()).isEqualTo(djatmiko());
    }

    @Test
    void knowsAfterARestartAndThroughOtherServersWhatTheDatabaseKnows() {
        PersonId djatmiko = djatmiko();
        roll.take(new PeopleKnown(List.of(), List.of(djatmiko)));
        assertThat(look(SomeActors.registration(), "Djatmiko Wirasoedibjo", BORN, "3273011711980012"))
                .satisfies(answer -> assertThat(ids(answer)).doesNotContain(djatmiko));

        upkeep.lookForChanges();
        assertThat(ids(look(SomeActors.registration(), "Djatmiko Wirasoedibjo", BORN, null)))
                .contains(djatmiko);

        roll.take(new PeopleKnown(List.of(), List.of(djatmiko)));
        upkeep.fill();
        assertThat(ids(look(SomeActors.registration(), "Djatmiko Wirasoedibjo", BORN, null)))
                .contains(djatmiko);
    }

    private Recognised look(Actor officer, String name, @Nullable LocalDate born, @Nullable String nik) {
        return Acting.as(officer, () -> known.look(new Sought(name, born, nik)));
    }

    private static List<PersonId> ids(Recognised answer) {
        return switch (answer) {
            case Recognised.OnePerson(var person) -> List.of(person.summary().id());
            case Recognised.CouldBe(var several, var more) ->
                several.stream().map(person -> person.summary().id()).toList();
            case Recognised.NotAsked _, Recognised.Nobody _ -> List.of();
        };
    }

    private PersonId djatmiko() {
        var statement = lists.statement(incident, "3-embassy-registration", "KH-0001");
        return Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(people.of(List.of(statement)).get(statement)));
    }
}
