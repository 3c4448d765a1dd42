package id.pulang.people.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.IdSource;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.Outcome.Noted;
import id.pulang.people.review.questions.Outcome.Refusal;
import id.pulang.people.review.questions.Outcome.Refused;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever decides a split holds the incident first, as a list that is withdrawn does: neither waits for the other. */
@PulangTest
class SplitOrderTests {

    private static final String LIST = "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\n"
            + "A-1;Wulan Prasetya;P;Medan;02/03/1999;1271014203990001\n";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    @Autowired
    private People people;

    @Autowired
    private Splits splits;

    @Autowired
    private IdSource ids;

    private IncidentId incident;
    private SplitId proposal;

    @BeforeEach
    void aSplitIsProposed() {
        var lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "satu.csv", LIST);
        lists.add(incident, "dua.csv", LIST.replace("A-1", "B-1"));
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        PersonId joined = Acting.as(
                SomeActors.consular(), () -> people.in(incident).getFirst().id());
        Set<StatementId> some = Acting.as(
                SomeActors.consular(),
                () -> Set.of(people.statements(joined).iterator().next()));
        proposal = new SplitId(ids.next());
        Acting.as(SomeActors.consular(), () -> splits.propose(proposal, joined, some, "bukan dia"));
    }

    @Test
    void ofManyWhoDecideAtOnceAllAreAnswered() throws Exception {
        Supplier<Outcome> decline = () -> splits.decline(proposal);
        List<Future<Outcome>> all = new ArrayList<>();
        try (var officers = Executors.newFixedThreadPool(8);
                Connection matcher = DatabaseDoors.of(application).asOwner();
                Statement statement = matcher.createStatement()) {
            matcher.setAutoCommit(false);
            statement.execute(
                    "select pg_advisory_xact_lock(hashtextextended('matching %s', 0))".formatted(incident.value()));
            for (int officer = 0; officer < 8; officer++) {
                all.add(officers.submit(() -> Acting.as(SomeActors.reviewer(), decline)));
            }
            Thread.sleep(1_000);
            matcher.rollback();

            for (Future<Outcome> each : all) {
                assertThat(each.get()).isIn(new Noted(), new Refused(Refusal.NO_LONGER_OPEN));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void waitsForTheIncidentBeforeItHoldsTheProposal(boolean confirms) throws Exception {
        Supplier<Object> decision = () -> confirms ? splits.confirm(proposal) : splits.decline(proposal);
        DatabaseDoors doors = DatabaseDoors.of(application);
        try (var officer = Executors.newSingleThreadExecutor();
                Connection withdrawing = doors.asOwner();
                Statement statement = withdrawing.createStatement()) {
            withdrawing.setAutoCommit(false);
            statement.execute(
                    "select pg_advisory_xact_lock(hashtextextended('matching %s', 0))".formatted(incident.value()));
            Future<Object> decided = officer.submit(() -> Acting.as(SomeActors.reviewer(), decision));
            Thread.sleep(700);
            assertThat(decided.isDone()).as("it waits").isFalse();

            assertThat(DatabaseDoors.ask(
                            doors.asOwner(),
                            "select 1 from people.split where id = '%s' for update nowait".formatted(proposal.value())))
                    .as("and holds nothing that the list wants")
                    .hasSize(1);

            withdrawing.rollback();
            assertThat(decided.get()).isNotNull();
        }
    }
}
