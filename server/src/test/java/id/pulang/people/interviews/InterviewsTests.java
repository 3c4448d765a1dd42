package id.pulang.people.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.FourPeople;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.GateState;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who has no papers at all: two officers and an interview verify an identity, and nothing less does. */
@Tag("security")
@PulangTest
class InterviewsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private static final SwornIdentifiers SWORN =
            new SwornIdentifiers("Nama gadis ibunya dan desa asalnya", "Sekolah dasar dan nama gurunya");

    @Autowired
    private FourPeople some;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Clearances clearances;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private CaseSummary siti;
    private PersonId person;

    @BeforeEach
    void somebodyWithoutPapers() {
        siti = some.at(some.open(), 1);
        person = siti.person();
    }

    @Test
    void verifiesOnlyOnceASecondOfficerHasConfirmed() {
        var first = recorded(SomeActors.consular(), SWORN);
        var waiting = identity();
        var alone = confirmed(SomeActors.consular());
        var second = confirmed(SomeActors.consularTwo());
        var again = confirmed(SomeActors.consularTwo());

        assertThat(first).isEqualTo(InterviewOutcome.RECORDED);
        assertThat(waiting.opens()).isFalse();
        assertThat(alone).isEqualTo(InterviewOutcome.SAME_OFFICER);
        assertThat(second).isEqualTo(InterviewOutcome.CONFIRMED);
        assertThat(again).isEqualTo(InterviewOutcome.CONFIRMED_BEFORE);
        assertThat(identity().state()).isEqualTo(GateState.MET);
        assertThat(identity().since()).isEqualTo(DAY);
    }

    @Test
    void asksForTwoDifferentIdentifiersAndADayThatHasCome() {
        assertThat(recorded(SomeActors.consular(), new SwornIdentifiers("Nama ibunya", "nama ibunya ")))
                .isEqualTo(InterviewOutcome.TWO_IDENTIFIERS);
        assertThat(recorded(SomeActors.consular(), new SwornIdentifiers("Nama ibunya", " ")))
                .isEqualTo(InterviewOutcome.TWO_IDENTIFIERS);
        assertThat(Acting.as(SomeActors.consular(), () -> interviews.record(person, SWORN, DAY.plusDays(9))))
                .isEqualTo(InterviewOutcome.DAY_AHEAD);
    }

    @Test
    void takesTheWordOfConsularOfficersOnly() {
        recorded(SomeActors.consular(), SWORN);

        for (Actor actor : List.of(SomeActors.clearance(), SomeActors.reviewer(), SomeActors.head())) {
            assertThatThrownBy(() -> recorded(actor, SWORN)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> confirmed(actor)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> Acting.as(actor, () -> interviews.open(interviews.of(person))))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(identity().opens()).isFalse();
    }

    @Test
    void tellsTheSecondOfficerWhoWaits() {
        recorded(SomeActors.consular(), SWORN);

        assertThat(Acting.as(SomeActors.consularTwo(), () -> interviews.waiting()))
                .extracting(Interview::person)
                .contains(person);
        assertThat(Acting.as(SomeActors.consular(), () -> interviews.waiting()))
                .extracting(Interview::person)
                .doesNotContain(person);
    }

    @Test
    void leavesALineInTheTrailForEachStep() {
        recorded(SomeActors.consular(), SWORN);
        confirmed(SomeActors.consularTwo());

        List<String> acts = Acting.as(
                SomeActors.head(),
                () -> transactions.execute(
                        _ -> jdbc.sql("select act from access.audit_entry where :person = any(subjects)")
                                .param("person", person.value())
                                .query(String.class)
                                .list()));
        assertThat(acts)
                .contains("interview about identity", "interview about identity confirmed", "identity asserted");
    }

    private InterviewOutcome recorded(Actor officer, SwornIdentifiers sworn) {
        return Acting.as(officer, () -> interviews.record(person, sworn, DAY));
    }

    private InterviewOutcome confirmed(Actor officer) {
        return Acting.as(
                officer,
                () -> interviews.confirm(
                        person, interviews.of(person).getFirst().id()));
    }

    private GateStanding identity() {
        return Acting.as(SomeActors.lead(), () -> clearances.decide(siti.id())).standings().stream()
                .filter(standing -> standing.gate().equals("identity"))
                .findFirst()
                .orElseThrow();
    }
}
