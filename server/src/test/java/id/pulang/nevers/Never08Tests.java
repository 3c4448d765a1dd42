package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.StatementId;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.erasure.ErasureOutcome;
import id.pulang.people.erasure.Erasures;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.Reviews;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never 8: let one officer join or delete a person; joins can be taken back. */
@Tag("security")
@PulangTest
class Never08Tests {

    @Autowired
    private AttackedServer server;

    @Autowired
    private Matching matching;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Erasures erasures;

    @Autowired
    private People people;

    private IncidentId incident;
    private StatementId left;
    private StatementId right;

    @BeforeEach
    void twoRowsThatMayBeOnePerson() {
        var lists = server.lists();
        incident = lists.incident();
        lists.add(incident, "satu.csv", "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir\nA-3;Rangga Mahameru;L;Medan;\n");
        lists.add(incident, "dua.csv", "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir\nB-2;Rangga Mahameru;L;;\n");
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        left = lists.statement(incident, "satu", "A-3");
        right = lists.statement(incident, "dua", "B-2");
    }

    /** The attack: one officer says that they are one person, and then agrees with themself. */
    @Test
    void nobodyAgreesWithThemself() {
        var question =
                Acting.as(SomeActors.consular(), () -> reviews.next(incident).orElseThrow());

        var said = Acting.as(SomeActors.consular(), () -> reviews.answer(question, Answer.SAME, "mirip"));
        var agreed = Acting.as(SomeActors.consular(), () -> reviews.confirm(question, Answer.SAME));
        var again = Acting.as(SomeActors.consular(), () -> reviews.answer(question, Answer.SAME, "pasti"));

        assertThat(List.of(said, again)).containsOnly(new Outcome.Noted());
        assertThat(agreed).isInstanceOf(Outcome.Refused.class);
        assertThat(person(left)).isNotEqualTo(person(right));
    }

    /** The attack: straight into the database, as the application does, a join by one officer in both names. */
    @Test
    void theDatabaseTakesNoJoinByOneOfficer() {
        String smaller = left.value().toString();
        String larger = right.value().toString();
        boolean inOrder = smaller.compareTo(larger) < 0;

        assertThatThrownBy(() -> DatabaseDoors.tell(server.database().acting("PNH", "POST"), """
                        insert into people.link (id, incident_id, post, left_id, right_id, verdict, maker, reason,
                            first_officer, second_officer, made_at)
                        values ('%1$s', '%2$s', 'PNH', '%3$s', '%4$s', 'SAME', 'OFFICERS', '', '%5$s', '%5$s',
                            '2025-10-22T01:00:00Z')
                        """.formatted(
                                UUID.randomUUID(),
                                incident.value(),
                                inOrder ? smaller : larger,
                                inOrder ? larger : smaller,
                                SomeActors.consular().id().value())))
                .hasMessageContaining("violates check constraint");
    }

    /** The attack: delete somebody without anybody knowing. */
    @Test
    void theApplicationDeletesNobody() {
        for (String table : List.of(
                "people.person",
                "people.link",
                "people.happening",
                "incidents.statement",
                "cases.protection_case",
                "cases.case_fact",
                "assistance.fitness_finding",
                "screening.conclusion",
                "clearances.gate_fact",
                "repatriation.seat",
                "repatriation.handover")) {
            assertThatThrownBy(
                            () -> DatabaseDoors.tell(server.database().acting("PNH", "POST"), "delete from " + table))
                    .as(table)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobodyErasesAlone() {
        PersonId who = person(left);
        Acting.as(SomeActors.consular(), () -> erasures.ask(who, "Diminta oleh orangnya sendiri"));
        UUID asked = Acting.as(SomeActors.consular(), () -> erasures.open(who))
                .orElseThrow()
                .id();

        var alone = Acting.as(SomeActors.consular(), () -> erasures.confirm(asked));

        assertThat(alone).isEqualTo(ErasureOutcome.SAME_OFFICER);
        assertThat(person(left)).isEqualTo(who);
    }

    private PersonId person(StatementId statement) {
        return Objects.requireNonNull(Acting.as(
                SomeActors.consular(), () -> people.of(List.of(statement)).get(statement)));
    }
}
