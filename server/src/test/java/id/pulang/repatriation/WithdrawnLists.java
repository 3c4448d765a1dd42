package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.registration.Withdrawals;
import id.pulang.incidents.rosters.WithdrawalOutcome;
import id.pulang.people.People;
import id.pulang.people.PersonSummary;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An incident with two lists, of which one is withdrawn, and how officers ask, agree and look. */
abstract class WithdrawnLists {

    static final String WHY = "Daftar ini milik kejadian lain";
    static final String HEADER = "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\n";
    static final String STANDS = "R-1;Bambang Sutrisno;L;Bekasi;11/01/1990;3210111101900001\n";
    static final String INTRUDER = "H-2;Penyusup Gelap;L;Medan;01/01/1970;1271010101700009\n";

    @Autowired
    ApplicationContext application;

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    SomeLists lists;

    SomeTravellers travellers;

    @BeforeEach
    void listsCome() {
        lists = new SomeLists(incidents, rosters);
        travellers = SomeTravellers.at(application);
    }

    IncidentId twoLists() {
        IncidentId incident = lists.incident();
        lists.add(incident, "1-real.csv", HEADER + STANDS);
        lists.add(incident, "2-harm.csv", harm());
        match(incident);
        return incident;
    }

    static String harm() {
        return HEADER + STANDS.replace("R-1", "H-1") + INTRUDER;
    }

    void withdraw(RosterId roster) {
        WithdrawalOutcome asked = ask(roster);
        assertThat(asked).isIn(WithdrawalOutcome.ASKED, WithdrawalOutcome.TOO_LATE);
        assertThat(agree(roster, SomeActors.consular())).isEqualTo(WithdrawalOutcome.WITHDRAWN);
    }

    WithdrawalOutcome ask(RosterId roster) {
        return officer(() -> withdrawals.ask(roster, WHY));
    }

    WithdrawalOutcome agree(RosterId roster, Actor officer) {
        return Acting.as(officer, () -> withdrawals.agree(roster));
    }

    RosterId roster(IncidentId incident, String name) {
        return officer(() -> rosters.of(incident)).stream()
                .filter(list -> list.listName().equals(name) && !list.isWithdrawn())
                .findFirst()
                .orElseThrow()
                .id();
    }

    void match(IncidentId incident) {
        Acting.as(SomeActors.registration(), () -> matching.match(incident));
    }

    List<String> names(IncidentId incident) {
        return officer(() ->
                people
                        .cards(
                                people.in(incident).stream()
                                        .map(PersonSummary::id)
                                        .toList(),
                                Purpose.CASE_WORK)
                        .values()
                        .stream()
                        .map(card -> card.name())
                        .toList());
    }

    PersonSummary byName(IncidentId incident, String name) {
        return officer(() -> people.in(incident).stream()
                .filter(person -> people.cards(List.of(person.id()), Purpose.CASE_WORK)
                        .get(person.id())
                        .name()
                        .equals(name))
                .findFirst()
                .orElseThrow());
    }

    long open(StatementId row) {
        return officer(() -> transactions.execute(
                _ -> jdbc.sql("""
                select count(*) from people.question where closed_at is null and :row in (left_id, right_id)
                """).param("row", row.value()).query(Long.class).single()));
    }

    static <T> T officer(Supplier<T> work) {
        return Acting.as(SomeActors.registration(), work);
    }
}
