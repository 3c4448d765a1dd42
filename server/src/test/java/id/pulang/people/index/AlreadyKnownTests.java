package id.pulang.people.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.TwoOfficers;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Decided;
import id.pulang.people.matching.Matching;
import id.pulang.people.search.AlreadyKnown;
import id.pulang.people.search.PeoplePage;
import id.pulang.people.search.PeopleQuery;
import id.pulang.people.search.PeopleSearch;
import id.pulang.people.search.Recognised;
import id.pulang.people.search.SearchTerms;
import id.pulang.people.sight.AgencyVisibility;
import id.pulang.people.sight.ReceivedByAgency;
import id.pulang.protection.Vault;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PulangTest
class AlreadyKnownTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Another day for each test, because all of them share one index. */
    private static final AtomicInteger BIRTHS = new AtomicInteger();

    private final LocalDate born = LocalDate.of(1972, 3, 7).plusDays(67L * BIRTHS.getAndIncrement());
    private final String nik = "327301" + born.format(DateTimeFormatter.ofPattern("ddMMyy")) + "0012";

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    PeopleSearch search;

    @Autowired
    AlreadyKnown known;

    @Autowired
    SearchIndexRefresh upkeep;

    @Autowired
    PersonSearchIndex searchIndex;

    @Autowired
    Vault vault;

    @Autowired
    AgencyVisibility agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SomeLists lists;
    private IncidentId incident;

    @BeforeEach
    void somebodyIsOnAList() {
        lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "3-embassy-registration.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;No HP;Nama Ibu;Petugas
                KH-0001;Djatmiko Wirasoedibjo;L;Bandung;%s;%s;X1234567;;;petugas A
                """.formatted(born.format(DAY), nik));
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    @Test
    void knowsSomebodyInAnySpellingByTheDateOfBirth() {
        var answer = look(SomeActors.registration(), "Jatmiko Wirasudibyo", born, null);

        assertThat(ids(answer)).contains(djatmiko());
    }

    @Test
    void neverTakesANameAloneForAProof() {
        assertThat(look(SomeActors.registration(), "Djatmiko Wirasoedibjo", null, null))
                .isInstanceOf(Recognised.CouldBe.class);
    }

    @Test
    void findsSomebodyByANumberWithASlip() {
        assertThat(ids(look(SomeActors.registration(), "", null, nik.replace("0012", "0021"))))
                .contains(djatmiko());
    }

    @Test
    void saysNothingOfPeopleWhomTheActorMayNotSee() {
        assertThat(look(SomeActors.elsewhere(), "Djatmiko Wirasoedibjo", born, null))
                .isEqualTo(new Recognised.Nobody());
        assertThat(look(SomeActors.kemensos(), "Djatmiko Wirasoedibjo", born, null))
                .isEqualTo(new Recognised.Nobody());
        assertThat(ids(look(SomeActors.headquarters(), "Djatmiko Wirasoedibjo", born, null)))
                .contains(djatmiko());
    }

    @Test
    void tellsAnAgencyOfWhomItWasShownAsIfNobodyElseWereKnown() {
        namesakes(12);
        PersonId shown = person("kembar", "K-12");
        Acting.as(
                SomeActors.lead(),
                () -> agencies.show(new ReceivedByAgency(List.of(shown.value()), new PostCode("BP3MI"))));

        String asked = "ulfa panembahan zulaikha " + born.format(DAY);
        assertThat(look(SomeActors.registration(), "Ulfa Panembahan Zulaikha", born, null))
                .isInstanceOf(Recognised.CouldBe.class);
        assertThat(look(SomeActors.bp3mi(), "Ulfa Panembahan Zulaikha", born, null))
                .isInstanceOfSatisfying(
                        Recognised.OnePerson.class,
                        one -> assertThat(one.person().summary().id()).isEqualTo(shown));
        assertThat(page(SomeActors.bp3mi(), asked).people())
                .extracting(PersonSummary::id)
                .containsExactly(shown);
        assertThat(page(SomeActors.bp3mi(), asked).proven()).isEqualTo(shown);
        assertThat(page(SomeActors.kemensos(), asked).proven()).isNull();
    }

    @Test
    void seesAJoinAndASplitAsSoonAsTheyAreDecided() {
        lists.add(incident, "lain.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
                L-1;Wilujeng Kertapati;L;Solo;09/08/1994;;
                """);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        var first = lists.statement(incident, "3-embassy-registration", "KH-0001");
        var other = lists.statement(incident, "lain", "L-1");
        PersonId joined = djatmiko();
        PersonId apart = person("lain", "L-1");

        Acting.as(SomeActors.consular(), () -> matching.settle(first, other, true, decided()));
        assertThat(ids(look(SomeActors.registration(), "Wilujeng Kertapati", null, null)))
                .contains(joined)
                .doesNotContain(apart);

        Acting.as(SomeActors.consular(), () -> matching.separate(Set.of(other), Set.of(first), decided()));
        assertThat(ids(look(SomeActors.registration(), "Wilujeng Kertapati", null, null)))
                .contains(apart)
                .doesNotContain(joined);
    }

    @Test
    void leavesALineInTheTrailForEachLookAndForWhatTheIndexReads() {
        long looks = lines("looked for somebody");
        long reads = lines("indexed");

        look(SomeActors.registration(), "Djatmiko Wirasoedibjo", born, null);
        look(SomeActors.registration(), "Zebaoth Qixq", null, null);
        upkeep.lookForChanges();
        assertThat(lines("looked for somebody")).isEqualTo(looks + 2);
        assertThat(lines("indexed")).isEqualTo(reads);

        searchIndex.take(new PeopleKnown(List.of(), List.of(djatmiko())));
        upkeep.lookForChanges();
        assertThat(lines("indexed")).isEqualTo(reads + 1);
    }

    @Test
    void asksBackWhenNothingWasSaid() {
        assertThat(look(SomeActors.registration(), " ", born, "")).isEqualTo(new Recognised.NotAsked());
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
                () -> search.page(new PeopleQuery(
                        "jatmiko wirasudibyo " + born.format(DAY), incident, PeopleQuery.Presence.ANY, false, 1)));

        assertThat(page.people()).extracting(PersonSummary::id).containsExactly(djatmiko());
        assertThat(page.proven()).isEqualTo(djatmiko());
    }

    @Test
    void knowsAfterARestartAndThroughOtherServersWhatTheDatabaseKnows() {
        PersonId djatmiko = djatmiko();
        searchIndex.take(new PeopleKnown(List.of(), List.of(djatmiko)));
        assertThat(look(SomeActors.registration(), "Djatmiko Wirasoedibjo", born, nik))
                .satisfies(answer -> assertThat(ids(answer)).doesNotContain(djatmiko));

        upkeep.lookForChanges();
        assertThat(ids(look(SomeActors.registration(), "Djatmiko Wirasoedibjo", born, null)))
                .contains(djatmiko);

        searchIndex.take(new PeopleKnown(List.of(), List.of(djatmiko)));
        upkeep.fill();
        assertThat(ids(look(SomeActors.registration(), "Djatmiko Wirasoedibjo", born, null)))
                .contains(djatmiko);
    }

    @Test
    void forgetsWhoWasErasedOnAnotherServer() {
        PersonId djatmiko = djatmiko();
        assertThat(searchIndex.called(djatmiko)).isNotEmpty();
        Acting.as(
                SomeActors.consular(),
                () -> transaction.executeWithoutResult(_ -> {
                    TwoOfficers.haveDecidedToErase(jdbc, djatmiko.value());
                    vault.erase(vault.allAbout(djatmiko.value()));
                }));

        upkeep.lookForChanges();

        assertThat(searchIndex.called(djatmiko)).isEmpty();
    }

    private void namesakes(int howMany) {
        var rows = new StringBuilder("No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor\n");
        for (int number = 1; number <= howMany; number++) {
            rows.append("K-%d;Ulfa Panembahan Zulaikha;P;Solo;%s;%s;\n"
                    .formatted(number, born.format(DAY), womansNumber(number)));
        }
        lists.add(incident, "kembar.csv", rows.toString());
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    /** National numbers of women born on that day which no slip turns into each other. */
    private String womansNumber(int number) {
        String day = born.format(DateTimeFormatter.ofPattern("MMyy"));
        return "3%d%02d01%02d%s%04d".formatted(2 + number % 2, number, born.getDayOfMonth() + 40, day, number * 797);
    }

    private PeoplePage page(Actor officer, String words) {
        return Acting.as(officer, () -> search.page(new PeopleQuery(words, null, PeopleQuery.Presence.ANY, false, 1)));
    }

    private long lines(String act) {
        return Acting.as(
                SomeActors.headquarters(),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> jdbc.sql("select count(*) from access.audit_entry where act = :act")
                                .param("act", act)
                                .query(Long.class)
                                .single())));
    }

    private Decided decided() {
        return new Decided(
                incident,
                SomeActors.consular().post().value(),
                "bertemu langsung",
                SomeActors.consular().id().value(),
                SomeActors.reviewer().id().value());
    }

    private Recognised look(Actor officer, String name, @Nullable LocalDate born, @Nullable String nik) {
        return Acting.as(officer, () -> known.look(new SearchTerms(name, born, nik)));
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
        return person("3-embassy-registration", "KH-0001");
    }

    private PersonId person(String list, String number) {
        var statement = lists.statement(incident, list, number);
        return Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(people.of(List.of(statement)).get(statement)));
    }
}
