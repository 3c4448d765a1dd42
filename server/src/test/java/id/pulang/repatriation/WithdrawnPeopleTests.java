package id.pulang.repatriation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.clearances.Clearances;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.WithdrawalView;
import id.pulang.incidents.rosters.WithdrawalOutcome;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.identity.ChangeAnswer;
import id.pulang.people.identity.IdentityChanges;
import id.pulang.people.matching.Decided;
import id.pulang.people.search.PeopleSearch;
import id.pulang.protection.Vault;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the people whom a withdrawn list named. */
@PulangTest
@Tag("security")
class WithdrawnPeopleTests extends WithdrawnLists {

    private static final Actor OTHER_POST = new Actor(
            new UserId(UUID.nameUUIDFromBytes("other post".getBytes(UTF_8))),
            "Gilang",
            Role.CONSULAR_OFFICER,
            new PostCode("POLRI"),
            "consular");

    private static final String VICTIM = "Zulkifli Harahap";

    @Autowired
    private Manifests manifests;

    @Autowired
    private BoardingGate gate;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private IdentityChanges changes;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Vault vault;

    @Test
    void nobodyIsListedCountedOrFoundByAWithdrawnList() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");
        PersonId intruder = byName(incident, "Penyusup Gelap").id();
        WithdrawalView shown = officer(() -> withdrawals.view(harmful));
        assertThat(shown.people().elsewhere()).isEqualTo(1);
        assertThat(shown.people().onlyHere()).isEqualTo(1);

        withdraw(harmful);

        assertThat(names(incident)).containsExactly("Bambang Sutrisno");
        assertThat(officer(() -> search.search("Penyusup Gelap", 10)))
                .extracting(PersonSummary::id)
                .doesNotContain(intruder);
        assertThat(officer(() -> search.search("1271010101700009", 10)))
                .extracting(PersonSummary::id)
                .doesNotContain(intruder);
        assertThat(officer(() -> people.in(incident))).hasSize(1).allMatch(PersonSummary::present);
        assertThat(officer(() -> incidents.statementCount(incident))).isEqualTo(1);
        assertThat(officer(() -> incidents.statements(incident))).hasSize(1);
        assertThat(officer(() -> incidents.counts())).containsEntry(incident, new IncidentSummary.Counts(1, 1));
        var number = new ListNumber("2-harm", "H-2");
        assertThat(officer(() -> incidents.numbered(incident, List.of(number)))).isEmpty();
        assertThat(officer(() -> cases.waitingForCase(incident))).hasSize(1);
        assertThatThrownBy(() -> Acting.as(SomeActors.consular(), () -> cases.open(intruder, incident)))
                .isInstanceOf(NotFound.class);
        match(incident);
        assertThat(names(incident)).containsExactly("Bambang Sutrisno");
    }

    @Test
    void itsRowsAreErasedWithThePersonTheyWereAbout() {
        IncidentId incident = twoLists();
        PersonId stays = byName(incident, "Bambang Sutrisno").id();
        StatementId row = lists.statement(incident, "2-harm", "H-1");

        withdraw(roster(incident, "2-harm"));

        Set<UUID> erased = officer(() -> transactions.execute(_ -> vault.allAbout(stays.value())));
        assertThat(erased).contains(row.value());
    }

    @Test
    void whoStandsOnTwoListsStaysWithTheirCaseCardAndClearances() {
        IncidentId incident = travellers.ready();
        lists.add(incident, "4-police.csv", SomeTravellers.registration().replace("KH-", "PO-"));
        match(incident);
        Map<String, CaseId> before = travellers.byName(incident);
        Map<CaseId, PersonId> persons = persons(incident);
        ManifestId manifest = frozen(incident);

        withdraw(roster(incident, "3-embassy-registration"));
        match(incident);

        assertThat(travellers.byName(incident)).isEqualTo(before);
        assertThat(persons(incident)).isEqualTo(persons);
        assertThat(names(incident)).hasSize(5);
        before.values()
                .forEach(each -> assertThat(lead(() -> gate.board(manifest, each)))
                        .as("%s", each)
                        .isInstanceOf(Boarding.Boarded.class));
    }

    @Test
    void whoIsSaidToBeSomebodyElseByWhatIsLeftDoesNotFly() {
        IncidentId incident = travellers.ready();
        CaseId victim = travellers.byName(incident).get(VICTIM);
        String others = SomeTravellers.registration()
                .replace("KH-", "PO-")
                .lines()
                .filter(line -> !line.contains(VICTIM))
                .map(line -> line + "\n")
                .reduce("", String::concat);
        lists.add(incident, "4-later.csv", others + "PO-9;Pelaku Pengganti;L;Medan;01/01/1970;1271010101700009\n");
        match(incident);
        join(incident, number("3-embassy-registration", "KH-0004"), number("4-later", "PO-9"));
        PersonId person = persons(incident).get(victim);
        same(person, SomeActors.consular());
        same(person, SomeActors.reviewer());
        assertThat(shut(victim)).isEmpty();
        ManifestId manifest = frozen(incident);

        withdraw(roster(incident, "3-embassy-registration"));

        assertThat(travellers.byName(incident)).containsEntry("Pelaku Pengganti", victim);
        assertThat(lead(() -> gate.board(manifest, victim))).isInstanceOf(Boarding.Refused.class);
        assertThat(shut(victim)).contains("identity", "travel_document");
    }

    @Test
    void twoWhoWereOnePersonOnlyThroughARowOfItPartAgain() {
        IncidentId incident = lists.incident();
        lists.add(incident, "1-real.csv", HEADER + STANDS + "R-2;Ferdinand Manurung;L;Medan;13/03/1992;\n");
        lists.add(incident, "2-harm.csv", HEADER + "H-1;Tanpa Nama;L;;;\n");
        match(incident);
        join(incident, number("1-real", "R-1"), number("2-harm", "H-1"));
        join(incident, number("1-real", "R-2"), number("2-harm", "H-1"));
        assertThat(names(incident)).hasSize(1);

        withdraw(roster(incident, "2-harm"));

        await().untilAsserted(() ->
                assertThat(names(incident)).containsExactlyInAnyOrder("Bambang Sutrisno", "Ferdinand Manurung"));
        assertThat(officer(() -> matching.joins(incident))).isEmpty();
    }

    @Test
    void whatIsAskedAboutItsRowsIsAskedNoMore() {
        IncidentId incident = lists.incident();
        lists.add(incident, "1-real.csv", HEADER + STANDS + "R-3;Rangga Mahameru;L;Medan;;\n");
        lists.add(incident, "2-harm.csv", harm() + "H-3;Rangga Mahameru;L;;;\n");
        match(incident);
        StatementId row = lists.statement(incident, "2-harm", "H-3");
        assertThat(open(row)).isEqualTo(1);

        withdraw(roster(incident, "2-harm"));

        assertThat(open(row)).isZero();
        assertThat(officer(() -> people.in(incident)))
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.openDoubts()).isZero());
    }

    @Test
    void whoStandsAtAnotherPostTooIsForHeadquarters() {
        IncidentId incident = twoLists();
        lists.add(OTHER_POST, incident, "5-lain.csv", HEADER + INTRUDER.replace("H-2", "B-1"));
        Acting.as(SomeActors.headquarters(), () -> matching.match(incident));
        RosterId harmful = roster(incident, "2-harm");

        assertThat(ask(harmful)).isEqualTo(WithdrawalOutcome.OTHER_POSTS);

        assertThat(officer(() -> withdrawals.view(harmful)).people().beyond()).isEqualTo(1);
        assertThat(Acting.as(SomeActors.headquarters(), () -> withdrawals.ask(harmful, WHY)))
                .isEqualTo(WithdrawalOutcome.ASKED);
    }

    private static ListNumber number(String list, String number) {
        return new ListNumber(list, number);
    }

    private void join(IncidentId incident, ListNumber one, ListNumber other) {
        var left = lists.statement(incident, one.list(), one.number());
        var right = lists.statement(incident, other.list(), other.number());
        Acting.as(SomeActors.reviewer(), () -> matching.settle(left, right, true, decided(incident)));
    }

    private static Decided decided(IncidentId incident) {
        return new Decided(
                incident,
                "PNH",
                "sama",
                SomeActors.reviewer().id().value(),
                SomeActors.reviewerTwo().id().value());
    }

    private Map<CaseId, PersonId> persons(IncidentId incident) {
        return Acting.as(SomeActors.consular(), () -> cases.in(incident)).stream()
                .collect(Collectors.toMap(each -> each.id(), each -> each.person()));
    }

    private ManifestId frozen(IncidentId incident) {
        var drafted = lead(() -> manifests.draft(incident, SomeManifests.flight("GA 857", "Phnom Penh", "Jakarta")));
        ManifestId manifest = ((Drafting.Drafted) drafted).manifest();
        lead(() -> manifests.approve(manifest, version(manifest)));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));
        return manifest;
    }

    private void same(PersonId person, Actor officer) {
        Acting.as(
                officer,
                () -> changes.answer(
                        person,
                        changes.of(person).orElseThrow().id(),
                        ChangeAnswer.SAME,
                        "Dibandingkan dengan paspor"));
    }

    private List<String> shut(CaseId about) {
        return Acting.as(SomeActors.clearance(), () -> clearances.decide(about)).standings().stream()
                .filter(standing -> !standing.opens())
                .map(standing -> standing.gate())
                .toList();
    }

    private long version(ManifestId manifest) {
        return lead(() -> manifests.summary(manifest)).version();
    }

    private static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }
}
