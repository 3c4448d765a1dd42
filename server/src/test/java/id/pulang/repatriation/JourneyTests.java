package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import id.pulang.cases.Cases;
import id.pulang.cases.TimelineEntry;
import id.pulang.cases.course.Stage;
import id.pulang.cases.sections.SealedSection;
import id.pulang.cases.sections.SealedSections;
import id.pulang.cases.sections.SectionSeal;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.search.PeopleSearch;
import id.pulang.repatriation.handovers.Countersigning;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.handovers.LegalBasis;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatReason;
import id.pulang.repatriation.manifest.Tally;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@PulangTest
class JourneyTests {

    private static final PostCode KEMENSOS = new PostCode("KEMENSOS");
    private static final PostCode POLRI = new PostCode("POLRI");
    private static final Actor POLICE =
            new Actor(new UserId(new UUID(9, 9)), "Teguh", Role.RECEIVING_AGENCY, POLRI, "POLRI");
    private static final LegalBasis ORDER =
            new LegalBasis(LegalBasis.Kind.LAW, "SP.Gil/12/X/2025", LocalDate.of(2025, 10, 21), false);
    private static final Pattern CODE = Pattern.compile("/verify/([0-9a-z]{25})");
    private static final Flight FLIGHT = new Flight("GA 857", "Phnom Penh", "Jakarta", null);

    @Autowired
    private Manifests manifests;

    @Autowired
    private BoardingGate gate;

    @Autowired
    private NameLists names;

    @Autowired
    private Handovers handovers;

    @Autowired
    private HandoverRecords records;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

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
    private SeatMoves moves;

    @Autowired
    private TransactionTemplate transactions;

    @LocalServerPort
    private int port;

    @Autowired
    private GateOwners owners;

    @Autowired
    private Assistance assistance;

    private SomeTravellers travellers;
    private IncidentId incident;

    @BeforeEach
    void fivePeopleAreReady() {
        travellers =
                new SomeTravellers(new SomeLists(incidents, rosters), matching, people, cases, factImports, owners);
        incident = travellers.ready();
    }

    @Test
    void bringsHomeEveryoneWhoBoardsAndCountsEveryHead() {
        var manifest = frozen();
        var who = travellers.byName(incident);

        lead(() -> who.values().stream().skip(1).forEach(each -> gate.board(manifest, each)));
        var left = who.values().iterator().next();
        lead(() -> gate.leaveBehind(manifest, left, new SeatReason(Cause.CHOSE_TO_STAY, "")));
        lead(() -> manifests.depart(manifest, version(manifest)));
        lead(() -> manifests.land(manifest, version(manifest)));
        var made = lead(() -> handovers.handOver(manifest, who.values(), KEMENSOS, ""));
        var unsigned = lead(() -> records.home(incident));
        Acting.as(SomeActors.kemensos(), () -> made.made().forEach(handovers::countersign));

        assertThat(tally(manifest)).isEqualTo(new Tally(5, 4, 1, 0, 4, 0));
        assertThat(unsigned).isEmpty();
        assertThat(lead(() -> records.home(incident))).hasSize(4);
    }

    @Test
    void putsNobodyOnTwoManifests() {
        draft();

        var second = lead(() -> manifests.draft(incident, FLIGHT));

        assertThat(second).isEqualTo(new Drafting.NobodyReady());
    }

    @Test
    void takesWhoStayedBehindOntoTheNextManifest() {
        var manifest = frozen();
        var who = travellers.byName(incident);
        lead(() -> gate.leaveBehind(manifest, who.get("Zulkifli Harahap"), new SeatReason(Cause.UNWELL, "demam")));
        lead(() -> who.values().forEach(each -> gate.board(manifest, each)));
        lead(() -> manifests.depart(manifest, version(manifest)));

        var unexamined = lead(() -> manifests.draft(incident, FLIGHT));
        Acting.as(
                SomeActors.medical(),
                () -> assistance.examine(who.get("Zulkifli Harahap"), Fitness.FIT, "", LocalDate.of(2025, 10, 22)));
        var next = lead(() -> manifests.draft(incident, FLIGHT));

        assertThat(unexamined).isEqualTo(new Drafting.NobodyReady());
        assertThat(next)
                .isInstanceOfSatisfying(
                        Drafting.Drafted.class,
                        drafted -> assertThat(drafted.people()).isOne());
    }

    @Test
    void movesOffWhoTurnedRedBeforeTheSecondApproval() {
        var manifest = draft();
        lead(() -> manifests.approve(manifest, version(manifest)));
        travellers.closes(incident, "Yohana Kaunang", "exit_permit");

        var outcome = Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));

        assertThat(outcome).isInstanceOfSatisfying(Approval.Frozen.class, frozen -> {
            assertThat(frozen.people()).isEqualTo(4);
            assertThat(frozen.movedOff())
                    .extracting(Seat::caseId)
                    .containsExactly(travellers.byName(incident).get("Yohana Kaunang"));
        });
    }

    @Test
    void refusesAtTheDoorWhoseGateClosedAfterTheFreeze() {
        var manifest = frozen();
        travellers.closes(incident, "Ferdinand Manurung", "police_release");
        var ferdinand = travellers.byName(incident).get("Ferdinand Manurung");

        var boarding = lead(() -> gate.board(manifest, ferdinand));

        assertThat(boarding)
                .isEqualTo(new Boarding.Refused(ferdinand, ManifestRefusal.GATE_SHUT, List.of("police_release")));
    }

    /** What an authority took back while somebody was held to be on the way counts as soon as they are not. */
    @Test
    void decidesAgainAboutWhoDoesNotTravelAfterAll() {
        var manifest = frozen();
        var ferdinand = travellers.byName(incident).get("Ferdinand Manurung");
        lead(() -> gate.board(manifest, ferdinand));
        travellers.closes(incident, "Ferdinand Manurung", "police_release");
        var aboard = stage(ferdinand);

        lead(() -> gate.undo(manifest, ferdinand, "Salah orang"));

        assertThat(aboard).isEqualTo(Stage.TRAVELLING);
        assertThat(lead(() -> cases.history(ferdinand)))
                .extracting(TimelineEntry::code)
                .contains("CLEARANCE_LOST");
    }

    /** The attack: tick everybody aboard, read why they are unwell, and take the ticks back within ten seconds. */
    @Test
    void aTickThatIsTakenBackOpensNoHealth(@Autowired SealedSections sections) {
        var manifest = frozen();
        var ferdinand = travellers.byName(incident).get("Ferdinand Manurung");
        Acting.as(SomeActors.consular(), () -> gate.board(manifest, ferdinand));
        var aboard = Acting.as(SomeActors.consular(), () -> sections.seal(ferdinand, SealedSection.HEALTH));

        Acting.as(SomeActors.consular(), () -> gate.undo(manifest, ferdinand, "Salah orang"));

        assertThat(aboard).isInstanceOf(SectionSeal.Open.class);
        assertThat(Acting.as(SomeActors.consular(), () -> sections.seal(ferdinand, SealedSection.HEALTH)))
                .isInstanceOf(SectionSeal.Shut.class);
    }

    @Test
    void freesThePeopleOfAFrozenManifestThatIsCancelled() {
        var manifest = frozen();
        var ferdinand = travellers.byName(incident).get("Ferdinand Manurung");
        var onTheList = stage(ferdinand);

        var outcome = Acting.as(SomeActors.head(), () -> manifests.cancel(manifest, version(manifest)));

        assertThat(outcome).isInstanceOf(Amendment.Done.class);
        assertThat(onTheList).isGreaterThan(Stage.CLEARED);
        assertThat(stage(ferdinand)).isEqualTo(Stage.CLEARED);
        assertThat(lead(() -> manifests.summary(draft())).tally().listed()).isEqualTo(5);
    }

    private Stage stage(CaseId id) {
        return lead(() -> cases.summary(id).stage());
    }

    /** Two approved a journey to one place: one alone sends nobody to another. */
    @Test
    void letsOnlyTheHeadOfMissionRerouteAFrozenManifest() {
        var manifest = frozen();
        long seen = version(manifest);
        lead(() -> manifests.reschedule(manifest, new Flight("GA 857", "Phnom Penh", "Jakarta", null), seen));
        long routed = version(manifest);
        var elsewhere = new Flight("GA 857", "Phnom Penh", "Yangon", null);

        var byLead = lead(() -> manifests.reschedule(manifest, elsewhere, routed));
        var byHead = Acting.as(SomeActors.head(), () -> manifests.reschedule(manifest, elsewhere, routed));

        assertThat(byLead).isEqualTo(new Amendment.Refused(ManifestRefusal.NEEDS_HEAD_OF_MISSION));
        assertThat(byHead).isInstanceOf(Amendment.Done.class);
    }

    @Test
    void voidsTheApprovalOfADraftWhoseFlightChanges() {
        var manifest = draft();
        lead(() -> manifests.approve(manifest, version(manifest)));
        lead(() -> manifests.reschedule(manifest, new Flight("GA 859", "", "", null), version(manifest)));

        var second = Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));

        assertThat(second).isInstanceOf(Approval.First.class);
    }

    @Test
    void tellsASecondWindowWhatChangedAndByWhom() {
        var manifest = frozen();
        long seen = version(manifest);
        lead(() -> manifests.reschedule(manifest, new Flight("GA 859", "Phnom Penh", "Jakarta", null), seen));

        var late = lead(() -> manifests.reschedule(manifest, FLIGHT, seen));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Amendment.Outdated.class,
                        outdated -> assertThat(outdated.stale().since())
                                .singleElement()
                                .satisfies(change -> {
                                    assertThat(change.kind()).isEqualTo(Change.Kind.RESCHEDULED);
                                    assertThat(change.by())
                                            .isEqualTo(SomeActors.lead().id());
                                }));
        assertThat(lead(() -> manifests.summary(manifest)).flight().number()).isEqualTo("GA 859");
    }

    @Test
    void printsARecordThatNamesThePersonAndItsNumber() throws Exception {
        var record = handedOver(KEMENSOS);
        Acting.as(SomeActors.kemensos(), () -> handovers.countersign(record.id()));

        var printed = lead(() -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "https://pulang.example"));

        try (var document = Loader.loadPDF(printed.pdf())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains(record.name(), record.number(), record.caseNumber(), "SPLP-10000", "Sekar");
        }
        assertThat(printed.fileName()).isEqualTo(record.number().replace('/', '-') + ".pdf");
    }

    @Test
    void printsARecordInEachLanguageOfThePackAndInNoOther() throws Exception {
        var record = handedOver(KEMENSOS);

        var english = lead(() -> records.pdf(record.id(), ExportReason.HANDOVER, "en", "https://pulang.example"));

        assertThat(lead(() -> records.languages(record.id()))).containsExactly("id", "en");
        try (var document = Loader.loadPDF(english.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("RECORD OF HANDOVER", record.number());
        }
        assertThatThrownBy(() -> lead(() -> records.pdf(record.id(), ExportReason.HANDOVER, "fil", "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void givesThePoliceNoLineAboutHealthAndShowsThemNoOtherRows() throws Exception {
        var record = handedOver(POLRI);

        var printed = Acting.as(
                POLICE, () -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "https://pulang.example"));

        try (var document = Loader.loadPDF(printed.pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(record.name(), "UU 21/2007 Pasal 18")
                    .doesNotContain("layak bepergian", "Kelayakan bepergian");
        }
        assertThat(Acting.as(POLICE, () -> search.search(record.name(), 5))).isEmpty();
    }

    @Test
    void showsAnAgencyOnlyThoseHandedOverToIt() {
        var record = handedOver(KEMENSOS);

        var mine = Acting.as(SomeActors.kemensos(), () -> records.received());
        var others = Acting.as(SomeActors.bp3mi(), () -> records.received());

        assertThat(mine).extracting(HandoverView::id).contains(record.id());
        assertThat(others).extracting(HandoverView::id).doesNotContain(record.id());
        assertThat(Acting.as(SomeActors.bp3mi(), () -> handovers.countersign(record.id())))
                .isEqualTo(new Countersigning.Refused(record.id(), ManifestRefusal.NOT_YOUR_AGENCY));
        assertThatThrownBy(() ->
                        Acting.as(SomeActors.bp3mi(), () -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void bringsSomeoneHomeOnceTheAgencyHasCountersignedAndNotBefore() {
        var record = handedOver(KEMENSOS);
        var before = stage(record);

        Acting.as(SomeActors.kemensos(), () -> handovers.countersign(record.id()));

        assertThat(before).isEqualTo(Stage.LANDED);
        await().untilAsserted(() -> assertThat(stage(record)).isEqualTo(Stage.HOME));
    }

    @Test
    void bringsSomeoneHomeWhomTheAgencyDoesNotSee() {
        var record = handedOver(POLRI);

        Acting.as(POLICE, () -> handovers.countersign(record.id()));

        await().untilAsserted(() -> assertThat(stage(record)).isEqualTo(Stage.HOME));
        assertThat(lead(() -> cases.history(record.caseId()).getFirst().notedBy()))
                .isEqualTo(POLICE.id());
    }

    private Stage stage(HandoverView record) {
        return lead(() -> cases.summary(record.caseId()).stage());
    }

    @Test
    void isCountersignedOnce() {
        var record = handedOver(KEMENSOS);

        var first = Acting.as(SomeActors.kemensos(), () -> handovers.countersign(record.id()));
        var second = Acting.as(SomeActors.kemensos(), () -> handovers.countersign(record.id()));

        assertThat(first).isInstanceOf(Countersigning.Countersigned.class);
        assertThat(second).isEqualTo(new Countersigning.Refused(record.id(), ManifestRefusal.ALREADY_COUNTERSIGNED));
    }

    @Test
    void tellsAStrangerThatARecordIsGenuineAndNothingAboutWhoItIsOf() throws Exception {
        var record = handedOver(KEMENSOS);
        var code = code(record);

        var genuine = page("/verify/" + code);
        var unknown = page("/verify/" + "0".repeat(26));

        assertThat(genuine.text()).contains("Asli", record.number(), "Kementerian Sosial");
        assertThat(genuine.html())
                .doesNotContain(record.name(), record.caseNumber(), record.handedBy(), "SPLP-")
                .doesNotContain(
                        record.caseId().value().toString(), record.id().value().toString());
        assertThat(unknown.text()).contains("Tidak dikenal");
        assertThat(unknown.select("dt").eachText())
                .isEqualTo(genuine.select("dt").eachText());
    }

    private String code(HandoverView record) throws IOException {
        var printed = lead(() -> records.pdf(record.id(), ExportReason.HANDOVER, "id", "https://pulang.example"));
        try (var document = Loader.loadPDF(printed.pdf())) {
            var found = CODE.matcher(new PDFTextStripper().getText(document));
            assertThat(found.find()).isTrue();
            return found.group(1);
        }
    }

    private Document page(String path) {
        return HttpOfficer.stranger(port).open(path);
    }

    @Test
    void leavesOnePlaceWhenTwoOnAManifestTurnOutToBeOnePerson() {
        var manifest = draft();
        var who = travellers.byName(incident);
        var from = who.get("Yohana Kaunang");
        var into = who.get("Bambang Sutrisno");

        lead(() -> transactions.executeWithoutResult(
                _ -> moves.on(new CaseMerged(from, into, Instant.parse("2025-10-22T02:00:00Z")))));

        assertThat(tally(manifest)).isEqualTo(new Tally(4, 0, 0, 4, 0, 1));
        assertThat(lead(() -> manifests.placesOf(into))).hasSize(2);

        lead(() -> transactions.executeWithoutResult(
                _ -> moves.on(new CaseRevived(from, into, Instant.parse("2025-10-22T03:00:00Z")))));

        assertThat(lead(() -> manifests.placesOf(from))).hasSize(1);
        assertThat(lead(() -> manifests.placesOf(into))).hasSize(1);
    }

    @Test
    void letsNeitherAnAdministratorNorACaseOfficerFreeze() {
        var manifest = draft();

        for (var other : List.of(SomeActors.administrator(), SomeActors.consular(), SomeActors.kemensos())) {
            assertThatThrownBy(() -> Acting.as(other, () -> manifests.approve(manifest, 1)))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> Acting.as(SomeActors.administrator(), () -> names.of(manifest)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void isUnknownToAnotherMission() {
        var manifest = draft();

        assertThatThrownBy(() -> Acting.as(SomeActors.elsewhere(), () -> names.of(manifest)))
                .isInstanceOf(NotFound.class);
    }

    private HandoverView handedOver(PostCode agency) {
        var manifest = frozen();
        var who = travellers.byName(incident).values();
        landed(manifest, who);
        List<CaseId> first = List.of(who.iterator().next());
        lead(() -> agency.equals(POLRI)
                ? handovers.handToPolice(manifest, first, agency, ORDER)
                : handovers.handOver(manifest, first, agency, "Satu tas"));
        return lead(() -> records.on(manifest)).getFirst();
    }

    private void landed(ManifestId manifest, Collection<CaseId> who) {
        lead(() -> who.forEach(each -> gate.board(manifest, each)));
        lead(() -> manifests.depart(manifest, version(manifest)));
        lead(() -> manifests.land(manifest, version(manifest)));
    }

    private ManifestId frozen() {
        var manifest = draft();
        lead(() -> manifests.approve(manifest, version(manifest)));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));
        return manifest;
    }

    private ManifestId draft() {
        return switch (lead(() -> manifests.draft(incident, FLIGHT))) {
            case Drafting.Drafted drafted -> drafted.manifest();
            case Drafting.NobodyReady _ -> throw new AssertionError("nobody is ready");
        };
    }

    private long version(ManifestId manifest) {
        return Acting.as(SomeActors.head(), () -> manifests.summary(manifest)).version();
    }

    private Tally tally(ManifestId manifest) {
        return lead(() -> manifests.summary(manifest)).tally();
    }

    private static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }

    private static void lead(Runnable work) {
        Acting.as(SomeActors.lead(), work);
    }
}
