package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.Clearance.Granted;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.facts.GateFact;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PulangTest
class ClearancesTests extends ClearancesOfFour {

    private static final Set<Role> SEE_NO_CASE = Set.of(Role.ADMINISTRATOR, Role.RECEIVING_AGENCY);

    @Autowired
    GateBoard boards;

    @Test
    void clearsSomeoneWhenTheLastGateOpens() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();

        var before = opened(incident, allBut(1, "exit_permit"));
        var withheld = decided(siti);
        opened(incident, row(1, "exit_permit", "granted", "EP-1", "2025-10-21"));

        assertThat(before.problems()).isEmpty();
        assertThat(withheld.standings().stream().filter(each -> !each.opens()))
                .extracting(GateStanding::gate)
                .containsExactly("exit_permit");
        assertThat(decided(siti)).isInstanceOf(Granted.class);
    }

    /** A list that says seventeen may be wrong: two officers settle it, with the number of their minutes. */
    @Test
    void takesSomebodyForAnAdultOnceTwoHaveSettledTheAge() {
        var incident = some.open();
        var yohana = some.at(incident, 3).id();
        Acting.as(
                SomeActors.consular(),
                () -> clearances.record(
                        yohana,
                        GateFact.of("minor_escort", "adult", "BA-12", DAY)
                                .because("Akta lahir asli dan rapor sekolahnya")));
        var afterOne = state(yohana, "minor_escort");
        var fact = Acting.as(SomeActors.consularTwo(), () -> histories.of(yohana, "minor_escort"))
                .entries()
                .getFirst();
        Acting.as(
                SomeActors.consularTwo(),
                () -> clearances.confirm(yohana, fact.fact().orElseThrow()));

        assertThat(afterOne).isEqualTo(GateState.WAITING);
        assertThat(state(yohana, "minor_escort")).isEqualTo(GateState.MET);
    }

    @Test
    void holdsAChildBackUntilTwoHaveApprovedAnEscort() {
        var incident = some.open();
        var yohana = some.at(incident, 3).id();
        opened(incident, allBut(3, ""));

        Acting.as(
                SomeActors.consular(),
                () -> clearances.record(
                        yohana,
                        GateFact.of("minor_escort", "granted", "PDP-7", DAY)
                                .with(some.at(incident, 1).id())));
        var afterOne = decided(yohana);
        var fact = Acting.as(SomeActors.consularTwo(), () -> histories.of(yohana, "minor_escort"))
                .entries()
                .getFirst();
        var bySamePerson = Acting.as(
                SomeActors.consular(),
                () -> clearances.confirm(yohana, fact.fact().orElseThrow()));
        Acting.as(
                SomeActors.consularTwo(),
                () -> clearances.confirm(yohana, fact.fact().orElseThrow()));

        assertThat(afterOne).isInstanceOf(Clearance.Withheld.class);
        assertThat(bySamePerson).isEqualTo(new NotRecorded(RecordingProblem.SAME_PERSON));
        assertThat(decided(yohana)).isInstanceOf(Granted.class);
    }

    @Test
    void letsOnlyTheOwnerOfAGateOpenIt() {
        var siti = some.at(some.open(), 1).id();
        var permit = GateFact.of("exit_permit", "granted", "EP-1", DAY);

        for (Actor actor :
                List.of(SomeActors.administrator(), SomeActors.consular(), SomeActors.head(), SomeActors.kemensos())) {
            assertThatThrownBy(() -> Acting.as(actor, () -> clearances.record(siti, permit)))
                    .as(actor.role().code())
                    .isInstanceOf(actor.role().holdsAny(SEE_NO_CASE) ? NotFound.class : Forbidden.class);
        }
        assertThat(state(siti, "exit_permit")).isEqualTo(GateState.NOT_KNOWN);
    }

    @Test
    void asksForTheEvidenceOfAGate() {
        var siti = some.at(some.open(), 1).id();

        assertThat(recorded(siti, SomeActors.clearance(), GateFact.of("exit_permit", "granted", null, DAY)))
                .isEqualTo(new NotRecorded(RecordingProblem.WITHOUT_DOCUMENT));
        assertThat(recorded(
                        siti,
                        SomeActors.clearance(),
                        GateFact.of("exit_permit", "granted", "EP-1", LocalDate.of(2025, 12, 1))))
                .isEqualTo(new NotRecorded(RecordingProblem.FUTURE_DATE));
        assertThat(recorded(
                        siti,
                        SomeActors.consular(),
                        new GateFact("return_choice", "wants_to_return", null, DAY, null, "", false)))
                .isEqualTo(new NotRecorded(RecordingProblem.OPTIONS_NOT_EXPLAINED));
    }

    @Test
    void losesClearanceAtOnceWhenAGateShuts() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();
        opened(incident, allBut(1, ""));
        var cleared = stage(siti);

        handedIn(incident, row(1, "exit_permit", "pending", "", ""));

        assertThat(cleared).isEqualTo(Stage.CLEARED);
        assertThat(stage(siti)).isEqualTo(Stage.SCREENED);
        assertThat(passIsOpen(siti)).isFalse();
    }

    @Test
    void keepsEveryRowFromOtherPosts() {
        var incident = some.open();
        handedIn(incident, row(1, "exit_permit", "pending", "", ""));

        for (String table : List.of("gate_fact", "list_import", "list_line")) {
            assertThat(rowsSeen(SomeActors.clearance(), table)).as(table).isPositive();
        }
        for (String table : List.of("gate_fact", "list_import", "list_line", "gate_override", "pass")) {
            for (Actor actor : List.of(SomeActors.elsewhere(), SomeActors.kemensos(), SomeActors.administrator())) {
                assertThat(rowsSeen(actor, table)).as(table).isZero();
            }
        }
        var board = Acting.as(SomeActors.elsewhere(), () -> boards.board(incident, everything()));
        assertThat(board.rows()).isEmpty();
    }

    @Test
    void sortsTheBoardByWhoIsNearestToReady() {
        var incident = some.open();
        opened(incident, allBut(1, "exit_permit") + allBut(2, "") + row(4, "identity", "verified", "", "2025-10-20"));

        var board = Acting.as(SomeActors.reviewer(), () -> boards.board(incident, everything()));

        assertThat(board.ready()).isEqualTo(1);
        assertThat(board.rows())
                .extracting(Board.Row::caseId)
                .startsWith(some.at(incident, 1).id())
                .endsWith(some.at(incident, 2).id());
    }

    private static Board.Filter everything() {
        return new Board.Filter(Optional.empty(), Optional.empty(), Board.Show.EVERYONE, Board.Sort.NEAREST);
    }

    private long rowsSeen(Actor actor, String table) {
        return Acting.as(
                actor,
                () -> Objects.requireNonNull(
                        transactions.execute(work -> jdbc.sql("select count(*) from clearances." + table)
                                .query(Long.class)
                                .single())));
    }
}
