package id.pulang.repatriation.handovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.ExportReason;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.TimelineEntry;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.Clocks;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
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
import id.pulang.people.sight.AgencyVisibility;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.handovers.Countersigning.Declined;
import id.pulang.repatriation.handovers.Countersigning.DeclinedBefore;
import id.pulang.repatriation.handovers.Countersigning.Refused;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Home is when somebody at home has accepted (docs/decisions/0044); never 3 and 6: what goes to the police, and what
 * not.
 */
@PulangTest
@Tag("security")
class AcceptanceTests {

    private static final PostCode KEMENSOS = new PostCode("KEMENSOS");
    private static final PostCode POLRI = new PostCode("POLRI");
    private static final Actor POLICE =
            new Actor(new UserId(new UUID(9, 9)), "Teguh", Role.RECEIVING_AGENCY, POLRI, "POLRI");
    private static final LocalDate YESTERDAY = LocalDate.of(2025, 10, 21);
    private static final String FULL = "Rumah penampungan penuh sampai Senin";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Manifests manifests;

    @Autowired
    private BoardingGate gate;

    @Autowired
    private Handovers handovers;

    @Autowired
    private HandoverRecords records;

    @Autowired
    private OverdueHandovers overdue;

    @Autowired
    private AgencyVisibility agencies;

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
    private Clocks clocks;

    @Autowired
    private FactImports imports;

    @Autowired
    private GateOwners owners;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AnswerRows answers;

    @Autowired
    private TransactionOperations transactions;

    private IncidentId incident;
    private Map<String, CaseId> who;
    private ManifestId manifest;

    @BeforeEach
    void fiveHaveLanded() {
        var travellers =
                new SomeTravellers(new SomeLists(incidents, rosters), matching, people, cases, imports, owners);
        incident = travellers.ready(new HttpOfficers(accounts, port));
        who = travellers.byName(incident);
        manifest = lead(() -> ((Drafting.Drafted) manifests.draft(incident, Flight.open())).manifest());
        lead(() -> manifests.approve(manifest, version()));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version()));
        lead(() -> who.values().forEach(each -> gate.board(manifest, each)));
        lead(() -> manifests.depart(manifest, version()));
        lead(() -> manifests.land(manifest, version()));
    }

    @Test
    void nobodyIsHomeBeforeTheAgencyHasAccepted() {
        var made = lead(() -> handovers.handOver(manifest, who.values(), KEMENSOS, ""))
                .made();
        var handedOver = lead(() -> records.home(incident));
        var stages = lead(() -> cases.in(incident)).stream().map(each -> each.stage());

        Acting.as(SomeActors.kemensos(), () -> made.forEach(handovers::countersign));

        assertThat(handedOver).isEmpty();
        assertThat(stages).containsOnly(Stage.LANDED);
        assertThat(lead(() -> records.home(incident))).hasSize(5);
    }

    @Test
    void theClockOfTheHandoverRunsUntilTheAgencyHasAccepted() {
        CaseId id = somebody();
        HandoverId handover = handedOver(id);
        var before = clock(id, "handover");

        Acting.as(SomeActors.kemensos(), () -> handovers.countersign(handover));

        assertThat(before.running()).isTrue();
        await().untilAsserted(() -> {
            assertThat(clock(id, "handover").running()).isFalse();
            assertThat(clock(id, "acceptance").running()).isFalse();
        });
    }

    @Test
    void whoIsRefusedIsInTheCareOfTheMissionAgainAndStandsOnThePageOfTheDutyOfficer() {
        CaseId id = somebody();
        HandoverId handover = handedOver(id);
        String number = lead(() -> records.number(handover));

        var outcome = Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        assertThat(outcome).isInstanceOf(Declined.class);
        await().untilAsserted(() -> {
            assertThat(lead(() -> manifests.summary(manifest)).tally().handedOver())
                    .isZero();
            assertThat(codes(id)).contains("HANDOVER_REFUSED");
        });
        assertThat(lead(() -> cases.summary(id)).stage()).isEqualTo(Stage.LANDED);
        assertThat(lead(() -> records.home(incident))).isEmpty();
        for (Actor duty : List.of(SomeActors.lead(), SomeActors.consular(), SomeActors.head())) {
            assertThat(officer(duty).open("/desk").text())
                    .as(duty.role().code())
                    .contains("serah terima ditolak: Kementerian Sosial · " + number);
        }
    }

    @Test
    void theAgencySeesNobodyWhomItRefused() {
        CaseId id = somebody();
        UUID person = lead(() -> cases.summary(id)).person().value();
        HandoverId handover = handedOver(id);
        assertThat(Acting.as(SomeActors.kemensos(), () -> agencies.shown())).contains(person);

        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        await().untilAsserted(() -> assertThat(Acting.as(SomeActors.kemensos(), () -> agencies.shown()))
                .doesNotContain(person));
        assertThat(Acting.as(SomeActors.kemensos(), () -> records.received()))
                .extracting(HandoverView::id)
                .doesNotContain(handover);
        assertThatThrownBy(() -> Acting.as(SomeActors.kemensos(), () -> records.number(handover)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAgencyReadsNeitherRowNorPaperOfWhomItRefused() throws SQLException {
        HandoverId handover = handedOver(somebody());
        HttpOfficer agency = officer(SomeActors.kemensos());
        String row = "select number from repatriation.handover where id = '" + handover.value() + "'";
        String paper = "/partner/handovers/" + handover.value() + "/bast";
        String number = lead(() -> records.number(handover));
        var before = List.of(agency.get(paper).statusCode(), seenAtKemensos(row));

        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        assertThat(before).containsExactly(200, List.of(number));
        assertThat(seenAtKemensos(row)).isEmpty();
        assertThat(seenAtKemensos("update repatriation.handover set refused_at = null where id = '" + handover.value()
                        + "' returning number"))
                .isEmpty();
        assertThat(agency.get(paper).statusCode()).isEqualTo(404);
        assertThat(agency.open("/partner/handovers").text()).doesNotContain(number);
        assertThat(lead(() -> records.number(handover))).isEqualTo(number);
    }

    private List<String> seenAtKemensos(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).acting("KEMENSOS", "own-post"), sql);
    }

    @Test
    void whoWasRefusedIsHandedOverAnewAndIsHomeThen() {
        CaseId id = somebody();
        HandoverId first = handedOver(id);
        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(first, FULL));
        await().untilAsserted(() -> assertThat(codes(id)).contains("HANDOVER_REFUSED"));

        var again = lead(() ->
                handovers.handOver(manifest, List.of(id), SomeActors.bp3mi().post(), ""));
        Acting.as(SomeActors.bp3mi(), () -> handovers.countersign(again.made().getFirst()));

        assertThat(lead(() -> overdue.refused())).extracting(Unanswered::caseId).doesNotContain(id);
        assertThat(lead(() -> records.home(incident))).hasSize(1);
        await().untilAsserted(
                        () -> assertThat(lead(() -> cases.summary(id)).stage()).isEqualTo(Stage.HOME));
    }

    @Test
    void refusesOnlyWithAReasonOnceAndForItsOwnAgency() {
        HandoverId handover = handedOver(somebody());

        var silent = Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, "penuh"));
        assertThatThrownBy(() -> Acting.as(SomeActors.bp3mi(), () -> handovers.refuse(handover, FULL)))
                .isInstanceOf(NotFound.class);
        var first = (Declined) Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));
        var again = List.of(
                Acting.as(SomeActors.kemensos(), () -> handovers.countersign(handover)),
                Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL)));

        assertThat(silent).isEqualTo(new Refused(handover, ManifestRefusal.REFUSAL_NEEDS_REASON));
        assertThat(again)
                .allSatisfy(answer -> assertThat(answer)
                        .isInstanceOfSatisfying(
                                DeclinedBefore.class,
                                before -> assertThat(before.at()).isCloseTo(first.at(), within(1, ChronoUnit.MILLIS))));
        assertThat(Acting.as(SomeActors.bp3mi(), () -> handovers.countersign(handover)))
                .isEqualTo(new Refused(handover, ManifestRefusal.NOT_YOUR_AGENCY));
        assertThatThrownBy(() -> Acting.as(SomeActors.bp3mi(), () -> handovers.refuse(handover, FULL)))
                .isInstanceOf(NotFound.class);
    }

    /** Two officers of one office may answer at the same moment; the row leaves the sight of the slower one. */
    @Test
    void writesNoAnswerToARecordThatAColleagueRefusedAMomentAgo() {
        HandoverId handover = handedOver(somebody());
        Instant now = Instant.parse("2025-10-23T03:00:00Z");
        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        boolean refused = kemensos(() -> answers.refuse(handover, FULL, Acting.actor(), now));
        boolean accepted = kemensos(() -> answers.accept(handover, Acting.actor(), now));

        assertThat(refused).isFalse();
        assertThat(accepted).isFalse();
    }

    private boolean kemensos(Supplier<Boolean> work) {
        return Acting.as(SomeActors.kemensos(), () -> transactions.execute(_ -> work.get()));
    }

    @Test
    void afterTheDeadlineThereIsAnAlarmUntilSomebodyAnswers() {
        CaseId id = somebody();
        HandoverId handover = handedOver(id);
        String number = lead(() -> records.number(handover));
        Instant handedAt = lead(() -> records.on(manifest)).getFirst().handedAt();
        Duration within =
                clocks.rule(new PostCode("PNH"), "acceptance").orElseThrow().within();

        overdue.look(handedAt.plus(within).minusSeconds(1));
        var before = lead(() -> overdue.overdue());
        overdue.look(handedAt.plus(within).plusSeconds(1));
        overdue.look(handedAt.plus(within).plusSeconds(2));
        var after = lead(() -> overdue.overdue());
        var page = officer(SomeActors.consular()).open("/desk");
        Acting.as(SomeActors.kemensos(), () -> handovers.countersign(handover));

        assertThat(before).extracting(Unanswered::handover).doesNotContain(handover);
        assertThat(after).extracting(Unanswered::handover).contains(handover);
        assertThat(page.text()).contains("lewat batas waktu", number);
        assertThat(codes(id).stream().filter("HANDOVER_OVERDUE"::equals)).hasSize(1);
        assertThat(lead(() -> overdue.overdue()))
                .extracting(Unanswered::handover)
                .doesNotContain(handover);
    }

    @Test
    void handsNobodyToThePoliceWithoutTheirChoiceOrALegalBasis() {
        List<CaseId> one = List.of(somebody());
        var groundless = lead(() -> handovers.handOver(manifest, one, POLRI, ""));

        assertThat(groundless.refused()).containsValue(ManifestRefusal.BASIS_NEEDED);
        assertThat(toPolice(one, LegalBasis.Kind.LAW, " ", YESTERDAY, false))
                .containsValue(ManifestRefusal.BASIS_WITHOUT_NUMBER);
        assertThat(toPolice(one, LegalBasis.Kind.LAW, "SP/1", null, false))
                .containsValue(ManifestRefusal.BASIS_WITHOUT_DATE);
        assertThat(toPolice(one, LegalBasis.Kind.LAW, "SP/1", YESTERDAY.plusDays(9), false))
                .containsValue(ManifestRefusal.BASIS_WITHOUT_DATE);
        assertThat(toPolice(one, LegalBasis.Kind.CHOICE, "", YESTERDAY, false))
                .containsValue(ManifestRefusal.CHOICE_NOT_EXPLAINED);
        assertThat(toPolice(List.copyOf(who.values()), LegalBasis.Kind.CHOICE, "", YESTERDAY, true))
                .containsValue(ManifestRefusal.CHOICE_ONE_BY_ONE);
        assertThat(toPolice(one, LegalBasis.Kind.CHOICE, "", YESTERDAY, true)).isEmpty();
    }

    @Test
    void printsTheGroundAndNothingThatOfficersTypedOnTheSheetOfThePolice() throws IOException {
        HttpOfficer lead = officer(SomeActors.lead());
        String path = "/desk/repatriation/" + manifest.value() + "/arrival";
        CaseId id = somebody();

        lead.submit(
                HttpOfficer.form(lead.open(path), path),
                Map.of(
                        "who", id.value().toString(),
                        "agency", "POLRI",
                        "belongings", "obat antidepresan",
                        "ground", "LAW",
                        "order", "SP.Gil/77/X/2025",
                        "dated", YESTERDAY.toString()));

        HandoverId made = lead(() -> records.of(id)).getFirst().id();
        byte[] pdf = Acting.as(POLICE, () -> records.pdf(made, ExportReason.HANDOVER, "id", "https://pulang.example"))
                .pdf();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("SP.Gil/77/X/2025", "21 Oktober 2025")
                    .doesNotContain("antidepresan");
        }
    }

    @Test
    void whatThePoliceAllegeEntersNoRecordOfProtection() {
        var released = GateFact.of("police_release", "granted", "PR-9", YESTERDAY);

        var alleging = Acting.as(
                SomeActors.clearance(),
                () -> clearances.record(somebody(), released.because("Diduga merekrut tiga orang")));

        assertThat(alleging).isEqualTo(new Recording.NotRecorded("note", "no_notes"));
    }

    @Test
    void anAgencyRefusesOnItsOwnPage() {
        CaseId id = somebody();
        HandoverId handover = handedOver(id);
        HttpOfficer agency = officer(SomeActors.kemensos());
        var page = agency.open("/partner/handovers");

        var answer = agency.submit(
                HttpOfficer.form(page, "/partner/handovers/" + handover.value() + "/refuse"), Map.of("reason", FULL));

        assertThat(answer.select("[role=status]").text()).contains("kembali dalam penanganan perwakilan");
        assertThat(lead(() -> records.of(id)).getFirst().refusal())
                .hasValueSatisfying(no -> assertThat(no.because()).isEqualTo(FULL));
    }

    @Test
    void aColleagueWhoAnswersLaterIsToldWhenItWasRefused() {
        HandoverId handover = handedOver(somebody());
        HttpOfficer agency = officer(SomeActors.kemensos());
        var page = agency.open("/partner/handovers");
        Acting.as(SomeActors.kemensos(), () -> handovers.refuse(handover, FULL));

        var refused = agency.submit(
                HttpOfficer.form(page, "/partner/handovers/" + handover.value() + "/refuse"), Map.of("reason", FULL));
        var signed = agency.submit(
                HttpOfficer.form(page, "/partner/handovers"),
                Map.of("handover", handover.value().toString()));

        assertThat(refused.select("[role=alert]").text()).contains("Rekan sekantor Anda sudah menolak", "2025");
        assertThat(signed.select("[role=alert]").text()).contains("Rekan sekantor Anda sudah menolak", "2025");
    }

    private Map<CaseId, ManifestRefusal> toPolice(
            List<CaseId> given, LegalBasis.Kind kind, String number, LocalDate on, boolean explained) {
        return lead(() -> handovers.handToPolice(manifest, given, POLRI, new LegalBasis(kind, number, on, explained)))
                .refused();
    }

    private CaseId somebody() {
        return who.get("Ferdinand Manurung");
    }

    private HandoverId handedOver(CaseId id) {
        return lead(() -> handovers.handOver(manifest, List.of(id), KEMENSOS, "Satu tas"))
                .made()
                .getFirst();
    }

    private List<String> codes(CaseId id) {
        return lead(() -> cases.history(id)).stream().map(TimelineEntry::code).toList();
    }

    private CaseClock clock(CaseId id, String code) {
        return lead(() -> cases.clocks(id)).stream()
                .filter(each -> each.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private HttpOfficer officer(Actor actor) {
        return new HttpOfficers(accounts, port).as(actor);
    }

    private long version() {
        return manifests.summary(manifest).version();
    }

    private static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }

    private static void lead(Runnable work) {
        Acting.as(SomeActors.lead(), work);
    }
}
