package id.pulang.clearances.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.FourPeople;
import id.pulang.clearances.GateHistories;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.Recording.Recorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.incidents.IncidentId;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an officer who may open a gate still cannot record or confirm on it, and what has to be mended. */
@Tag("security")
@PulangTest
class RefusedFactsTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final LocalDate DAY = TODAY.minusDays(1);

    @Autowired
    private FourPeople some;

    @Autowired
    private Clearances clearances;

    @Autowired
    private GateHistories histories;

    @Autowired
    private FactImports imports;

    private IncidentId incident;
    private CaseId siti;

    @BeforeEach
    void open() {
        incident = some.open();
        siti = some.at(incident, 1).id();
    }

    @Test
    void aPageRecordsNothingThatAnotherModuleKeeps() {
        assertThat(recorded(SomeActors.consular(), GateFact.of("identity", "verified", "3201014403990001", DAY)))
                .isEqualTo(new NotRecorded(RecordingProblem.KEPT_ELSEWHERE));
        assertThat(recorded(SomeActors.medical(), GateFact.of("fit_to_travel", "fit", null, DAY)))
                .isEqualTo(new NotRecorded(RecordingProblem.KEPT_ELSEWHERE));
        assertThat(recorded(SomeActors.reviewer(), GateFact.of("screening", "second_review_done", null, DAY)))
                .isEqualTo(new NotRecorded(RecordingProblem.KEPT_ELSEWHERE));
        assertThat(state("fit_to_travel")).isEqualTo(GateState.NOT_KNOWN);
    }

    @Test
    void saysWhatHasToBeMended() {
        var owner = SomeActors.clearance();

        assertThat(recorded(owner, GateFact.of("exit_permit", "kemarin", "EP-1", DAY)))
                .isEqualTo(new NotRecorded(RecordingProblem.UNKNOWN_STATE));
        assertThat(recorded(owner, GateFact.of("exit_permit", "granted", "  ", DAY)))
                .isEqualTo(new NotRecorded(RecordingProblem.WITHOUT_DOCUMENT));
        assertThat(recorded(owner, permit(null, null))).isEqualTo(new NotRecorded(RecordingProblem.WITHOUT_DATE));
        assertThat(recorded(owner, permit(DAY, DAY))).isEqualTo(new NotRecorded(RecordingProblem.ALREADY_EXPIRED));
        assertThat(recorded(
                        owner,
                        GateFact.of("police_release", "granted", "PR-1", DAY).because("masih saksi")))
                .isEqualTo(new NotRecorded(RecordingProblem.NO_NOTES));
        assertThat(recorded(
                        SomeActors.consular(),
                        GateFact.of("minor_escort", "child", "BA-1", DAY).because("kurang jelas")))
                .isEqualTo(new NotRecorded(RecordingProblem.WITHOUT_REASON));
        assertThat(state("exit_permit")).isEqualTo(GateState.NOT_KNOWN);
    }

    /** What only shuts a gate needs no paper; on its last day a paper is still good. */
    @Test
    void asksForNoEvidenceOfANo() {
        assertThat(recorded(SomeActors.clearance(), permit(DAY, TODAY))).isEqualTo(new Recorded());
        assertThat(state("exit_permit")).isEqualTo(GateState.MET);
        assertThat(recorded(
                        SomeActors.clearance(), new GateFact("exit_permit", "refused", null, null, null, "", false)))
                .isEqualTo(new Recorded());
        assertThat(state("exit_permit")).isEqualTo(GateState.REFUSED);
    }

    /** Otherwise whoever hands a list in would be one of the two who let a child go. */
    @Test
    void nobodyIsTheSecondOfficerToTheWordOfAList() throws Exception {
        var child = some.at(incident, 3).id();
        var rows = "list,number,gate,state,document,on\n" + FourPeople.LIST + ",3,minor_escort,granted,PDP-7," + DAY
                + "\n";
        Acting.calling(
                SomeActors.clearance(),
                () -> imports.importFacts(incident, "anak.csv", new ByteArrayInputStream(rows.getBytes(UTF_8))));
        var claim = Acting.as(SomeActors.consular(), () -> histories.of(child, "minor_escort"))
                .entries()
                .getFirst()
                .fact()
                .orElseThrow();

        assertThat(Acting.as(SomeActors.consularTwo(), () -> clearances.confirm(child, claim)))
                .isEqualTo(new NotRecorded(RecordingProblem.ONLY_CLAIMED));
        assertThatThrownBy(() -> Acting.as(SomeActors.consularTwo(), () -> clearances.confirm(siti, claim)))
                .isInstanceOf(NotFound.class);
    }

    private Recording recorded(Actor by, GateFact fact) {
        return Acting.as(by, () -> clearances.record(siti, fact));
    }

    private GateState state(String gate) {
        return Acting.as(SomeActors.lead(), () -> histories.of(siti, gate))
                .now()
                .state();
    }

    private static GateFact permit(@Nullable LocalDate on, @Nullable LocalDate until) {
        return new GateFact("exit_permit", "granted", "EP-1", on, until, "", false);
    }
}
