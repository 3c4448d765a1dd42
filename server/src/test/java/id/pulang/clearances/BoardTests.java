package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.Stage;
import id.pulang.cases.numbers.CaseNumber;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.decision.RecordedWord;
import id.pulang.clearances.gates.Gate;
import id.pulang.clearances.gates.PackGates;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.packs.ShippedPacks;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which people a filter of the board leaves on it, and how long they have waited; without a database. */
class BoardTests {

    private static final PackGates GATES = PackGates.of(ShippedPacks.PACKS.usual());
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
        var left = new Board.Filter(Optional.empty(), Optional.empty(), Board.Show.DEPARTED, Board.Sort.NUMBER);
        assertThat(Stream.of(READY, AWAY).filter(left::wants)).containsExactly(AWAY);
        assertThat(REFUSED.closed()).extracting(GateStanding::gate).containsExactly("exit_permit");
        assertThat(READY.closed()).isEmpty();
    }

    @Test
    void findsWhoIsIllOrDoesNotWantToTravelOnlyAtTheGateThatIsAskedFor() {
        Board.Row ill = row(5, false, standing("fit_to_travel", GateState.REFUSED));
        Board.Row stays = row(6, false, standing("return_choice", GateState.REFUSED));
        var all = List.of(ill, stays, REFUSED);

        assertThat(all.stream().filter(filter(Optional.empty(), Optional.of(GateState.REFUSED))::wants))
                .containsExactly(REFUSED);
        assertThat(all.stream().filter(filter(Optional.of("fit_to_travel"), Optional.of(GateState.REFUSED))::wants))
                .containsExactly(ill);
        assertThat(ill.longestWait(TODAY)).isEmpty();
    }

    @Test
    void groupsPeopleByWhatIsMissingAndThoseWhoHaveLeftAtTheEnd() {
        Board.Row waitsToo = row(7, false, since(TODAY.minusDays(3)));
        var board = new Board(List.of(), List.of(AWAY, WAITS, READY, waitsToo), 4, 1, 1, TODAY, Instant.EPOCH);

        assertThat(board.groups())
                .extracting(Board.Group::rows)
                .containsExactly(List.of(WAITS, waitsToo), List.of(READY), List.of(AWAY));
        assertThat(board.groups().getFirst().missing()).extracting(Gate::code).containsExactly("exit_permit");
        assertThat(board.groups().getFirst().longestWait(TODAY)).contains(3L);
        assertThat(board.groups().getLast().missing()).isEmpty();
    }

    @Test
    void hasTheGatesOfEveryPackAndCountsAtEachThoseOfWhomItIsAsked() {
        PackGates elsewhere = PackGates.of(ShippedPacks.PACKS.at("PH_PNH"));
        Board.Row here = everywhere(8, GATES);
        Board.Row there = everywhere(9, elsewhere);

        var columns = PackGates.union(List.of(GATES, elsewhere)).stream()
                .map(gate -> Board.Column.of(gate, List.of(here, there), TODAY))
                .toList();

        assertThat(columns)
                .extracting(column -> column.gate().code())
                .containsSubsequence(
                        "identity", "overstay_fine", "exit_permit", "route", "transit_consent", "return_choice")
                .doesNotHaveDuplicates();
        assertThat(columns)
                .filteredOn(column ->
                        List.of("exit_permit", "route").contains(column.gate().code()))
                .extracting(Board.Column::all)
                .containsExactly(2, 1);
        assertThat(here.at("route")).isEmpty();
        assertThat(there.at("route"))
                .hasValueSatisfying(cell -> assertThat(cell.gate()).isSameAs(elsewhere.gate("route")));
    }

    /** Of an adult nobody met the gate of escorts: it is not asked of them. */
    @Test
    void countsNobodyAsMetWhereNothingWasNeeded() {
        var notNeeded = new GateStanding("minor_escort", GateState.MET, ProgramReason.ADULT, null, null);
        Board.Row adult = row(10, false, notNeeded);
        Board.Row child = row(11, false, standing("minor_escort", GateState.MET));

        Board.Column column = Board.Column.of(GATES.gate("minor_escort"), List.of(adult, child), TODAY);

        assertThat(column.met()).isEqualTo(1);
        assertThat(column.all()).isEqualTo(1);
        assertThat(adult.ready()).isTrue();
        assertThat(filter(Optional.of("minor_escort"), Optional.of(GateState.MET))
                        .wants(adult))
                .isFalse();
    }

    private static Board.Row everywhere(int number, PackGates pack) {
        Board.Row row = row(number, false);
        return new Board.Row(
                row.summary(),
                null,
                false,
                pack.all().stream()
                        .map(gate -> new Board.Cell(gate, standing(gate.code(), GateState.NOT_KNOWN)))
                        .toList());
    }

    @Test
    void countsDaysOfWaitingAndNeverFewerThanNone() {
        assertThat(since(TODAY.minusDays(9)).days(TODAY)).contains(9L);
        assertThat(since(TODAY.plusDays(1)).days(TODAY)).contains(0L);
        assertThat(standing("exit_permit", GateState.WAITING).days(TODAY)).isEmpty();
    }

    private static List<Board.Row> wanted(Optional<String> gate, Optional<GateState> state) {
        return List.of(READY, WAITS, REFUSED, AWAY).stream()
                .filter(filter(gate, state)::wants)
                .toList();
    }

    private static Board.Filter filter(Optional<String> gate, Optional<GateState> state) {
        return new Board.Filter(gate, state, Board.Show.EVERYONE, Board.Sort.NUMBER);
    }

    private static GateStanding since(LocalDate day) {
        return new GateStanding("exit_permit", GateState.WAITING, new RecordedWord("pending"), day, null);
    }

    private static GateStanding standing(String gate, GateState state) {
        return new GateStanding(gate, state, new RecordedWord("pending"), null, null);
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
        List<Board.Cell> cells = Stream.of(standings)
                .map(standing -> new Board.Cell(GATES.gate(standing.gate()), standing))
                .toList();
        return new Board.Row(summary, null, departed, cells);
    }
}
