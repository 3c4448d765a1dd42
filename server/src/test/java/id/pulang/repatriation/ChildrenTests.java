package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.GateHistories;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.Cause;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.manifest.SeatReason;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Never 9: a child is a child until shown otherwise, and travels beside a named adult or stays (docs/decisions/0044).
 */
@PulangTest
@Tag("security")
class ChildrenTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final String ESCORT = "minor_escort";
    private static final String REASON = "Akta lahir asli dan rapor sekolahnya";
    private static final String CHILD = "Yohana Kaunang";
    private static final String ADULT = "Ferdinand Manurung";

    @Autowired
    private Manifests manifests;

    @Autowired
    private BoardingGate gate;

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
    private FactImports imports;

    @Autowired
    private GateOwners owners;

    @Autowired
    private Clearances clearances;

    @Autowired
    private GateHistories histories;

    @Autowired
    private Assistance assistance;

    private SomeTravellers travellers;
    private SomeLists lists;

    @BeforeEach
    void prepare() {
        lists = new SomeLists(incidents, rosters);
        travellers = new SomeTravellers(lists, matching, people, cases, imports, owners);
    }

    @Test
    void oneListThatSaysSeventeenShutsAgainstThreeThatSayOtherwise() {
        CaseId somebody = calledSeventeenByOneOfFour();

        assertThat(escortGate(somebody).opens()).isFalse();
    }

    @Test
    void opensWhenTwoOfficersSettleThatThisIsAnAdult() {
        CaseId somebody = calledSeventeenByOneOfFour();

        record(somebody, GateFact.of(ESCORT, "adult", "BA-1", TODAY).because(REASON));
        var byOne = escortGate(somebody);
        confirm(somebody);

        assertThat(byOne.opens()).isFalse();
        assertThat(byOne.because()).isEqualTo(ProgramReason.SECOND_PERSON);
        assertThat(escortGate(somebody).opens()).isTrue();
    }

    @Test
    void staysShutWhenTwoOfficersSettleThatThisIsAChild() {
        CaseId somebody = calledSeventeenByOneOfFour();

        record(somebody, GateFact.of(ESCORT, "child", "BA-2", TODAY).because(REASON));
        confirm(somebody);

        assertThat(escortGate(somebody).opens()).isFalse();
        assertThat(escortGate(somebody).because().code()).isEqualTo("child");
    }

    @Test
    void settlesNoAgeWithoutAReason() {
        CaseId somebody = calledSeventeenByOneOfFour();

        var silent = Acting.as(
                SomeActors.consular(), () -> clearances.record(somebody, GateFact.of(ESCORT, "adult", "BA-3", TODAY)));

        assertThat(silent).isEqualTo(new Recording.NotRecorded(RecordingProblem.WITHOUT_REASON));
    }

    /** All lists say that she is of age; an officer who seeks an escort for her says that she is not. */
    @Test
    void whatAnOfficerSaysOfAChildShutsTheGateToo() {
        var who = travellers.byName(travellers.ready());
        var before = escortGate(who.get(CHILD));

        record(who.get(CHILD), GateFact.of(ESCORT, "pending", null, TODAY));

        assertThat(before.because()).isEqualTo(ProgramReason.ADULT);
        assertThat(escortGate(who.get(CHILD)).opens()).isFalse();
    }

    @Test
    void namesAnAdultOfTheSameIncidentAndNobodyElse() {
        var who = travellers.byName(travellers.ready());
        CaseId child = who.get(CHILD);
        CaseId stranger = travellers.byName(travellers.ready()).get(ADULT);
        var approved = GateFact.of(ESCORT, "granted", "PDP-1", TODAY);
        record(who.get("Zulkifli Harahap"), GateFact.of(ESCORT, "pending", null, TODAY));

        var nobody = Acting.as(SomeActors.consular(), () -> clearances.record(child, approved));
        var herself = Acting.as(SomeActors.consular(), () -> clearances.record(child, approved.with(child)));
        var elsewhere = Acting.as(SomeActors.consular(), () -> clearances.record(child, approved.with(stranger)));
        var otherChild = Acting.as(
                SomeActors.consular(), () -> clearances.record(child, approved.with(who.get("Zulkifli Harahap"))));

        assertThat(nobody).isEqualTo(new Recording.NotRecorded(RecordingProblem.WITHOUT_ESCORT));
        assertThat(herself).isEqualTo(new Recording.NotRecorded(RecordingProblem.ESCORT_NOT_ADULT));
        assertThat(elsewhere).isEqualTo(new Recording.NotRecorded(RecordingProblem.ESCORT_NOT_ADULT));
        assertThat(otherChild).isEqualTo(new Recording.NotRecorded(RecordingProblem.ESCORT_NOT_ADULT));
    }

    @Test
    void refusesAtTheDoorTheChildWhoseEscortIsNotTicked() {
        IncidentId incident = travellers.ready();
        var who = withEscort(incident);
        ManifestId manifest = frozen(incident);

        var alone = lead(() -> gate.board(manifest, who.get(CHILD)));
        lead(() -> gate.board(manifest, who.get(ADULT)));
        var beside = lead(() -> gate.board(manifest, who.get(CHILD)));
        var parted = lead(() -> gate.undo(manifest, who.get(ADULT), "Salah orang"));

        assertThat(alone).isEqualTo(new Boarding.Refused(who.get(CHILD), ManifestRefusal.ESCORT_NOT_ABOARD));
        assertThat(beside).isInstanceOf(Boarding.Boarded.class);
        assertThat(parted).isEqualTo(new Boarding.Refused(who.get(ADULT), ManifestRefusal.CHILD_ABOARD));
    }

    @Test
    void keepsTheChildBackWhoseEscortStaysBehind() {
        IncidentId incident = travellers.ready();
        var who = withEscort(incident);
        ManifestId manifest = frozen(incident);

        lead(() -> gate.leaveBehind(manifest, who.get(ADULT), new SeatReason(Cause.CHOSE_TO_STAY, "")));

        assertThat(lead(() -> gate.board(manifest, who.get(CHILD))))
                .isEqualTo(new Boarding.Refused(who.get(CHILD), ManifestRefusal.ESCORT_NOT_ABOARD));
    }

    @Test
    void movesTheChildOffWhoseEscortIsNotOnTheListAnyMore() {
        IncidentId incident = travellers.ready();
        var who = withEscort(incident);
        ManifestId manifest = draft(incident);
        lead(() -> manifests.approve(manifest, version(manifest)));
        travellers.closes(incident, ADULT, "exit_permit");

        var second = Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Approval.Frozen.class,
                        frozen -> assertThat(frozen.movedOff())
                                .extracting(Seat::caseId)
                                .containsExactlyInAnyOrder(who.get(ADULT), who.get(CHILD)));
    }

    @Test
    void whoStaysBehindUnwellIsNotFitUntilADoctorHasLookedAgain() {
        IncidentId incident = travellers.ready();
        CaseId unwell = travellers.byName(incident).get(ADULT);
        ManifestId manifest = frozen(incident);

        lead(() -> gate.leaveBehind(manifest, unwell, new SeatReason(Cause.UNWELL, "demam")));
        var fallen = gateOf(unwell, "fit_to_travel");
        lead(() -> gate.undo(manifest, unwell, "Sudah agak baik"));
        var refused = lead(() -> gate.board(manifest, unwell));
        Acting.as(SomeActors.medical(), () -> assistance.examine(unwell, Fitness.FIT, "", TODAY));

        assertThat(fallen.opens()).isFalse();
        assertThat(refused).isInstanceOf(Boarding.Refused.class);
        assertThat(lead(() -> gate.board(manifest, unwell))).isInstanceOf(Boarding.Boarded.class);
    }

    private CaseId calledSeventeenByOneOfFour() {
        IncidentId incident = lists.incident(SomeActors.registration());
        for (String list : new String[] {"satu", "dua", "tiga"}) {
            lists.add(SomeActors.registration(), incident, list + ".csv", """
                    No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK
                    %s-1;Rahmat Hidayatullah;L;Bekasi;14/02/2005;3216211402050001
                    """.formatted(list));
        }
        lists.add(SomeActors.registration(), incident, "empat.csv", """
                No. Reg;Nama;L/P;Umur;NIK
                D-1;Rahmat Hidayatullah;L;17;3216211402050001
                """);
        return Acting.as(SomeActors.consular(), () -> {
            matching.match(incident);
            assertThat(cases.openForAllPresent(incident)).isOne();
            return cases.in(incident).getFirst().id();
        });
    }

    /** One of the five is a child whose escort two officers have approved. */
    private Map<String, CaseId> withEscort(IncidentId incident) {
        var who = travellers.byName(incident);
        record(who.get(CHILD), GateFact.of(ESCORT, "granted", "PDP-7", TODAY).with(who.get(ADULT)));
        confirm(who.get(CHILD));
        assertThat(escortGate(who.get(CHILD)).opens()).isTrue();
        return who;
    }

    private void record(CaseId id, GateFact fact) {
        assertThat(Acting.as(SomeActors.consular(), () -> clearances.record(id, fact)))
                .isInstanceOf(Recording.Recorded.class);
    }

    private void confirm(CaseId id) {
        Acting.as(SomeActors.consularTwo(), () -> {
            var latest = histories.of(id, ESCORT).entries().getFirst();
            assertThat(clearances.confirm(id, latest.fact().orElseThrow())).isInstanceOf(Recording.Recorded.class);
        });
    }

    private GateStanding escortGate(CaseId id) {
        return gateOf(id, ESCORT);
    }

    private GateStanding gateOf(CaseId id, String code) {
        return Acting.as(SomeActors.consular(), () -> clearances.decide(id)).standings().stream()
                .filter(standing -> standing.gate().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ManifestId draft(IncidentId incident) {
        var drafted = lead(() -> manifests.draft(incident, SomeManifests.FLIGHT));
        assertThat(drafted).isInstanceOf(Drafting.Drafted.class);
        return ((Drafting.Drafted) drafted).manifest();
    }

    private ManifestId frozen(IncidentId incident) {
        ManifestId manifest = draft(incident);
        lead(() -> manifests.approve(manifest, version(manifest)));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version(manifest)));
        return manifest;
    }

    private long version(ManifestId manifest) {
        return manifests.summary(manifest).version();
    }

    private static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }
}
