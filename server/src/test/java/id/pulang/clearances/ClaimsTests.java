package id.pulang.clearances;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.changes.Recording.NotRecorded;
import id.pulang.clearances.changes.RecordingProblem;
import id.pulang.clearances.decision.Clearance;
import id.pulang.clearances.decision.Clearance.Granted;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.facts.FactId;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.facts.GateHistory;
import id.pulang.clearances.facts.GateHistory.ClaimState;
import id.pulang.clearances.lists.FactImports;
import id.pulang.clearances.lists.FactsReceipt;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.SomeTravellers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Attacks with a list of facts: what would open a gate opens nothing by the word of whoever hands the list in. */
@Tag("security")
@PulangTest
class ClaimsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private static final String HEADER = "list,number,gate,state,document,on\n";
    private static final int PEOPLE = 5;

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
    private Clearances clearances;

    @Autowired
    private ClaimsToConfirm claims;

    @Autowired
    private GateHistories histories;

    @Autowired
    private GateOwners owners;

    @Autowired
    private Accounts accounts;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private SomeTravellers travellers;

    @BeforeEach
    void prepare() {
        travellers = new SomeTravellers(new SomeLists(incidents, rosters), matching, people, cases, imports, owners);
    }

    @Test
    void opensNothingByTheWordOfWhoeverHandsTheListIn() {
        IncidentId incident = travellers.claimed();

        var before = decided(incident);
        owners.confirm(incident);

        assertThat(ready(before)).isEmpty();
        assertThat(before.values())
                .allSatisfy(clearance -> assertThat(clearance.standings())
                        .filteredOn(standing -> !standing.opens())
                        .hasSize(8)
                        .extracting(GateStanding::because)
                        .containsOnly(ProgramReason.CLAIMED));
        assertThat(ready(decided(incident))).hasSize(PEOPLE);
    }

    @Test
    void offersTheIncidentsWhereNoneIsChosen() {
        IncidentId incident = travellers.claimed();
        HttpOfficer owner = new HttpOfficers(accounts, port).as(SomeActors.clearance());

        var page = owner.open("/desk/clearances/claims");
        String chosen =
                page.select("main a[href$=%s]".formatted(incident.value())).attr("href");

        assertThat(owner.open(chosen).select("tr[data-row]")).isNotEmpty();
    }

    @Test
    void answersEachRowWithTheGateWhoseOwnersItWaitsFor() {
        IncidentId incident = travellers.claimed();

        var receipt = Acting.as(
                SomeActors.clearance(), () -> imports.receipts(incident).getFirst());
        var lines = Acting.as(SomeActors.clearance(), () -> imports.receipt(receipt.id()))
                .lines();

        assertThat(lines)
                .hasSize(8 * PEOPLE)
                .allSatisfy(line -> assertThat(line.reason()).isEqualTo(FactsReceipt.CLAIMED));
    }

    /** The number is removed in k rows of the exit permit: exactly those k people are not ready. */
    @RepeatedTest(8)
    void holdsBackExactlyThoseWhoseNumberIsMissing(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        Set<Integer> without = IntStream.range(0, PEOPLE)
                .filter(_ -> random.nextBoolean())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        IncidentId incident = travellers.ready();
        Map<String, CaseId> all = travellers.byName(incident);
        handedIn(incident, rows(all.size(), _ -> true, "exit_permit,pending,,2025-10-21"));
        handedIn(
                incident,
                rows(all.size(), without::contains, "exit_permit,granted,,2025-10-22")
                        + rows(all.size(), at -> !without.contains(at), "exit_permit,granted,EP-%d,2025-10-22"));

        owners.confirm(incident);

        Map<CaseId, Clearance> decided = decided(incident);
        Set<CaseId> named =
                without.stream().map(at -> travellers.at(incident, at)).collect(Collectors.toSet());
        Set<CaseId> shut = decided.entrySet().stream()
                .filter(each -> each.getValue() instanceof Clearance.Withheld)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(shut).as("seed %s", repetition.getCurrentRepetition()).isEqualTo(named);
        assertThat(named)
                .allSatisfy(id -> assertThat(decided.get(id).standings())
                        .filteredOn(standing -> !standing.opens())
                        .singleElement()
                        .satisfies(standing -> {
                            assertThat(standing.gate()).isEqualTo("exit_permit");
                            assertThat(standing.because()).isEqualTo(ProgramReason.WITHOUT_DOCUMENT);
                        }));
    }

    /** A dash in the column of numbers is what most lists have where there is none. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "tidak ada", "000"})
    void aWordForNoneHoldsBackLikeAnEmptyCell(String none) {
        IncidentId incident = travellers.ready();
        int many = travellers.byName(incident).size();
        handedIn(incident, rows(many, _ -> true, "exit_permit,pending,,2025-10-21"));
        handedIn(
                incident,
                rows(many, at -> at == 0, "exit_permit,granted," + none + ",2025-10-22")
                        + rows(many, at -> at > 0, "exit_permit,granted,EP-%d,2025-10-22"));

        owners.confirm(incident);

        CaseId first = travellers.at(incident, 0);
        assertThat(decided(incident))
                .allSatisfy((id, clearance) ->
                        assertThat(clearance instanceof Clearance.Withheld).isEqualTo(id.equals(first)));
        assertThat(Acting.as(
                        SomeActors.clearance(),
                        () -> clearances.record(
                                first, GateFact.of("exit_permit", "granted", none, LocalDate.of(2025, 10, 22)))))
                .isEqualTo(new NotRecorded(RecordingProblem.WITHOUT_DOCUMENT));
    }

    @Test
    void takesTheWordOfTheOwnersOfAGateOnly() {
        IncidentId incident = travellers.claimed();
        List<FactId> papers = claimed(incident, SomeActors.clearance());

        for (Actor actor : List.of(
                SomeActors.consular(),
                SomeActors.medical(),
                SomeActors.reviewer(),
                SomeActors.head(),
                SomeActors.lead())) {
            assertThatThrownBy(() -> Acting.as(actor, () -> claims.confirm(papers)))
                    .as(actor.role().code())
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(Acting.as(SomeActors.elsewhere(), () -> claims.waiting(incident))
                        .total())
                .isZero();
        assertThat(ready(decided(incident))).isEmpty();
        assertThat(Acting.as(SomeActors.clearance(), () -> claims.confirm(papers)))
                .isEqualTo(4 * PEOPLE);
    }

    @Test
    void confirmsNoFindingNoTalkNoChoiceAndNoIdentityInABatch() {
        IncidentId incident = travellers.claimed();

        owners.papers(incident, SomeActors.clearance());
        owners.papers(incident, SomeActors.consular());
        Collection<FactId> others = everyClaim(incident);
        for (Actor actor : List.of(SomeActors.medical(), SomeActors.reviewer(), SomeActors.consular())) {
            refusedOrNone(actor, others);
        }

        assertThat(decided(incident).values())
                .allSatisfy(clearance -> assertThat(clearance.standings())
                        .filteredOn(standing -> !standing.opens())
                        .extracting(GateStanding::gate)
                        .containsExactlyInAnyOrder("identity", "screening", "fit_to_travel", "return_choice"));
    }

    private void refusedOrNone(Actor actor, Collection<FactId> facts) {
        for (FactId fact : facts) {
            try {
                assertThat(Acting.as(actor, () -> claims.confirm(List.of(fact))))
                        .isZero();
            } catch (Forbidden notTheirs) {
                assertThat(notTheirs).isNotNull();
            }
        }
    }

    @Test
    void leavesAGateAsItWasWhenItsOwnerRefusesAClaim() {
        IncidentId incident = travellers.ready();
        CaseId bambang = travellers.byName(incident).get("Bambang Sutrisno");
        handedIn(incident, "3-embassy-registration,KH-0000,exit_permit,refused,,2025-10-21\n");
        handedIn(incident, "3-embassy-registration,KH-0000,exit_permit,granted,EP-9,2025-10-22\n");
        var waiting = claimed(incident, SomeActors.clearance());

        var tooShort = Acting.as(SomeActors.clearance(), () -> claims.refuse(waiting, "salah"));
        var refused = Acting.as(SomeActors.clearance(), () -> claims.refuse(waiting, "Surat itu milik orang lain"));
        var again = Acting.as(SomeActors.clearance(), () -> claims.refuse(waiting, "Surat itu milik orang lain"));
        var late = Acting.as(SomeActors.clearance(), () -> claims.confirm(waiting));

        assertThat(tooShort).isEqualTo(new NotRecorded(RecordingProblem.REFUSAL_LENGTH));
        assertThat(refused).isInstanceOf(Recording.Recorded.class);
        assertThat(again).isEqualTo(new NotRecorded(RecordingProblem.ALREADY_ANSWERED));
        assertThat(late).isZero();
        GateHistory history = Acting.as(SomeActors.clearance(), () -> histories.of(bambang, "exit_permit"));
        assertThat(history.now().because().code()).isEqualTo("refused");
        assertThat(history.entries().getFirst().claim().orElseThrow()).satisfies(claim -> {
            assertThat(claim.state()).isEqualTo(ClaimState.WITHDRAWN);
            assertThat(claim.because()).isEqualTo("Surat itu milik orang lain");
        });
        assertThat(acts(bambang)).contains("claims refused", "gate exit_permit claims confirmed");
    }

    @Test
    void doesNotConfirmWhatSomethingElseWasSaidAfter() {
        IncidentId incident = travellers.ready();
        handedIn(incident, "3-embassy-registration,KH-0000,exit_permit,pending,,2025-10-21\n");
        handedIn(incident, "3-embassy-registration,KH-0000,exit_permit,granted,EP-9,2025-10-22\n");
        var waiting = claimed(incident, SomeActors.clearance());
        CaseId bambang = travellers.byName(incident).get("Bambang Sutrisno");

        Acting.as(
                SomeActors.clearance(),
                () -> clearances.record(bambang, GateFact.of("exit_permit", "refused", null, DAY)));

        assertThat(waiting).hasSize(1);
        assertThat(Acting.as(SomeActors.clearance(), () -> claims.confirm(waiting)))
                .isZero();
        assertThat(ready(decided(incident))).hasSize(PEOPLE - 1);
    }

    private void handedIn(IncidentId incident, String rows) {
        Acting.as(SomeActors.clearance(), () -> {
            try {
                assertThat(imports.importFacts(
                                        incident,
                                        "fakta.csv",
                                        new ByteArrayInputStream((HEADER + rows).getBytes(UTF_8)))
                                .problems())
                        .isEmpty();
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    private static String rows(int all, IntPredicate which, String fact) {
        return IntStream.range(0, all)
                .filter(which)
                .mapToObj(at -> "3-embassy-registration,KH-%04d,%s\n".formatted(at, fact.formatted(at)))
                .collect(Collectors.joining());
    }

    private List<FactId> claimed(IncidentId incident, Actor owner) {
        return Acting.as(owner, () -> claims.waiting(incident)).lists().stream()
                .flatMap(list -> list.rows().stream())
                .map(row -> row.claim().id())
                .toList();
    }

    /** Every fact that lists told of the people of an incident, whatever the gate. */
    private List<FactId> everyClaim(IncidentId incident) {
        var ids =
                travellers.byName(incident).values().stream().map(CaseId::value).toArray(UUID[]::new);
        return Acting.as(
                SomeActors.clearance(),
                () -> transactions.execute(
                        _ -> jdbc.sql("select id from clearances.gate_fact where case_id = any(:cases)")
                                .param("cases", ids)
                                .query((row, _) -> new FactId(row.getObject("id", UUID.class)))
                                .list()));
    }

    private Map<CaseId, Clearance> decided(IncidentId incident) {
        return Acting.as(SomeActors.lead(), () -> clearances.decideAll(incident));
    }

    private static List<Clearance> ready(Map<CaseId, Clearance> decided) {
        return decided.values().stream().filter(Granted.class::isInstance).toList();
    }

    private List<String> acts(CaseId id) {
        return Acting.as(
                SomeActors.head(),
                () -> transactions.execute(
                        _ -> jdbc.sql("select act from access.audit_entry where :case = any(subjects)")
                                .param("case", id.value())
                                .query(String.class)
                                .list()));
    }
}
