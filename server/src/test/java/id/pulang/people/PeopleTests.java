package id.pulang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.Sex;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.identity.Identities;
import id.pulang.people.matching.Matching;
import id.pulang.people.search.PeoplePage;
import id.pulang.people.search.PeopleQuery;
import id.pulang.people.search.PeopleQuery.Presence;
import id.pulang.people.search.PeopleSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class PeopleTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);

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
    Identities identities;

    private SomeLists lists;
    private IncidentId incident;

    @BeforeEach
    void listsAreMatched() {
        lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "1-police-custody-list.csv", """
                No,NAME,SEX,AGE,NATIONALITY,PASSPORT NO,DATE IN
                1,SUHARTINI WULANDARI,F,26,INDONESIA,X1234567,17/10/2025
                """);
        lists.add(incident, "3-embassy-registration.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;No HP;Nama Ibu;Petugas
                KH-0001;Soehartini Wulandari;P;Bandung;04/03/1999;3273014304990012;X1234567;+62 812 0000 1234;;petugas A
                KH-0002;Bayu Segara;L;Padang;21/11/1997;1371012111970004;X7654321;;;petugas A
                """);
        lists.add(incident, "6-family-reports.csv", """
                nomor_aduan,nama_yang_dicari,panggilan,jk,tanggal_lahir,nik,paspor,asal,hubungan_pelapor,nama_ibu,lokasi_terakhir,tanggal_aduan
                ADU-1,Suhartini Wulandari,Tini,F,1999-04-03,3273014304990012,,Bandung,ibu,,Bavet,2025-09-01
                ADU-2,Intan Kemala,,F,2001-01-05,3171014501010002,,Jakarta,ibu,,Bavet,2025-09-01
                """);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    @Test
    void drawsTheCardFromAllListsAndMendsASwappedDate() {
        PersonId tini = person("3-embassy-registration", "KH-0001");

        var card = Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(
                        people.cards(List.of(tini), Purpose.CASE_WORK).get(tini)));

        assertThat(person("6-family-reports", "ADU-1")).isEqualTo(tini);
        assertThat(card.name()).isEqualTo("Soehartini Wulandari");
        assertThat(card.otherNames()).contains("Tini");
        assertThat(card.born()).isEqualTo(LocalDate.of(1999, 4, 3));
        assertThat(card.sex()).isEqualTo(Sex.FEMALE);
        assertThat(card.passport()).isEqualTo("X1234567");
        assertThat(card.minorOn(DAY, 18)).contains(false);
    }

    @Test
    void tellsWhoIsPresentFromWhoIsOnlySought() {
        var found = Acting.as(SomeActors.consular(), () -> people.in(incident));

        assertThat(found).hasSize(3);
        assertThat(found).filteredOn(PersonSummary::present).hasSize(2);
        assertThat(Acting.as(
                        SomeActors.consular(),
                        () -> search.page(new PeopleQuery("", incident, Presence.SOUGHT, false, 1))
                                .people()))
                .extracting(PersonSummary::id)
                .containsExactly(person("6-family-reports", "ADU-2"));
    }

    @Test
    void findsBySpellingBySoundAndByAnyNumber() {
        PersonId tini = person("3-embassy-registration", "KH-0001");

        for (String asked : List.of(
                "suhartini",
                "SOEHARTINI WULANDARI",
                "suhatini wulandri",
                "suhar",
                "suhartini wul",
                "3273014304990012",
                "32730143",
                "990012",
                "43049",
                "x1234567",
                "0812-0000-1234",
                "KH-0001",
                "ADU-1")) {
            assertThat(found(asked)).as(asked).contains(tini);
        }
        assertThat(found("Zebaoth Qixq")).isEmpty();
    }

    @Test
    void callsNobodyProvenWhoDoesNotStandFirstOnThePage() {
        var asked = "soehartini wulandari 3/4/1999";

        var everybody = page(new PeopleQuery(asked, incident, Presence.ANY, false, 1));
        var sought = page(new PeopleQuery(asked, incident, Presence.SOUGHT, false, 1));

        assertThat(everybody.proven()).isEqualTo(person("3-embassy-registration", "KH-0001"));
        assertThat(sought.people()).isEmpty();
        assertThat(sought.proven()).isNull();
    }

    @Test
    void theLatestAssertionDecidesAndTheSameOneTwiceIsOne() {
        PersonId tini = person("3-embassy-registration", "KH-0001");
        var seen = new IdentityAssertion(tini, IdentityGrade.SEEN, "Paspor", "X1234567", DAY.minusDays(1));
        var verified = new IdentityAssertion(tini, IdentityGrade.VERIFIED, "Dukcapil", null, DAY);

        Acting.as(SomeActors.consular(), () -> {
            identities.vouch(verified, Voucher.REGISTRY);
            identities.record(List.of(seen, seen));
            identities.vouch(verified, Voucher.REGISTRY);
        });

        var standing = Acting.as(
                SomeActors.consular(), () -> identities.standings(List.of(tini)).get(tini));
        assertThat(standing).isNotNull();
        assertThat(standing.verified()).isTrue();
        assertThat(Acting.as(SomeActors.consular(), () -> identities.all(tini))).hasSize(2);
        assertThat(Acting.as(SomeActors.consular(), () -> identities.verified(incident, Set.of(Voucher.REGISTRY))))
                .containsExactly(tini);
    }

    @Test
    void aReviewerDoesNotVouchForIdentities() {
        PersonId tini = person("3-embassy-registration", "KH-0001");
        var verified = new IdentityAssertion(tini, IdentityGrade.VERIFIED, "Dukcapil", null, DAY);

        assertThatThrownBy(() -> Acting.as(SomeActors.reviewer(), () -> identities.vouch(verified, Voucher.INTERVIEW)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Acting.as(SomeActors.consular(), () -> identities.record(List.of(verified))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PeoplePage page(PeopleQuery query) {
        return Acting.as(SomeActors.consular(), () -> search.page(query));
    }

    private Set<PersonId> found(String asked) {
        return Set.copyOf(Acting.as(
                        SomeActors.consular(),
                        () -> search.page(new PeopleQuery(asked, incident, Presence.ANY, false, 1))
                                .people())
                .stream()
                .filter(person -> person.incident().equals(incident))
                .map(PersonSummary::id)
                .toList());
    }

    private PersonId person(String list, String number) {
        var statement = lists.statement(incident, list, number);
        return Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(people.of(List.of(statement)).get(statement)));
    }
}
