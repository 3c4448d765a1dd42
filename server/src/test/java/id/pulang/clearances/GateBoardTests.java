package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.SomeMilestone;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PulangTest
class GateBoardTests extends ClearancesOfFour {

    private static final Instant TAKE_OFF = Instant.parse("2025-10-22T10:00:00Z");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    GateBoard boards;

    @Test
    void noGateWaitsForSomeoneWhoHasLeft() {
        IncidentId incident = some.open();
        int before = closed(incident);

        leaves(some.at(incident, 1).id());

        assertThat(before).isEqualTo(4);
        assertThat(closed(incident)).isEqualTo(3);
    }

    @Test
    void someoneWhoHasLeftStandsBelowThoseWhoWait() {
        IncidentId incident = some.open();
        CaseId siti = some.at(incident, 1).id();

        leaves(siti);

        for (Board.Sort sort : List.of(Board.Sort.NEAREST, Board.Sort.LONGEST)) {
            assertThat(board(incident, sort).rows().getLast().caseId())
                    .as("%s", sort)
                    .isEqualTo(siti);
        }
    }

    @Test
    void whoHasBoardedIsReadyNoMoreAndStaysAmongTheCleared() {
        IncidentId incident = some.open();
        opened(incident, allBut(1, ""));
        int before = board(incident, Board.Sort.NEAREST).ready();

        leaves(some.at(incident, 1).id());

        Board after = board(incident, Board.Sort.NEAREST);
        assertThat(before).isEqualTo(1);
        assertThat(after.ready()).isZero();
        assertThat(after.departed()).isEqualTo(1);
        assertThat(tally(incident)).isEqualTo(1);
        assertThat(shown(incident, Board.Show.READY)).isEmpty();
        assertThat(shown(incident, Board.Show.CLEARED)).hasSize(1);
    }

    private int tally(IncidentId incident) {
        return Acting.as(SomeActors.clearance(), () -> boards.tally(incident)).ready();
    }

    private List<Board.Row> shown(IncidentId incident, Board.Show show) {
        var filter = new Board.Filter(Optional.empty(), Optional.empty(), show, Board.Sort.NUMBER);
        return Acting.as(SomeActors.clearance(), () -> boards.board(incident, filter))
                .rows();
    }

    private void leaves(CaseId person) {
        Acting.as(SomeActors.lead(), () -> {
            events.publishEvent(SomeMilestone.of(person, "ON_MANIFEST", TAKE_OFF, ""));
            events.publishEvent(SomeMilestone.of(person, "BOARDED", TAKE_OFF, ""));
        });
    }

    private int closed(IncidentId incident) {
        return board(incident, Board.Sort.NEAREST).columns().stream()
                .filter(column -> column.gate().code().equals("exit_permit"))
                .findFirst()
                .orElseThrow()
                .closed();
    }

    private Board board(IncidentId incident, Board.Sort sort) {
        var everything = new Board.Filter(Optional.empty(), Optional.empty(), Board.Show.EVERYONE, sort);
        return Acting.as(SomeActors.clearance(), () -> boards.board(incident, everything));
    }
}
