package id.pulang.repatriation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.people.IdentityAssertion;
import id.pulang.people.IdentityGrade;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.Voucher;
import id.pulang.people.identity.ChangeAnswer;
import id.pulang.people.identity.Identities;
import id.pulang.people.identity.IdentityChanges;
import id.pulang.people.identity.IdentityChanges.ChangeOutcome;
import id.pulang.people.matching.Decided;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.Seat;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Attacks by which somebody would fly on the clearances of somebody else. */
@PulangTest
@Tag("security")
class IdentitySwapTests {

    private static final String VICTIM = "Zulkifli Harahap";
    private static final String STRANGER = "Pelaku Pengganti";
    private static final String REASON = "Wajah dibandingkan dengan foto paspor";
    private static final PostCode KEMENSOS = new PostCode("KEMENSOS");

    @Autowired
    private Manifests manifests;

    @Autowired
    private BoardingGate gate;

    @Autowired
    private NameLists names;

    @Autowired
    private Handovers handovers;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    @Autowired
    private People people;

    @Autowired
    private Identities identities;

    @Autowired
    private IdentityChanges changes;

    @Autowired
    private Cases cases;

    @Autowired
    private FactImports factImports;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Assistance assistance;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private SomeLists lists;

    @Autowired
    private GateOwners owners;

    private SomeTravellers travellers;
    private IncidentId incident;
    private CaseId victim;

    @BeforeEach
    void fivePeopleAreReady() {
        lists = new SomeLists(incidents, rosters);
        travellers = new SomeTravellers(lists, matching, people, cases, factImports, owners);
        incident = travellers.ready();
        victim = travellers.byName(incident).get(VICTIM);
    }

    @Test
    void aCorrectedListPutsNobodyElseAboard() {
        ManifestId manifest = frozen();

        correct("3-embassy-registration.csv");

        assertNotAboard(manifest);
        assertThat(lead(() -> names.of(manifest)).passengers())
                .extracting(passenger -> passenger.card().name())
                .contains(VICTIM)
                .doesNotContain(STRANGER);
        assertThat(acts()).contains("identity changed");
    }

    @Test
    void aCorrectionOfSomebodyWithACaseWaitsForASecondOfficer() {
        var upload = Acting.as(SomeActors.registration(), () -> {
            var received = (Received.Readable) rosters.receive(
                    incident,
                    "3-embassy-registration.csv",
                    new ByteArrayInputStream(swapped().getBytes(UTF_8)));
            assertThat(rosters.accept(received.upload())).isEqualTo(new Acceptance.Waits(1));
            return received.upload();
        });

        var shown = Acting.as(SomeActors.consular(), () -> rosters.correction(upload))
                .orElseThrow();
        assertThat(shown.changed()).singleElement().satisfies(row -> {
            assertThat(row.before().name()).isEqualTo(VICTIM);
            assertThat(row.after().name()).isEqualTo(STRANGER);
        });
        assertThat(Acting.as(SomeActors.registration(), () -> rosters.agree(upload, shown.askedAt())))
                .isEmpty();
        match();
        assertThat(travellers.byName(incident)).containsKey(VICTIM).doesNotContainKey(STRANGER);
        assertThat(Acting.as(SomeActors.consular(), () -> rosters.agree(upload, shown.askedAt())))
                .isPresent();
        assertThat(Acting.as(SomeActors.consularTwo(), () -> rosters.agree(upload, shown.askedAt())))
                .isEmpty();
    }

    /** What the second officer agrees to is what they looked at, not what was put in its place meanwhile. */
    @Test
    void aChoiceThatWasMadeAnewMustBeLookedAtAnew() {
        var upload = Acting.as(SomeActors.registration(), () -> {
            var received = (Received.Readable) rosters.receive(
                    incident,
                    "3-embassy-registration.csv",
                    new ByteArrayInputStream(swapped().getBytes(UTF_8)));
            rosters.accept(received.upload());
            return received.upload();
        });
        var shown = Acting.as(SomeActors.consular(), () -> rosters.correction(upload))
                .orElseThrow();
        Acting.as(SomeActors.registration(), () -> rosters.accept(upload));

        assertThat(Acting.as(SomeActors.consular(), () -> rosters.agree(upload, shown.askedAt())))
                .isEmpty();
        var again = Acting.as(SomeActors.consular(), () -> rosters.correction(upload))
                .orElseThrow();
        assertThat(Acting.as(SomeActors.consular(), () -> rosters.agree(upload, again.askedAt())))
                .isPresent();
    }

    @Test
    void aListThatCorrectsAnotherUnderAnyNamePutsNobodyElseAboard() {
        ManifestId manifest = frozen();
        var roster = Acting.as(
                SomeActors.registration(), () -> rosters.of(incident).getFirst().id());

        lists.correct(incident, "perbaikan.csv", swapped(), roster);
        match();

        assertNotAboard(manifest);
    }

    @Test
    void aLaterListThatIsJoinedPutsNobodyElseAboard() {
        ManifestId manifest = frozen();

        joinStranger();

        assertNotAboard(manifest);
    }

    @Test
    void aSplitThatLeavesTheOtherHalfPutsNobodyElseAboard() {
        joinStranger();
        decide(ChangeAnswer.SAME, SomeActors.consular(), SomeActors.reviewer());
        ManifestId manifest = frozen();

        var registered = lists.statement(incident, "3-embassy-registration", "KH-0004");
        var later = lists.statement(incident, "4-later", "L-1");
        Acting.as(SomeActors.reviewer(), () -> matching.separate(List.of(registered), List.of(later), decided()));

        assertNotAboard(manifest);
    }

    @Test
    void anAnswerOfTheRegistryAboutTheStrangerOpensNothing() {
        ManifestId manifest = frozen();
        correct("3-embassy-registration.csv");

        Acting.as(
                SomeActors.consular(),
                () -> identities.vouch(
                        new IdentityAssertion(
                                person(),
                                IdentityGrade.VERIFIED,
                                "Dukcapil",
                                "3210294511050",
                                LocalDate.of(2025, 10, 21)),
                        Voucher.REGISTRY));

        assertNotAboard(manifest);
    }

    @Test
    void nobodyIsDraftedWhoseIdentityHasChanged() {
        correct("3-embassy-registration.csv");

        ManifestId manifest = draft();

        assertThat(lead(() -> manifests.summary(manifest)).tally().listed()).isEqualTo(4);
    }

    @Test
    void whoTurnedIntoSomebodyElseIsMovedOffAtTheFreeze() {
        ManifestId manifest = draft();
        lead(() -> manifests.approve(manifest, version(manifest)));
        correct("3-embassy-registration.csv");

        var outcome = Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Approval.Frozen.class,
                        frozen -> assertThat(frozen.movedOff())
                                .extracting(Seat::caseId)
                                .containsExactly(victim));
    }

    @Test
    void inTheAirTheListKeepsWhoWasApprovedAndTheHandoverWaits() {
        ManifestId manifest = frozen();
        var all = travellers.byName(incident).values();
        lead(() -> all.forEach(each -> gate.board(manifest, each)));
        lead(() -> manifests.depart(manifest, version(manifest)));
        correct("3-embassy-registration.csv");
        lead(() -> manifests.land(manifest, version(manifest)));

        var given = lead(() -> handovers.handOver(manifest, all, KEMENSOS, ""));

        assertThat(lead(() -> names.of(manifest)).passengers())
                .extracting(passenger -> passenger.card().name())
                .contains(VICTIM)
                .doesNotContain(STRANGER);
        assertThat(given.refused())
                .containsEntry(victim, ManifestRefusal.IDENTITY_CHANGED)
                .hasSize(1);
        assertThat(given.made()).hasSize(4);
    }

    @Test
    void twoOfficersDecideAndNotOneTwice() {
        ManifestId manifest = frozen();
        correct("3-embassy-registration.csv");

        assertThat(answer(ChangeAnswer.SAME, SomeActors.consular())).isEqualTo(ChangeOutcome.NOTED);
        assertThat(answer(ChangeAnswer.SAME, SomeActors.consular())).isEqualTo(ChangeOutcome.SAME_OFFICER);
        assertNotAboard(manifest);
        assertThat(answer(ChangeAnswer.SAME, SomeActors.reviewer())).isEqualTo(ChangeOutcome.SETTLED);

        assertThat(lead(() -> gate.board(manifest, victim))).isInstanceOf(Boarding.Boarded.class);
        assertThat(acts()).contains("identity change answered SAME", "identity change settled SAME");
    }

    @Test
    void whoTwoOfficersHoldToBeSomebodyElseNeedsAllClearancesAnew() {
        ManifestId manifest = frozen();
        correct("3-embassy-registration.csv");

        decide(ChangeAnswer.OTHER, SomeActors.consular(), SomeActors.reviewer());

        assertNotAboard(manifest);
        assertThat(Acting.as(SomeActors.clearance(), () -> clearances.decide(victim))
                        .standings())
                .filteredOn(standing -> !standing.opens())
                .extracting(standing -> standing.gate())
                .contains("identity", "travel_document", "exit_permit", "fit_to_travel");
    }

    @Test
    void settingTheListRightAgainOpensTheGatesAgain() {
        ManifestId manifest = frozen();
        correct("3-embassy-registration.csv");
        lists.add(
                incident,
                "3-embassy-registration.csv",
                SomeTravellers.registration().concat("\n"));
        match();

        assertThat(lead(() -> gate.board(manifest, victim))).isInstanceOf(Boarding.Boarded.class);
    }

    /** Nothing else was recorded yet that would be bound to who was examined. */
    @Test
    void aFindingOfADoctorHoldsForNobodyElse() {
        IncidentId another = lists.incident();
        lists.add(another, "3-embassy-registration.csv", SomeTravellers.registration());
        Acting.as(SomeActors.consular(), () -> {
            matching.match(another);
            return cases.openForAllPresent(another);
        });
        CaseId examined = travellers.byName(another).get(VICTIM);
        Acting.as(
                SomeActors.medical(), () -> assistance.examine(examined, Fitness.FIT, "", LocalDate.of(2025, 10, 21)));
        var before = fitness(examined);
        var roster = Acting.as(
                SomeActors.registration(), () -> rosters.of(another).getFirst().id());

        lists.correct(another, "3-embassy-registration.csv", swapped(), roster);
        Acting.as(SomeActors.consular(), () -> matching.match(another));

        assertThat(before.opens()).isTrue();
        assertThat(fitness(examined).opens()).isFalse();
    }

    private GateStanding fitness(CaseId id) {
        return Acting.as(SomeActors.lead(), () -> clearances.decide(id)).standings().stream()
                .filter(each -> each.gate().equals("fit_to_travel"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fiftyOtherSpellingsCloseNoGate() {
        ManifestId manifest = frozen();
        for (int list = 0; list < 10; list++) {
            lists.add(incident, "later-" + list + ".csv", spelledOtherwise(list));
        }
        match();

        assertThat(travellers.byName(incident)).hasSize(5);
        travellers
                .byName(incident)
                .values()
                .forEach(each ->
                        assertThat(lead(() -> gate.board(manifest, each))).isInstanceOf(Boarding.Boarded.class));
    }

    /** Five people as ten lists write them: capitals, old spelling, joined words, another order, a letter wrong. */
    private static String spelledOtherwise(int list) {
        List<List<String>> names = List.of(
                List.of("BAMBANG SUTRISNO", "Bambang Soetrisno", "Sutrisno Bambang", "Bambang Sutrisna"),
                List.of("YOHANA KAUNANG", "Johana Kaunang", "Kaunang Yohana", "Yohanna Kaunang"),
                List.of("FERDINAND MANURUNG", "Ferdinan Manurung", "Manurung, Ferdinand", "Ferdinand Manoeroeng"),
                List.of("NI LUH SUKERTI", "Sukerti Ni Luh", "Ni Luh Soekerti", "Ni Luh Sukerthi"),
                List.of("ZULKIFLI HARAHAP", "Zoelkifli Harahap", "Harahap Zulkifli", "Zulkifly Harahap"));
        String[] rows = SomeTravellers.registration().split("\n");
        var text = new StringBuilder(rows[0]).append('\n');
        for (int at = 0; at < names.size(); at++) {
            String[] cells = rows[at + 1].split(";");
            cells[0] = "L%d-%d".formatted(list, at);
            cells[1] = names.get(at).get((list + at) % 4);
            text.append(String.join(";", cells)).append('\n');
        }
        return text.toString();
    }

    private static String swapped() {
        String[] rows = SomeTravellers.registration().split("\n");
        for (int at = 0; at < rows.length; at++) {
            if (rows[at].contains(VICTIM)) {
                rows[at] = "KH-0004;" + STRANGER + ";L;Medan;01/01/1970;1271010101700009";
            }
        }
        return String.join("\n", rows).concat("\n");
    }

    private void correct(String fileName) {
        lists.add(incident, fileName, swapped());
        match();
    }

    private void joinStranger() {
        lists.add(incident, "4-later.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK
                L-1;%s;L;Medan;01/01/1970;1271010101700009
                """.formatted(STRANGER));
        match();
        var registered = lists.statement(incident, "3-embassy-registration", "KH-0004");
        var later = lists.statement(incident, "4-later", "L-1");
        Acting.as(SomeActors.reviewer(), () -> matching.settle(registered, later, true, decided()));
    }

    private Decided decided() {
        return new Decided(
                incident,
                "PNH",
                "sama",
                SomeActors.reviewer().id().value(),
                SomeActors.reviewerTwo().id().value());
    }

    private void match() {
        Acting.as(SomeActors.registration(), () -> matching.match(incident));
    }

    private void assertNotAboard(ManifestId manifest) {
        var boarding = lead(() -> gate.board(manifest, victim));
        assertThat(boarding).isInstanceOfSatisfying(Boarding.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(ManifestRefusal.GATE_SHUT);
            assertThat(refused.gates()).contains("identity", "travel_document");
        });
    }

    private List<String> acts() {
        return Acting.as(
                SomeActors.head(),
                () -> transactions.execute(
                        _ -> jdbc.sql("select act from access.audit_entry where :person = any(subjects)")
                                .param("person", person().value())
                                .query(String.class)
                                .list()));
    }

    private PersonId person() {
        return Acting.as(SomeActors.consular(), () -> cases.summary(victim).person());
    }

    private void decide(ChangeAnswer answer, Actor first, Actor second) {
        assertThat(answer(answer, first)).isEqualTo(ChangeOutcome.NOTED);
        assertThat(answer(answer, second)).isEqualTo(ChangeOutcome.SETTLED);
    }

    private ChangeOutcome answer(ChangeAnswer answer, Actor officer) {
        return Acting.as(
                officer,
                () -> changes.answer(
                        person(), changes.of(person()).orElseThrow().id(), answer, REASON));
    }

    private ManifestId frozen() {
        ManifestId manifest = draft();
        lead(() -> manifests.approve(manifest, version(manifest)));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));
        return manifest;
    }

    private ManifestId draft() {
        var drafted = lead(() -> manifests.draft(incident, new Flight("GA 857", "Phnom Penh", "Jakarta", null)));
        return ((Drafting.Drafted) drafted).manifest();
    }

    private long version(ManifestId manifest) {
        return lead(() -> manifests.summary(manifest)).version();
    }

    private static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }

    private static void lead(Runnable work) {
        Acting.as(SomeActors.lead(), work);
    }
}
