package id.pulang.people.master;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.TwoOfficers;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.registration.Withdrawals;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.erasure.ErasureOutcome;
import id.pulang.people.erasure.Erasures;
import id.pulang.people.master.comparison.MasterComparison;
import id.pulang.people.master.review.MasterQuestions;
import id.pulang.people.master.review.Why;
import id.pulang.people.matching.Decided;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.Outcome;
import id.pulang.people.review.questions.Outcome.Refusal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Joins across incidents keep to the people of an incident who merge, part, leave with a list or are erased. */
@OwnIndex
class JoinsFollowIncidentsTests {

    private static final Actor SERVER = Actor.server("test");
    private static final String HEAD = "No,Nama,L/P,Tempat Lahir,Tgl Lahir,NIK\n";

    @Autowired
    SomeLists lists;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    MasterComparison comparison;

    @Autowired
    MasterIndex index;

    @Autowired
    MasterPersons masters;

    @Autowired
    MasterQuestions questions;

    @Test
    void whoGoesIntoSomebodyTakesTheJoinAlongAndWhoComesOutAgainTakesItBack() {
        IncidentId here = listed("satu", "A-1,Ratnasari Widodo,P,Medan,03/04/1991,3301014304910011\n");
        IncidentId there = listed("satu", "B-1,Ratnasari Widodo,P,Medan,03/04/1991,3301014304910011\n");
        lists.add(there, "dua.csv", HEAD + "C-1,Larasati Kencana,P,Solo,09/09/1970,\n");
        matched(there);
        AllCompared.await(comparison, index);
        PersonId ratna = person(here, "satu", "A-1");
        assertThat(others(ratna)).containsExactly(person(there, "satu", "B-1"));

        settled(there, "satu", "B-1", "dua", "C-1", true);
        AllCompared.await(comparison, index);
        PersonId both = person(there, "satu", "B-1");
        assertThat(person(there, "dua", "C-1")).isEqualTo(both);
        assertThat(others(ratna)).containsExactly(both);

        settled(there, "satu", "B-1", "dua", "C-1", false);
        AllCompared.await(comparison, index);
        assertThat(others(ratna)).containsExactly(person(there, "satu", "B-1"));
        assertThat(others(person(there, "dua", "C-1"))).isEmpty();
    }

    @Test
    void twoWhoBecomeOneDoNotMakeTwoOfAnotherIncidentOne() {
        String one = "Sekar Pramesti,P,Kupang,05/06/1988,5301014506880021\n";
        String two = "Gumilang Harsono,L,Jambi,11/12/1979,1571011112790022\n";
        IncidentId here = listed("satu", "A-1," + one + "A-2," + two);
        IncidentId there = listed("satu", "B-1," + one + "B-2," + two);
        AllCompared.await(comparison, index);
        assertThat(others(person(here, "satu", "A-1"))).containsExactly(person(there, "satu", "B-1"));
        assertThat(others(person(here, "satu", "A-2"))).containsExactly(person(there, "satu", "B-2"));

        settled(here, "satu", "A-1", "satu", "A-2", true);
        PersonId merged = person(here, "satu", "A-1");
        assertThat(others(merged)).as("one of the two joins is taken back").hasSize(1);
        AllCompared.await(comparison, index);

        assertThat(others(merged)).hasSize(1);
        assertThat(others(person(there, "satu", "B-1"))).isNotEqualTo(others(person(there, "satu", "B-2")));
        var asked = Acting.as(SomeActors.consular(), () -> questions.about(merged));
        assertThat(asked).hasSize(1);
        assertThat(Acting.as(SomeActors.consular(), () -> questions.answer(asked.getFirst(), Answer.SAME, "")))
                .isEqualTo(new Outcome.Refused(Refusal.TWO_OF_ONE_INCIDENT));
    }

    @Test
    void aJoinGoesWithTheListOnWhichItRests(@Autowired Withdrawals withdrawals, @Autowired Rosters rosters) {
        String row = "Paramita Hidayat,P,Palu,07/08/1985,7271014708850031\n";
        IncidentId here = listed("satu", "A-1," + row);
        IncidentId there = listed("satu", "B-1," + row);
        AllCompared.await(comparison, index);
        PersonId paramita = person(here, "satu", "A-1");
        assertThat(others(paramita)).hasSize(1);

        RosterId list = Acting.as(
                SomeActors.registration(), () -> rosters.of(there).getFirst().id());
        Acting.as(SomeActors.registration(), () -> withdrawals.ask(list, "Daftar milik kejadian lain"));
        Acting.as(SomeActors.consularTwo(), () -> withdrawals.agree(list));
        matched(there);
        AllCompared.await(comparison, index);

        assertThat(others(paramita)).isEmpty();
    }

    @Test
    void whoIsErasedIsHeldTogetherWithNobody(
            @Autowired Erasures erasures,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionOperations transactions,
            @Autowired DataSource source) {
        TwoOfficers.open(transactions, JdbcClient.create(source), SomeActors.consular(), SomeActors.head());
        String row = "Kirana Setiadi,P,Ambon,09/10/1993,8171014910930041\n";
        IncidentId here = listed("satu", "A-1," + row);
        IncidentId there = listed("satu", "B-1," + row);
        AllCompared.await(comparison, index);
        PersonId kirana = person(here, "satu", "A-1");
        PersonId same = person(there, "satu", "B-1");
        assertThat(others(kirana)).containsExactly(same);

        Acting.as(SomeActors.consular(), () -> erasures.ask(same, "Diminta oleh yang bersangkutan"));
        ErasureOutcome erased = Acting.as(
                SomeActors.head(),
                () -> erasures.confirm(erasures.open(same).orElseThrow().id()));

        assertThat(erased).isEqualTo(ErasureOutcome.ERASED);
        assertThat(others(kirana)).isEmpty();
        Integer left = Acting.as(
                SERVER,
                () -> transactions.execute(_ -> jdbc.sql("""
                        select count(*)::int from people.master_join j, people.master_person m
                        where j.left_person = :id or j.right_person = :id or m.person_id = :id or m.master_id = :id
                        """)
                        .param("id", same.value())
                        .query(Integer.class)
                        .single()));
        assertThat(left).isZero();
    }

    @Test
    void whoWereTwoBeforeThisVersionAreAskedAboutAndNotJoined(@Autowired ApplicationContext application)
            throws SQLException {
        String row = "Anindita Puspa,P,Bogor,11/12/1990,3201015112900051\n";
        IncidentId here = listed("satu", "A-1," + row);
        IncidentId there = listed("satu", "B-1," + row);
        DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), """
                update people.master_person set earlier = true where person_id in ('%s', '%s') returning 1
                """.formatted(
                        person(here, "satu", "A-1").value(),
                        person(there, "satu", "B-1").value()));
        AllCompared.await(comparison, index);

        PersonId anindita = person(here, "satu", "A-1");
        assertThat(others(anindita)).isEmpty();
        assertThat(Acting.as(
                        SomeActors.consular(),
                        () -> questions.about(anindita).stream()
                                .map(id -> questions.question(id).question().why())
                                .toList()))
                .containsExactly(Why.EARLIER);
    }

    private IncidentId listed(String list, String rows) {
        IncidentId incident = lists.incident();
        lists.add(incident, list + ".csv", HEAD + rows);
        matched(incident);
        return incident;
    }

    private void matched(IncidentId incident) {
        Acting.as(SomeActors.registration(), () -> matching.match(incident));
    }

    private void settled(
            IncidentId incident, String list, String number, String otherList, String otherNumber, boolean same) {
        StatementId left = lists.statement(incident, list, number);
        StatementId right = lists.statement(incident, otherList, otherNumber);
        UUID first = SomeActors.consularTwo().id().value();
        UUID second = SomeActors.consular().id().value();
        Acting.as(
                SomeActors.consular(),
                () -> matching.settle(left, right, same, new Decided(incident, "PNH", "", first, second)));
    }

    private PersonId person(IncidentId incident, String list, String number) {
        StatementId statement = lists.statement(incident, list, number);
        return Acting.as(
                SERVER,
                () -> Objects.requireNonNull(people.of(List.of(statement)).get(statement)));
    }

    private List<PersonId> others(PersonId person) {
        return Acting.as(
                SomeActors.consular(),
                () -> masters.others(person).stream().map(SameHuman::other).toList());
    }
}
