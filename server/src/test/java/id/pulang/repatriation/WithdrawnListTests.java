package id.pulang.repatriation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.registration.WithdrawalView;
import id.pulang.incidents.registration.Withdrawals;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.incidents.rosters.WithdrawalOutcome;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.identity.ChangeAnswer;
import id.pulang.people.identity.IdentityChanges;
import id.pulang.people.matching.Decided;
import id.pulang.people.matching.Matching;
import id.pulang.people.search.PeopleSearch;
import id.pulang.protection.Vault;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A list that was accepted and is taken back: nobody is listed by it any more, and nobody with a case vanishes. */
@PulangTest
@Tag("security")
class WithdrawnListTests {

    private static final String WHY = "Daftar ini milik kejadian lain";
    private static final String HEADER = "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\n";
    private static final String STANDS = "R-1;Bambang Sutrisno;L;Bekasi;11/01/1990;3210111101900001\n";
    private static final String INTRUDER = "H-2;Penyusup Gelap;L;Medan;01/01/1970;1271010101700009\n";
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
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Matching matching;

    @Autowired
    private People people;

    @Autowired
    private PeopleSearch search;

    @Autowired
    private Cases cases;

    @Autowired
    private FactImports factImports;

    @Autowired
    private IdentityChanges changes;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private SomeLists lists;

    @Autowired
    private GateOwners owners;

    private SomeTravellers travellers;

    @BeforeEach
    void listsCome() {
        lists = new SomeLists(incidents, rosters);
        travellers = new SomeTravellers(lists, matching, people, cases, factImports, owners);
    }

    @Test
    void twoOfficersWithdrawAListAndOneAloneCannot() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");

        assertThat(ask(harmful)).isEqualTo(WithdrawalOutcome.ASKED);
        assertThat(ask(harmful)).isEqualTo(WithdrawalOutcome.TOO_LATE);
        assertThat(agree(harmful, SomeActors.registration())).isEqualTo(WithdrawalOutcome.SAME_OFFICER);
        assertThat(names(incident)).contains("Penyusup Gelap");
        assertThat(agree(harmful, SomeActors.consular())).isEqualTo(WithdrawalOutcome.WITHDRAWN);
        assertThat(agree(harmful, SomeActors.consularTwo())).isEqualTo(WithdrawalOutcome.TOO_LATE);

        RosterSummary kept = officer(() -> rosters.summary(harmful));
        assertThat(kept.isWithdrawn()).isTrue();
        assertThat(kept.withdrawal().reason()).isEqualTo(WHY);
        assertThat(acts(harmful)).contains("withdrawal asked", "withdrawal agreed", "list withdrawn");
    }

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
    void itsRowsStayAndCanBeReadOnItsPage() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");

        withdraw(harmful);

        var page = officer(() -> rosters.page(harmful, 1, false));
        assertThat(page.rows())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row.cells()).contains("Penyusup Gelap"));
        assertThat(officer(() -> rosters.of(incident)))
                .extracting(RosterSummary::listName)
                .containsExactly("1-real", "2-harm");
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
    void theSameFileComesInAgainAsANewListAndCorrectsNothing() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");
        withdraw(harmful);

        lists.add(incident, "2-harm.csv", harm());
        match(incident);

        assertThat(officer(() -> rosters.of(incident)))
                .filteredOn(list -> list.listName().equals("2-harm"))
                .hasSize(2)
                .extracting(RosterSummary::isWithdrawn)
                .containsExactly(false, true);
        assertThat(names(incident)).containsExactlyInAnyOrder("Bambang Sutrisno", "Penyusup Gelap");
        Received again = officer(
                () -> rosters.receive(incident, "2-harm.csv", new ByteArrayInputStream(harm().getBytes(UTF_8))));
        assertThat(again).isInstanceOf(Received.Known.class);
    }

    @Test
    void whoRefusesOrTakesBackLeavesTheListAsItIs() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");

        ask(harmful);
        assertThat(refuse(harmful, SomeActors.registration())).isEqualTo(WithdrawalOutcome.TAKEN_BACK);
        ask(harmful);
        assertThat(refuse(harmful, SomeActors.consular())).isEqualTo(WithdrawalOutcome.REFUSED);
        assertThat(refuse(harmful, SomeActors.consular())).isEqualTo(WithdrawalOutcome.TOO_LATE);

        assertThat(officer(() -> rosters.summary(harmful)).withdrawal()).isNull();
        assertThat(names(incident)).hasSize(2);
        assertThat(acts(harmful)).contains("withdrawal taken back", "withdrawal refused");
        assertThat(Acting.as(SomeActors.registration(), () -> withdrawals.ask(harmful, "pendek")))
                .isEqualTo(WithdrawalOutcome.NO_REASON);
        assertThat(Acting.as(SomeActors.registration(), () -> withdrawals.ask(harmful, "a".repeat(501))))
                .isEqualTo(WithdrawalOutcome.NO_REASON);
    }

    @Test
    void aListOnWhichSomebodyWithACaseStandsAloneIsNotWithdrawn() {
        IncidentId incident = travellers.ready();
        RosterId only = roster(incident, "3-embassy-registration");

        assertThat(ask(only)).isEqualTo(WithdrawalOutcome.CASES);

        assertThat(officer(() -> withdrawals.view(only)).people().cases())
                .extracting(each -> new CaseId(each.id()))
                .containsExactlyInAnyOrderElementsOf(travellers.byName(incident).values());
        assertThat(travellers.byName(incident)).hasSize(5);
    }

    @Test
    void aCaseThatIsOpenedAfterItWasAskedStopsItToo() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");
        assertThat(ask(harmful)).isEqualTo(WithdrawalOutcome.ASKED);
        Acting.as(
                SomeActors.consular(),
                () -> cases.open(byName(incident, "Penyusup Gelap").id(), incident));

        assertThat(agree(harmful, SomeActors.consular())).isEqualTo(WithdrawalOutcome.CASES);

        assertThat(names(incident)).contains("Penyusup Gelap");
        assertThat(officer(() -> rosters.summary(harmful)).isWithdrawn()).isFalse();
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

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(names(incident))
                        .containsExactlyInAnyOrder("Bambang Sutrisno", "Ferdinand Manurung"));
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
    void aListWhoseMatchingIsParkedIsWithdrawnAndItsEventEnds() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(park(harmful)).isEqualTo(1));

        withdraw(harmful);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(jdbc.sql("""
                                select count(*) from events.event_publication
                                where completion_date is null and serialized_event like '%' || :roster || '%'
                                """)
                                .param("roster", harmful.value().toString())
                                .query(Long.class)
                                .single())
                        .isZero());
    }

    @Test
    void theOnlyListOfAnIncidentIsWithdrawnToo() {
        IncidentId incident = lists.incident();
        lists.add(incident, "2-harm.csv", harm());
        match(incident);

        withdraw(roster(incident, "2-harm"));
        match(incident);

        assertThat(names(incident)).isEmpty();
    }

    @Test
    void anotherPostSeesNothingOfIt() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");
        ask(harmful);

        assertThatThrownBy(() -> Acting.as(SomeActors.elsewhere(), () -> withdrawals.view(harmful)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agree(harmful, SomeActors.elsewhere())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> refuse(harmful, SomeActors.elsewhere())).isInstanceOf(NotFound.class);
        withdraw(roster(incident, "1-real"));
        for (String table : List.of("incidents.withdrawal", "people.former_membership")) {
            assertThat(rowsOf(table, SomeActors.registration())).isPositive();
            assertThat(rowsOf(table, SomeActors.elsewhere())).isZero();
        }
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

    @Test
    void noListIsWithdrawnOrPutBackByOneStatementOfSql() {
        IncidentId incident = twoLists();
        RosterId real = roster(incident, "1-real");
        RosterId harmful = roster(incident, "2-harm");
        withdraw(harmful);

        assertThatThrownBy(() -> mark(real, "now()")).hasMessageContaining("two officers");
        assertThatThrownBy(() -> mark(harmful, "null")).hasMessageContaining("two officers");
    }

    /** Parks the event of a list, once it was heard. */
    private int park(RosterId roster) {
        return jdbc.sql("""
                update events.event_publication set status = 'FAILED', completion_date = null, tries = 2
                where listener_id like '%matchAgain%' and serialized_event like '%' || :roster || '%'
                    and completion_date is not null
                """).param("roster", roster.value().toString()).update();
    }

    private void mark(RosterId roster, String when) {
        officer(() -> transactions.execute(
                _ -> jdbc.sql("update incidents.roster set withdrawn_at = " + when + " where id = :id")
                        .param("id", roster.value())
                        .update()));
    }

    private IncidentId twoLists() {
        IncidentId incident = lists.incident();
        lists.add(incident, "1-real.csv", HEADER + STANDS);
        lists.add(incident, "2-harm.csv", harm());
        match(incident);
        return incident;
    }

    private static String harm() {
        return HEADER + STANDS.replace("R-1", "H-1") + INTRUDER;
    }

    private void withdraw(RosterId roster) {
        WithdrawalOutcome asked = ask(roster);
        assertThat(asked).isIn(WithdrawalOutcome.ASKED, WithdrawalOutcome.TOO_LATE);
        assertThat(agree(roster, SomeActors.consular())).isEqualTo(WithdrawalOutcome.WITHDRAWN);
    }

    private WithdrawalOutcome ask(RosterId roster) {
        return officer(() -> withdrawals.ask(roster, WHY));
    }

    private WithdrawalOutcome agree(RosterId roster, Actor officer) {
        return Acting.as(officer, () -> withdrawals.agree(roster));
    }

    private WithdrawalOutcome refuse(RosterId roster, Actor officer) {
        return Acting.as(officer, () -> withdrawals.refuse(roster));
    }

    private RosterId roster(IncidentId incident, String name) {
        return officer(() -> rosters.of(incident)).stream()
                .filter(list -> list.listName().equals(name) && !list.isWithdrawn())
                .findFirst()
                .orElseThrow()
                .id();
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

    private void match(IncidentId incident) {
        Acting.as(SomeActors.registration(), () -> matching.match(incident));
    }

    private List<String> names(IncidentId incident) {
        return officer(() ->
                people
                        .cards(
                                people.in(incident).stream()
                                        .map(PersonSummary::id)
                                        .toList(),
                                Purpose.CASE_WORK)
                        .values()
                        .stream()
                        .map(card -> card.name())
                        .toList());
    }

    private PersonSummary byName(IncidentId incident, String name) {
        return officer(() -> people.in(incident).stream()
                .filter(person -> people.cards(List.of(person.id()), Purpose.CASE_WORK)
                        .get(person.id())
                        .name()
                        .equals(name))
                .findFirst()
                .orElseThrow());
    }

    private Map<CaseId, PersonId> persons(IncidentId incident) {
        return Acting.as(SomeActors.consular(), () -> cases.in(incident)).stream()
                .collect(Collectors.toMap(each -> each.id(), each -> each.person()));
    }

    private ManifestId frozen(IncidentId incident) {
        var drafted = lead(() -> manifests.draft(incident, new Flight("GA 857", "Phnom Penh", "Jakarta", null)));
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

    private long open(StatementId row) {
        return officer(() -> transactions.execute(
                _ -> jdbc.sql("""
                select count(*) from people.question where closed_at is null and :row in (left_id, right_id)
                """).param("row", row.value()).query(Long.class).single()));
    }

    private long rowsOf(String table, Actor actor) {
        return Acting.as(
                actor,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }

    private List<String> acts(RosterId roster) {
        return Acting.as(
                SomeActors.head(),
                () -> transactions.execute(
                        _ -> jdbc.sql("select act from access.audit_entry where :roster = any(subjects)")
                                .param("roster", roster.value())
                                .query(String.class)
                                .list()));
    }

    private static <T> T officer(Supplier<T> work) {
        return Acting.as(SomeActors.registration(), work);
    }

    private static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }
}
