package id.pulang.clearances;

import static id.pulang.clearances.FourPeople.LIST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseMerged;
import id.pulang.cases.CaseRevived;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.Clearance.Granted;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.clearances.lists.FactsReceipt.Outcome;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PeopleMerged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@PulangTest
class ClearancesTests {

    private static final Set<Role> SEE_NO_CASE = Set.of(Role.ADMINISTRATOR, Role.RECEIVING_AGENCY);

    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private static final Instant AT = Instant.parse("2025-10-22T02:00:00Z");
    private static final String HEADER = "list,number,gate,state,document,on\n";

    @Autowired
    FourPeople some;

    @Autowired
    Cases cases;

    @Autowired
    Clearances clearances;

    @Autowired
    FactImports factImports;

    @Autowired
    GateOwners owners;

    @Autowired
    GateHistories histories;

    @Autowired
    GateBoard boards;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

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
        assertThat(bySamePerson).isEqualTo(new NotRecorded("confirm", "same_person"));
        assertThat(decided(yohana)).isInstanceOf(Granted.class);
    }

    @Test
    void answersEveryRowAndGoesOnWithTheGoodOnes() {
        var incident = some.open();

        var receipt = handedIn(
                incident,
                row(1, "exit_permit", "granted", "EP-1", "2025-10-21")
                        + row(99, "exit_permit", "granted", "EP-2", "2025-10-21")
                        + row(1, "visa", "granted", "V-1", "2025-10-21")
                        + row(1, "exit_permit", "perhaps", "", "")
                        + row(1, "police_release", "granted", "PR-1", "31/02/2025")
                        + row(1, "police_release", "granted", "PR-1", "2025-12-24")
                        + row(1, "open_doubt", "granted", "", "")
                        + LIST + ",,exit_permit,granted,EP-3,2025-10-21\n"
                        + row(2, "overstay_fine", "waived", "", "21/10/2025")
                        + row(2, "exit_permit", "pending", "", ""));

        assertThat(receipt.lines())
                .extracting(FactsReceipt.Line::row, FactsReceipt.Line::outcome, FactsReceipt.Line::reason)
                .containsExactly(
                        tuple(1, Outcome.APPLIED, FactsReceipt.CLAIMED),
                        tuple(2, Outcome.PROBLEM, "unknown_number"),
                        tuple(3, Outcome.PROBLEM, "unknown_gate"),
                        tuple(4, Outcome.PROBLEM, "unknown_state"),
                        tuple(5, Outcome.PROBLEM, "bad_date"),
                        tuple(6, Outcome.PROBLEM, "future_date"),
                        tuple(7, Outcome.PROBLEM, "not_by_list"),
                        tuple(8, Outcome.PROBLEM, "no_number"),
                        tuple(9, Outcome.APPLIED, "without_document"),
                        tuple(10, Outcome.APPLIED, ""));
        var kept = Acting.as(SomeActors.clearance(), () -> factImports.receipt(receipt.id()));
        assertThat(kept.lines()).isEqualTo(receipt.lines());
        owners.confirm(incident);
        assertThat(state(some.at(incident, 1).id(), "exit_permit")).isEqualTo(GateState.MET);
        assertThat(because(some.at(incident, 2).id(), "overstay_fine")).isEqualTo(GateStanding.WITHOUT_DOCUMENT);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();
        var file = row(1, "exit_permit", "pending", "", "") + row(1, "identity", "verified", "", "2025-10-20");
        handedIn(incident, file);
        Acting.as(
                SomeActors.clearance(),
                () -> clearances.record(siti, GateFact.of("exit_permit", "granted", "EP-9", DAY)));

        var again = handedIn(incident, file);

        assertThat(again.lines()).extracting(FactsReceipt.Line::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(state(siti, "exit_permit")).isEqualTo(GateState.MET);
    }

    @Test
    void saysThatCasesMustBeOpenedFirst() {
        var incident = some.withoutCases();

        var receipt = handedIn(incident, row(1, "exit_permit", "pending", "", ""));

        assertThat(receipt.problems()).extracting(FactsReceipt.Line::reason).containsExactly("no_case");
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
                .isEqualTo(new NotRecorded("document", "without_document"));
        assertThat(recorded(
                        siti,
                        SomeActors.clearance(),
                        GateFact.of("exit_permit", "granted", "EP-1", LocalDate.of(2025, 12, 1))))
                .isEqualTo(new NotRecorded("on", "future_date"));
        assertThat(recorded(
                        siti,
                        SomeActors.consular(),
                        new GateFact("return_choice", "wants_to_return", null, DAY, null, "", false)))
                .isEqualTo(new NotRecorded("explained", "options_not_explained"));
    }

    @Test
    void followsACaseThatIsJoinedAndParted() {
        var incident = some.open();
        var siti = some.at(incident, 1).id();
        var bambang = some.at(incident, 2).id();
        handedIn(incident, row(2, "exit_permit", "pending", "", ""));

        published(new CaseMerged(bambang, siti, AT));
        var joined = state(siti, "exit_permit");
        published(new CaseRevived(bambang, siti, AT));

        assertThat(joined).isEqualTo(GateState.WAITING);
        assertThat(state(siti, "exit_permit")).isEqualTo(GateState.NOT_KNOWN);
        assertThat(state(bambang, "exit_permit")).isEqualTo(GateState.WAITING);
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

    /** Whoever still has the page of the other case open records for the person, not for nobody. */
    @Test
    void recordsOnTheCaseInWhichAnotherRests() {
        var incident = some.open();
        var merged = merged(incident);

        var outcome =
                recorded(merged.resting(), SomeActors.clearance(), GateFact.of("exit_permit", "granted", "EP-1", DAY));

        assertThat(outcome).isInstanceOf(Recording.Recorded.class);
        assertThat(state(merged.living(), "exit_permit")).isEqualTo(GateState.MET);
    }

    @Test
    void leavesOnePassWhenTwoWhoAreClearedAreOne() {
        var incident = some.open();
        opened(incident, allBut(1, "") + allBut(2, ""));
        var before = passIsOpen(some.at(incident, 1).id())
                && passIsOpen(some.at(incident, 2).id());

        var merged = merged(incident);

        assertThat(before).isTrue();
        assertThat(passIsOpen(merged.resting())).isFalse();
        assertThat(passIsOpen(merged.living()))
                .isEqualTo(decided(merged.living()) instanceof Granted)
                .isEqualTo(stage(merged.living()) == Stage.CLEARED);
    }

    private record Merged(CaseId living, CaseId resting) {}

    /** Makes one person of the first two. */
    private Merged merged(IncidentId incident) {
        var from = some.at(incident, 2);
        var into = some.at(incident, 1);
        published(new PeopleMerged(from.person(), into.person(), incident, AT));
        CaseId living = Acting.as(SomeActors.consular(), () -> cases.living(from.id()));
        return new Merged(living, living.equals(from.id()) ? into.id() : from.id());
    }

    private boolean passIsOpen(CaseId id) {
        return Acting.as(
                SomeActors.clearance(),
                () -> Objects.requireNonNull(transactions.execute(
                        _ -> jdbc.sql("select exists (select 1 from clearances.pass where case_id = :id and open)")
                                .param("id", id.value())
                                .query(Boolean.class)
                                .single())));
    }

    private Stage stage(CaseId id) {
        return Acting.as(SomeActors.consular(), () -> cases.summary(id).stage());
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

    private void published(Object event) {
        Acting.as(SomeActors.consular(), () -> transactions.executeWithoutResult(work -> events.publishEvent(event)));
    }

    private Recording recorded(CaseId id, Actor actor, GateFact fact) {
        return Acting.as(actor, () -> clearances.record(id, fact));
    }

    private Clearance decided(CaseId id) {
        return Acting.as(SomeActors.lead(), () -> clearances.decide(id));
    }

    private String because(CaseId id, String gate) {
        return Acting.as(SomeActors.lead(), () -> histories.of(id, gate)).now().because();
    }

    /** Hands in rows and has the owners of all gates confirm what they claim. */
    private FactsReceipt opened(IncidentId incident, String rows) {
        FactsReceipt receipt = handedIn(incident, rows);
        owners.confirm(incident);
        return receipt;
    }

    private GateState state(CaseId id, String gate) {
        return Acting.as(SomeActors.lead(), () -> histories.of(id, gate)).now().state();
    }

    private FactsReceipt handedIn(IncidentId incident, String rows) {
        return Acting.as(SomeActors.clearance(), () -> {
            try {
                return factImports.importFacts(
                        incident, "fakta.csv", new ByteArrayInputStream((HEADER + rows).getBytes(UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String allBut(int number, String gate) {
        String all = row(number, "identity", "verified", "", "2025-10-20")
                + row(number, "screening", "second_review_done", "", "2025-10-20")
                + row(number, "fit_to_travel", "fit", "", "2025-10-20")
                + row(number, "travel_document", "granted", "SPLP-1", "2025-10-20")
                + row(number, "overstay_fine", "granted", "WV-1", "2025-10-20")
                + row(number, "exit_permit", "granted", "EP-1", "2025-10-20")
                + row(number, "police_release", "granted", "PR-1", "2025-10-20")
                + row(number, "return_choice", "wants_to_return", "", "2025-10-20");
        return all.lines()
                .filter(line -> gate.isEmpty() || !line.contains(gate))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    private static String row(int number, String gate, String state, String document, String on) {
        return "%s,%d,%s,%s,%s,%s%n".formatted(LIST, number, gate, state, document, on);
    }
}
