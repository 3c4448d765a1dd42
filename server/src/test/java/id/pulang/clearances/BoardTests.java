package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which people a filter of the board leaves on it, and how long they have waited; without a database. */
class BoardTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);
    private static final Board.Row READY = row(1, false, standing("exit_permit", GateState.MET));
    private static final Board.Row WAITS = row(2, false, standing("exit_permit", GateState.WAITING));
    private static final Board.Row REFUSED =
            row(3, false, standing("exit_permit", GateState.REFUSED), standing("identity", GateState.MET));
    private static final Board.Row AWAY = row(4, true, standing("exit_permit", GateState.EXPIRED));

    @Test
    void showsEverybodyWhereNothingIsAsked() {
        assertThat(wanted(Optional.empty(), Optional.empty())).containsExactly(READY, WAITS, REFUSED, AWAY);
    }

    @Test
    void showsWhoIsHeldBackAtAGateUnlessAnotherStateIsAsked() {
        assertThat(wanted(Optional.of("exit_permit"), Optional.empty())).containsExactly(WAITS, REFUSED, AWAY);
        assertThat(wanted(Optional.of("exit_permit"), Optional.of(GateState.MET)))
                .containsExactly(READY);
        assertThat(wanted(Optional.of("identity"), Optional.empty())).isEmpty();
    }

    @Test
    void findsAStateAtWhicheverGateItStands() {
        assertThat(wanted(Optional.empty(), Optional.of(GateState.MET))).containsExactly(READY, REFUSED);
        assertThat(wanted(Optional.empty(), Optional.of(GateState.WAITING))).containsExactly(WAITS);
        assertThat(wanted(Optional.empty(), Optional.of(GateState.OVERRIDDEN))).isEmpty();
    }

    @Test
    void countsWhoHasLeftAndNamesWhatIsClosed() {
        assertThat(Board.Show.DEPARTED.at("exit_permit", List.of(READY, AWAY))).isOne();
        assertThat(REFUSED.closed()).extracting(GateStanding::gate).containsExactly("exit_permit");
        assertThat(READY.closed()).isEmpty();
    }

    @Test
    void countsDaysOfWaitingAndNeverFewerThanNone() {
        assertThat(since(TODAY.minusDays(9)).days(TODAY)).contains(9L);
        assertThat(since(TODAY.plusDays(1)).days(TODAY)).contains(0L);
        assertThat(standing("exit_permit", GateState.WAITING).days(TODAY)).isEmpty();
    }

    private static List<Board.Row> wanted(Optional<String> gate, Optional<GateState> state) {
        var filter = new Board.Filter(gate, state, Board.Show.EVERYONE, Board.Sort.NUMBER);
        return List.of(READY, WAITS, REFUSED, AWAY).stream()
                .filter(filter::wants)
                .toList();
    }

    private static GateStanding since(LocalDate day) {
        return new GateStanding("exit_permit", GateState.WAITING, "pending", day, null);
    }

    private static GateStanding standing(String gate, GateState state) {
        return new GateStanding(gate, state, "pending", null, null);
    }

    private static Board.Row row(int number, boolean departed, GateStanding... standings) {
        var summary = new CaseSummary(
                new CaseId(new UUID(1, number)),
                CaseNumber.of("KH", 2025, number),
                new PersonId(new UUID(2, number)),
                new IncidentId(new UUID(3, 1)),
                new PostCode("PNH"),
                departed ? Stage.TRAVELLING : Stage.REGISTERED,
                null,
                Instant.EPOCH);
        return new Board.Row(summary, "Orang " + number, departed, List.of(standings));
    }
}
