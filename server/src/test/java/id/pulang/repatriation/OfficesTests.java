package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.ExportReason;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.PostOpening;
import id.pulang.authentication.posts.PostProblem;
import id.pulang.authentication.posts.Posts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.sections.SealedSection;
import id.pulang.cases.sections.SealedSections;
import id.pulang.cases.sections.SectionSeal;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.handovers.HandingOver;
import id.pulang.repatriation.handovers.HandoverId;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.handovers.LegalBasis;
import id.pulang.repatriation.handovers.Transfers;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Agencies are trees of offices: each sees whom it received and no field beyond its purpose, asked over HTTP, at the
 * doors, and straight in the database as the application's role.
 */
@Tag("security")
@PulangTest
class OfficesTests {

    private static final String BAG = "Satu tas biru";
    private static final LegalBasis ORDER =
            new LegalBasis(LegalBasis.Kind.LAW, "SP/12/X/2025", LocalDate.of(2025, 10, 20), false);

    @Autowired
    private Posts posts;

    @Autowired
    private Manifests manifests;

    @Autowired
    private BoardingGate gate;

    @Autowired
    private Handovers handovers;

    @Autowired
    private HandoverRecords records;

    @Autowired
    private Transfers transfers;

    @Autowired
    private SealedSections sections;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    @Autowired
    private People people;

    @Autowired
    private Cases cases;

    @Autowired
    private FactImports factImports;

    @Autowired
    private GateOwners owners;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private final String number = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final String coordinating = "K_" + number;
    private final String bitung = "B_" + number;
    private final String bekasi = "J_" + number;
    private final String shelter = "R_" + number;

    private DatabaseDoors database;
    private ManifestId manifest;
    private Map<String, CaseId> travellers = Map.of();

    @BeforeEach
    void fivePeopleHaveLandedAndTheirRegionHasOffices() {
        database = DatabaseDoors.of(application);
        opened("PEMDA", coordinating, "COORDINATION");
        opened(coordinating, bitung, "RETURN");
        opened(coordinating, shelter, "CARE");
        opened("PEMDA", bekasi, "RETURN");
        land();
    }

    @Test
    void twoOfficesOfOneAgencyDoNotSeeEachOthersPeopleOverHttp() {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        HandoverView yohana = handedTo(bekasi, "Yohana Kaunang");
        HttpOfficer here = http(bitung);
        HttpOfficer there = http(bekasi);

        assertThat(here.open("/partner/handovers").text())
                .contains("Ferdinand Manurung")
                .doesNotContain("Yohana");
        assertThat(there.open("/partner/handovers").text())
                .contains("Yohana Kaunang")
                .doesNotContain("Ferdinand");
        assertThat(here.get("/desk/cases/" + ferdinand.caseId().value()).statusCode())
                .isEqualTo(200);
        for (String path : List.of("/desk/cases/" + yohana.caseId().value(), record(yohana), person(yohana))) {
            assertThat(here.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(there.get(record(ferdinand)).statusCode()).isEqualTo(404);
    }

    @Test
    void twoOfficesOfOneAgencyDoNotSeeEachOthersPeopleInTheDatabase() throws SQLException {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        handedTo(bekasi, "Yohana Kaunang");
        String case1 = ferdinand.caseId().value().toString();

        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (String table : List.of(
                "select c.id from cases.protection_case c",
                "select distinct f.case_id from cases.case_fact f",
                "select s.case_id from repatriation.seat s",
                "select h.case_id from repatriation.handover h")) {
            asked.put(table, seenBy(bitung, table));
        }
        assertThat(asked.values()).allSatisfy(seen -> assertThat(seen).containsExactly(case1));
        assertThat(seenBy(bitung, "select id from people.person")).hasSize(1);
        assertThat(seenBy(bitung, "select agency from access.shown")).containsExactly(bitung);
        assertThat(seenBy("PEMDA", "select id from repatriation.handover where agency like '%" + number + "'"))
                .isEmpty();
    }

    @Test
    void anOfficeThatCoordinatesSeesThoseOfTheOfficesBelowItWithoutHealthAndRecords() throws SQLException {
        handedTo(bitung, "Ferdinand Manurung");
        HandoverView bambang = handedTo(shelter, "Bambang Sutrisno");
        handedTo(bekasi, "Yohana Kaunang");

        assertThat(seenBy(coordinating, "select id from people.person")).hasSize(2);
        assertThat(seenBy(coordinating, "select id from repatriation.handover")).isEmpty();
        assertThat(seenBy(coordinating, "select id from assistance.fitness_finding"))
                .isEmpty();
        assertThat(seenBy(coordinating, "select fact from cases.case_fact"))
                .contains("HANDED_OVER")
                .doesNotContain("FIT_TO_TRAVEL");
        assertThat(seal(coordinating, bambang)).isInstanceOf(SectionSeal.Hidden.class);
        assertThat(refusedAt(coordinating)).containsExactly(ManifestRefusal.NOT_AN_AGENCY);
    }

    @Test
    void givesEachOfficeOnlyTheLinesOfItsPurpose() throws Exception {
        HandoverView cared = handedTo(shelter, "Bambang Sutrisno");
        HandoverView returned = handedTo(bitung, "Ferdinand Manurung");
        HandoverView police = handedTo("POLRI", "Yohana Kaunang");

        assertThat(print(shelter, cared)).contains("layak bepergian", BAG, "PP 9/2008");
        assertThat(print(bitung, returned)).contains(BAG, "PP 9/2008").doesNotContain("layak bepergian");
        assertThat(print("POLRI", police))
                .contains("UU 21/2007 Pasal 18")
                .doesNotContain("layak bepergian", BAG, "PP 9/2008");
        assertThat(seal(shelter, cared)).isInstanceOf(SectionSeal.Open.class);
        assertThat(seal(bitung, returned)).isInstanceOf(SectionSeal.Hidden.class);
        assertThat(seenBy(shelter, "select id from assistance.fitness_finding")).hasSize(1);
        assertThat(seenBy(bitung, "select id from assistance.fitness_finding")).isEmpty();
    }

    @Test
    void handsPeopleOnToAnotherOfficeWhichSeesThemInItsPlace() throws SQLException {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        var person = List.of(ferdinand.id());
        var unsigned = as(bitung, () -> transfers.handOn(person, new PostCode(bekasi)));
        as(bitung, () -> handovers.countersign(ferdinand.id()));

        var elsewhere = as(bitung, () -> transfers.handOn(person, new PostCode("BP3MI")));
        var wider = as(bitung, () -> transfers.handOn(person, new PostCode(shelter)));
        var notTheirs = as("PEMDA", () -> transfers.handOn(person, new PostCode(bekasi)));
        var done = as(bitung, () -> transfers.handOn(person, new PostCode(bekasi)));

        assertThat(List.of(unsigned, elsewhere, wider, notTheirs, done))
                .containsExactly(
                        Transfers.Outcome.NOBODY,
                        Transfers.Outcome.NO_SUCH_OFFICE,
                        Transfers.Outcome.NO_SUCH_OFFICE,
                        Transfers.Outcome.NOBODY,
                        Transfers.Outcome.HANDED_ON);
        assertThat(seenBy(bitung, "select id from people.person")).isEmpty();
        assertThat(seenBy(bekasi, "select id from people.person")).hasSize(1);
        assertThat(as(bekasi, records::received)).extracting(HandoverView::id).containsExactly(ferdinand.id());
        assertThat(verified.isUnchanged(account(bekasi))).isTrue();
    }

    @Test
    void theDatabaseHandsNobodyToAnotherAgency() throws SQLException {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        as(bitung, () -> handovers.countersign(ferdinand.id()));
        String on = "select repatriation.hand_on(array['%s']::uuid[], '%s')";
        String id = ferdinand.id().value().toString();

        assertThatThrownBy(() -> seenBy(bitung, on.formatted(id, "KEMENSOS"))).hasMessageContaining("within an agency");
        assertThatThrownBy(() -> seenBy(bitung, on.formatted(id, shelter))).hasMessageContaining("within an agency");
        assertThat(seenBy(bekasi, on.formatted(id, "PEMDA"))).containsExactly("0");
    }

    @Test
    void closesAnOfficeOnceItsPeopleAreHandedOnAndTellsHowUntilThen() {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        HttpOfficer admin = new HttpOfficers(accounts, port).as(SomeActors.administrator());
        String page = "/desk/posts/" + bitung;

        var refused = admin.post(HttpOfficer.form(admin.open(page), page + "/close"), Map.of());
        var early = HttpOfficer.parsed(refused).select("[role=alert]").text();
        as(bitung, () -> handovers.countersign(ferdinand.id()));
        as(bitung, () -> transfers.handOn(List.of(ferdinand.id()), new PostCode(bekasi)));
        var late = admin.submit(HttpOfficer.form(admin.open(page), page + "/close"), Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(early).contains("masih ada orang di sana");
        assertThat(late.select("[role=status]").text()).contains("Pos ditutup");
        assertThat(admin(() -> posts.close(new PostCode(coordinating)))).containsExactly(PostProblem.HAS_OFFICES);
        assertThat(refusedAt(bitung)).containsExactly(ManifestRefusal.NOT_AN_AGENCY);
    }

    @Test
    void somebodyWhomAnOfficeRefusedKeepsItOpenNoLonger() {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        var before = admin(() -> posts.close(new PostCode(bitung)));

        as(bitung, () -> handovers.refuse(ferdinand.id(), "Bukan warga daerah ini"));

        assertThat(before).containsExactly(PostProblem.HAS_PEOPLE);
        await().untilAsserted(() ->
                assertThat(admin(() -> posts.close(new PostCode(bitung)))).isEmpty());
    }

    @Test
    void keepsAnOfficeOpenWhereOfficersWork() {
        account(bekasi);

        assertThat(admin(() -> posts.close(new PostCode(bekasi)))).containsExactly(PostProblem.HAS_OFFICERS);
        assertThat(admin(() -> posts.close(PostCode.HEADQUARTERS))).contains(PostProblem.HEADQUARTERS);
    }

    @Test
    void refusesAPostThatStandsNowhereOrMixesPoliceWithWelfare() {
        assertThat(refused(new NewPost("a", "PNH", "", "", "Mars/Olympus", "RETURN")))
                .containsExactlyInAnyOrder(
                        PostProblem.CODE_FORM,
                        PostProblem.PARENT,
                        PostProblem.PURPOSE,
                        PostProblem.NO_NAME,
                        PostProblem.ZONE);
        assertThat(refused(office("POLRI", "P_" + number, "CARE"))).containsExactly(PostProblem.PURPOSE);
        assertThat(refused(office("PEMDA", "P_" + number, "POLICE"))).containsExactly(PostProblem.PURPOSE);
        assertThat(refused(office("PEMDA", bitung, "RETURN"))).containsExactly(PostProblem.CODE_TAKEN);
    }

    @Test
    void theDatabaseLetsNobodyWriteAPostWhoSeesCases() throws SQLException {
        for (String sql : List.of(
                "update access.post set name_id = 'x' where code = '%s'".formatted(bitung),
                "update access.post set closed_at = '2025-10-22' where code = '%s'".formatted(bitung),
                "insert into access.post (code, kind, name_id, name_en, zone, purpose)"
                        + " values ('X_%s', 'AGENCY', 'x', 'x', 'UTC', 'COORDINATION')".formatted(number))) {
            assertThatThrownBy(() -> DatabaseDoors.tell(database.acting("PNH", "own-post"), sql))
                    .as(sql)
                    .hasMessageContaining("administrators");
        }
        assertThatThrownBy(() -> DatabaseDoors.tell(
                        database.acting("PNH", "own-post"), "update access.post set purpose = 'CARE', parent = null"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void letsNoOfficeInThatSomebodyMovedBesideTheServers() throws SQLException {
        Account officer = account(bekasi);
        assertThat(verified.isUnchanged(officer)).isTrue();
        String move = "update access.post set purpose = '%s' where code = '%s'";

        DatabaseDoors.tell(database.asOwner(), move.formatted("COORDINATION", bekasi));
        boolean moved = verified.isUnchanged(officer);
        DatabaseDoors.tell(database.asOwner(), move.formatted("RETURN", bekasi));

        assertThat(moved).isFalse();
    }

    private void opened(String parent, String code, String purpose) {
        assertThat(admin(() -> posts.open(office(parent, code, purpose)))).isInstanceOf(PostOpening.Opened.class);
    }

    private static NewPost office(String parent, String code, String purpose) {
        return new NewPost(code, parent, "Kantor " + code, "Office " + code, "Asia/Makassar", purpose);
    }

    private Set<PostProblem> refused(NewPost post) {
        return switch (admin(() -> posts.open(post))) {
            case PostOpening.Opened opened -> throw new AssertionError(opened.toString());
            case PostOpening.Refused(var problems) -> problems;
        };
    }

    private void land() {
        var some = new SomeTravellers(new SomeLists(incidents, rosters), matching, people, cases, factImports, owners);
        IncidentId incident = some.ready();
        travellers = some.byName(incident);
        manifest = Acting.as(
                lead(),
                () -> ((Drafting.Drafted) manifests.draft(incident, new Flight("GA 857", "", "", null))).manifest());
        Acting.as(lead(), () -> manifests.approve(manifest, version()));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version()));
        Acting.as(lead(), () -> travellers.values().forEach(each -> gate.board(manifest, each)));
        Acting.as(lead(), () -> manifests.depart(manifest, version()));
        Acting.as(lead(), () -> manifests.land(manifest, version()));
    }

    private long version() {
        return Acting.as(SomeActors.head(), () -> manifests.summary(manifest)).version();
    }

    private HandoverView handedTo(String office, String name) {
        CaseId who = travellers.get(name);
        List<HandoverId> made = Acting.as(lead(), () -> given(List.of(who), new PostCode(office)))
                .made();
        return Acting.as(lead(), () -> records.on(manifest)).stream()
                .filter(each -> each.id().equals(made.getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private Collection<ManifestRefusal> refusedAt(String office) {
        List<CaseId> somebody = List.of(travellers.get("Zulkifli Harahap"));
        return Acting.as(lead(), () -> handovers.handOver(manifest, somebody, new PostCode(office), ""))
                .refused()
                .values();
    }

    private HandingOver given(List<CaseId> who, PostCode office) {
        return handovers.needsBasis(office)
                ? handovers.handToPolice(manifest, who, office, ORDER)
                : handovers.handOver(manifest, who, office, BAG);
    }

    private String print(String office, HandoverView record) throws Exception {
        var printed = as(office, () -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "https://pulang.example"));
        try (var document = Loader.loadPDF(printed.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private SectionSeal seal(String office, HandoverView record) {
        return as(office, () -> sections.seal(record.caseId(), SealedSection.HEALTH));
    }

    private List<String> seenBy(String office, String sql) throws SQLException {
        return new ArrayList<>(DatabaseDoors.ask(database.acting(office, "own-post"), sql));
    }

    private static String record(HandoverView handover) {
        return "/partner/handovers/" + handover.id().value() + "/bast";
    }

    private String person(HandoverView handover) {
        return "/desk/people/"
                + Acting.as(lead(), () -> cases.summary(handover.caseId()))
                        .person()
                        .value();
    }

    private HttpOfficer http(String office) {
        return new HttpOfficers(accounts, port).as(officer(office));
    }

    /** Opens an account of the office, which logs in. */
    private Account account(String office) {
        http(office);
        return verified.account("http." + officer(office).name().toLowerCase(Locale.ROOT))
                .orElseThrow();
    }

    private static Actor officer(String office) {
        UUID id = UUID.nameUUIDFromBytes(office.getBytes(StandardCharsets.UTF_8));
        return new Actor(
                new UserId(id), "Ayu." + office.replace('_', '.'), Role.RECEIVING_AGENCY, new PostCode(office), office);
    }

    private static <T> T as(String office, Supplier<T> work) {
        return Acting.as(officer(office), work);
    }

    private static <T> T admin(Supplier<T> work) {
        return Acting.as(SomeActors.administrator(), work);
    }

    private static Actor lead() {
        return SomeActors.lead();
    }
}
