package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.Recording.Recorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.facts.GateFactRecorder;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.incidents.IncidentId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same recorded of several people at once, of all or of none. */
@PulangTest
class ChosenTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private static final GateFact PERMIT = GateFact.of("exit_permit", "granted", "GDI 114/2025", DAY);

    @Autowired
    private FourPeople some;

    @Autowired
    private Clearances clearances;

    @Test
    void aLetterThatNamesManyOpensTheGateOfEachWhoIsChosenAndOfNobodyElse() {
        IncidentId incident = some.open();

        Recording recording = record(SomeActors.clearance(), PERMIT, id(incident, 1), id(incident, 2));

        assertThat(recording).isInstanceOf(Recorded.class);
        assertThat(Stream.of(1, 2, 4).map(number -> permit(incident, number)))
                .containsExactly(GateState.MET, GateState.MET, GateState.NOT_KNOWN);
    }

    @Test
    void nothingIsRecordedWhereOneOfThemCannotBeSeen() {
        IncidentId incident = some.open();

        assertThatThrownBy(() -> record(SomeActors.clearance(), PERMIT, id(incident, 1), new CaseId(new UUID(7, 7))))
                .isInstanceOf(NotFound.class);

        assertThat(permit(incident, 1)).isEqualTo(GateState.NOT_KNOWN);
    }

    @Test
    void asksForSomebodyForFewEnoughAndForWhatAPaperCanSayOfMany() {
        IncidentId incident = some.open();
        CaseId siti = id(incident, 1);
        Actor owner = SomeActors.clearance();
        var crowd = Stream.generate(() -> siti)
                .limit(GateFactRecorder.MOST_AT_ONCE + 1L)
                .toArray(CaseId[]::new);

        assertThat(record(owner, PERMIT)).isEqualTo(new NotRecorded(RecordingProblem.NOBODY_CHOSEN));
        assertThat(record(owner, GateFact.of("exit_permit", "granted", null, DAY), siti))
                .isEqualTo(new NotRecorded(RecordingProblem.WITHOUT_DOCUMENT));
        assertThat(record(owner, GateFact.of("travel_document", "granted", "SPLP-1", DAY), siti))
                .isEqualTo(new NotRecorded(RecordingProblem.ONE_BY_ONE));
        assertThat(record(SomeActors.consular(), GateFact.of("return_choice", "wants_to_return", null, DAY), siti))
                .isEqualTo(new NotRecorded(RecordingProblem.ONE_BY_ONE));
        assertThat(record(owner, PERMIT, crowd)).isEqualTo(new NotRecorded(RecordingProblem.TOO_MANY_CHOSEN));
        assertThat(permit(incident, 1)).isEqualTo(GateState.NOT_KNOWN);
    }

    @Test
    void onlyWhoOpensTheGateRecordsOfMany() {
        IncidentId incident = some.open();

        assertThatThrownBy(() -> record(SomeActors.consular(), PERMIT, id(incident, 1)))
                .isInstanceOf(Forbidden.class);
    }

    private Recording record(Actor actor, GateFact fact, CaseId... chosen) {
        return Acting.as(actor, () -> clearances.recordAll(List.of(chosen), fact));
    }

    private CaseId id(IncidentId incident, int number) {
        return some.at(incident, number).id();
    }

    private GateState permit(IncidentId incident, int number) {
        return Acting.as(
                SomeActors.reviewer(),
                () -> clearances.decide(id(incident, number)).standings().stream()
                        .filter(standing -> standing.gate().equals("exit_permit"))
                        .findFirst()
                        .orElseThrow()
                        .state());
    }
}
