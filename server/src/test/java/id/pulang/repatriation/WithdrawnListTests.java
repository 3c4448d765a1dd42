package id.pulang.repatriation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.incidents.rosters.WithdrawalOutcome;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list that was accepted and is taken back: nobody is listed by it any more, and nobody with a case vanishes. */
@PulangTest
@Tag("security")
class WithdrawnListTests extends WithdrawnLists {

    @Test
    void twoOfficersWithdrawAListAndOneAloneCannot() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");

        assertThat(ask(harmful)).isEqualTo(WithdrawalOutcome.ASKED);
        assertThat(ask(harmful)).isEqualTo(WithdrawalOutcome.TOO_LATE);
        assertThat(agree(harmful, SomeActors.registration())).isEqualTo(WithdrawalOutcome.SAME_OFFICER);
        assertThat(names(incident)).contains("Penyusup Gelap");
        assertThat(agree(harmful, SomeActors.consular())).isEqualTo(WithdrawalOutcome.WITHDRAWN);
        assertThat(agree(harmful, SomeActors.consularTwo())).isEqualTo(WithdrawalOutcome.TOO_LATE);

        RosterSummary kept = officer(() -> rosters.summary(harmful));
        assertThat(kept.isWithdrawn()).isTrue();
        assertThat(kept.withdrawal().reason()).isEqualTo(WHY);
        assertThat(acts(harmful)).contains("withdrawal asked", "withdrawal agreed", "list withdrawn");
    }

    @Test
    void itsRowsStayAndCanBeReadOnItsPage() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");

        withdraw(harmful);

        var page = officer(() -> rosters.page(harmful, 1, false));
        assertThat(page.rows())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row.cells()).contains("Penyusup Gelap"));
        assertThat(officer(() -> rosters.of(incident)))
                .extracting(RosterSummary::listName)
                .containsExactly("1-real", "2-harm");
    }

    @Test
    void theSameFileComesInAgainAsANewListAndCorrectsNothing() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");
        withdraw(harmful);

        lists.add(incident, "2-harm.csv", harm());
        match(incident);

        assertThat(officer(() -> rosters.of(incident)))
                .filteredOn(list -> list.listName().equals("2-harm"))
                .hasSize(2)
                .extracting(RosterSummary::isWithdrawn)
                .containsExactly(false, true);
        assertThat(names(incident)).containsExactlyInAnyOrder("Bambang Sutrisno", "Penyusup Gelap");
        Received again = officer(
                () -> rosters.receive(incident, "2-harm.csv", new ByteArrayInputStream(harm().getBytes(UTF_8))));
        assertThat(again).isInstanceOf(Received.Known.class);
    }

    @Test
    void whoRefusesOrTakesBackLeavesTheListAsItIs() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");

        ask(harmful);
        assertThat(refuse(harmful, SomeActors.registration())).isEqualTo(WithdrawalOutcome.TAKEN_BACK);
        ask(harmful);
        assertThat(refuse(harmful, SomeActors.consular())).isEqualTo(WithdrawalOutcome.REFUSED);
        assertThat(refuse(harmful, SomeActors.consular())).isEqualTo(WithdrawalOutcome.TOO_LATE);

        assertThat(officer(() -> rosters.summary(harmful)).withdrawal()).isNull();
        assertThat(names(incident)).hasSize(2);
        assertThat(acts(harmful)).contains("withdrawal taken back", "withdrawal refused");
        assertThat(Acting.as(SomeActors.registration(), () -> withdrawals.ask(harmful, "pendek")))
                .isEqualTo(WithdrawalOutcome.NO_REASON);
        assertThat(Acting.as(SomeActors.registration(), () -> withdrawals.ask(harmful, "a".repeat(501))))
                .isEqualTo(WithdrawalOutcome.NO_REASON);
    }

    @Test
    void aListOnWhichSomebodyWithACaseStandsAloneIsNotWithdrawn() {
        IncidentId incident = travellers.ready();
        RosterId only = roster(incident, "3-embassy-registration");

        assertThat(ask(only)).isEqualTo(WithdrawalOutcome.CASES);

        assertThat(officer(() -> withdrawals.view(only)).people().cases())
                .extracting(each -> new CaseId(each.id()))
                .containsExactlyInAnyOrderElementsOf(travellers.byName(incident).values());
        assertThat(travellers.byName(incident)).hasSize(5);
    }

    @Test
    void aCaseThatIsOpenedAfterItWasAskedStopsItToo() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");
        assertThat(ask(harmful)).isEqualTo(WithdrawalOutcome.ASKED);
        Acting.as(
                SomeActors.consular(),
                () -> cases.open(byName(incident, "Penyusup Gelap").id(), incident));

        assertThat(agree(harmful, SomeActors.consular())).isEqualTo(WithdrawalOutcome.CASES);

        assertThat(names(incident)).contains("Penyusup Gelap");
        assertThat(officer(() -> rosters.summary(harmful)).isWithdrawn()).isFalse();
    }

    @Test
    void aListWhoseMatchingIsParkedIsWithdrawnAndItsEventEnds() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");
        await().untilAsserted(() -> assertThat(park(harmful)).isEqualTo(1));

        withdraw(harmful);

        await().untilAsserted(() -> assertThat(jdbc.sql("""
                                select count(*) from events.event_publication
                                where completion_date is null and serialized_event like '%' || :roster || '%'
                                """)
                        .param("roster", harmful.value().toString())
                        .query(Long.class)
                        .single())
                .isZero());
    }

    @Test
    void theOnlyListOfAnIncidentIsWithdrawnToo() {
        IncidentId incident = lists.incident();
        lists.add(incident, "2-harm.csv", harm());
        match(incident);

        withdraw(roster(incident, "2-harm"));
        match(incident);

        assertThat(names(incident)).isEmpty();
    }

    @Test
    void anotherPostSeesNothingOfIt() {
        IncidentId incident = twoLists();
        RosterId harmful = roster(incident, "2-harm");
        ask(harmful);

        assertThatThrownBy(() -> Acting.as(SomeActors.elsewhere(), () -> withdrawals.view(harmful)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agree(harmful, SomeActors.elsewhere())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> refuse(harmful, SomeActors.elsewhere())).isInstanceOf(NotFound.class);
        withdraw(roster(incident, "1-real"));
        for (String table : List.of("incidents.withdrawal", "people.former_membership")) {
            assertThat(rowsOf(table, SomeActors.registration())).isPositive();
            assertThat(rowsOf(table, SomeActors.elsewhere())).isZero();
        }
    }

    @Test
    void noListIsWithdrawnOrPutBackByOneStatementOfSql() {
        IncidentId incident = twoLists();
        RosterId real = roster(incident, "1-real");
        RosterId harmful = roster(incident, "2-harm");
        withdraw(harmful);

        assertThatThrownBy(() -> mark(real, "now()")).hasMessageContaining("two officers");
        assertThatThrownBy(() -> mark(harmful, "null")).hasMessageContaining("two officers");
    }

    /** Parks the event of a list, once it was heard. */
    private int park(RosterId roster) {
        return jdbc.sql("""
                update events.event_publication set status = 'FAILED', completion_date = null, tries = 2
                where listener_id like '%matchAgain%' and serialized_event like '%' || :roster || '%'
                    and completion_date is not null
                """).param("roster", roster.value().toString()).update();
    }

    private void mark(RosterId roster, String when) {
        officer(() -> transactions.execute(
                _ -> jdbc.sql("update incidents.roster set withdrawn_at = " + when + " where id = :id")
                        .param("id", roster.value())
                        .update()));
    }

    private WithdrawalOutcome refuse(RosterId roster, Actor officer) {
        return Acting.as(officer, () -> withdrawals.refuse(roster));
    }

    private long rowsOf(String table, Actor actor) {
        return Acting.as(
                actor,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }

    private List<String> acts(RosterId roster) {
        return Acting.as(
                SomeActors.head(),
                () -> transactions.execute(
                        _ -> jdbc.sql("select act from access.audit_entry where :roster = any(subjects)")
                                .param("roster", roster.value())
                                .query(String.class)
                                .list()));
    }
}
