package id.pulang.people.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.IdSource;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.erasure.Erasures;
import id.pulang.people.matching.Matching;
import id.pulang.people.review.questions.Answer;
import id.pulang.people.review.questions.QuestionId;
import id.pulang.people.review.questions.QuestionSummary;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is decided about who somebody is stands in the audit trail, and so in the chain that nobody can rewrite. */
@Tag("security")
@PulangTest
class DecisionsInTrailTests {

    private static final String MISSION = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            A-1;Wulan Pertiwi Anggraini;P;Bandung;03/04/1999;3273014304990012;X1234567
            A-3;Rangga Mahameru;L;Medan;;;
            """;

    private static final String AGAIN = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            B-1;Wulan Pertiwi Anggraini;P;Bandung;03/04/1999;3273014304990012;X1234567
            B-2;Rangga Mahameru;L;;;;
            """;

    @Autowired
    Incidents incidents;

    @Autowired
    Matching matching;

    @Autowired
    Reviews reviews;

    @Autowired
    Questions questions;

    @Autowired
    Splits splits;

    @Autowired
    People people;

    @Autowired
    Erasures erasures;

    @Autowired
    IdSource ids;

    private DatabaseDoors database;
    private SomeLists lists;
    private IncidentId incident;

    @BeforeEach
    void twoListsAreMatched(@Autowired Rosters rosters, @Autowired ApplicationContext application) {
        database = DatabaseDoors.of(application);
        lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "satu.csv", MISSION);
        lists.add(incident, "dua.csv", AGAIN);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    @Test
    void anIncidentThatIsOpenedAndWhatIsSaidToBeKnownOfIt() throws SQLException {
        Acting.as(
                SomeActors.registration(),
                () -> incidents.note(incident, "97 orang", Instant.parse("2025-10-21T03:00:00Z"), "Polisi"));

        assertThat(linesAbout(incident.value())).contains("incident opened", "known of incident");
    }

    @Test
    void aRunByHandAndWhatItJoins() throws SQLException {
        assertThat(linesAbout(incident.value())).contains("matched");
        assertThat(linesAbout(statement("satu", "A-1").value())).contains("joined by rule");
    }

    @Test
    void anAnswerOnADoubtAndThatItIsTakenBack() throws SQLException {
        answer(SomeActors.consular(), Answer.SAME);
        Acting.as(SomeActors.consular(), () -> reviews.undo(rangga()));

        assertThat(linesAbout(statement("satu", "A-3").value())).contains("doubt answered", "answer taken back");
        assertThat(linesAbout(statement("dua", "B-2").value())).contains("doubt answered", "answer taken back");
    }

    @Test
    void aJoinOfTwoOfficersAndItsSplit() throws SQLException {
        answer(SomeActors.consular(), Answer.SAME);
        answer(SomeActors.reviewer(), Answer.SAME);
        StatementId left = statement("satu", "A-3");
        StatementId right = statement("dua", "B-2");
        assertThat(linesAbout(right.value())).contains("joined by two officers");
        var proposal = new SplitId(ids.next());

        PersonId joined = person(left);
        Acting.as(SomeActors.consular(), () -> splits.propose(proposal, joined, Set.of(right), "bukan dia"));
        Acting.as(SomeActors.reviewer(), () -> splits.confirm(proposal));

        assertThat(linesAbout(joined.value())).contains("split proposed", "split confirmed");
        assertThat(linesAbout(left.value())).contains("kept apart by two officers");
    }

    @Test
    void anAnswerNamesWhomItChangesAndNoneOfTheOthers() throws SQLException {
        answer(SomeActors.consular(), Answer.SAME);
        UUID wulan = statement("satu", "A-1").value();
        List<String> before = linesAbout(wulan);

        answer(SomeActors.reviewer(), Answer.SAME);

        assertThat(linesAbout(wulan)).isEqualTo(before);
        assertThat(linesAbout(person(statement("satu", "A-3")).value())).contains("people matched anew");
        assertThat(linesAbout(incident.value())).contains("opened");
    }

    @Test
    void aSplitAndAnErasureThatAreRefused() throws SQLException {
        PersonId wulan = person(statement("satu", "A-1"));
        var proposal = new SplitId(ids.next());
        Acting.as(
                SomeActors.consular(),
                () -> splits.propose(proposal, wulan, Set.of(statement("dua", "B-1")), "bukan dia"));
        Acting.as(SomeActors.reviewer(), () -> splits.decline(proposal));
        Acting.as(SomeActors.consular(), () -> erasures.ask(wulan, "Diminta oleh orangnya sendiri"));
        UUID asked = Acting.as(SomeActors.reviewer(), () -> erasures.open(wulan))
                .orElseThrow()
                .id();

        Acting.as(SomeActors.reviewer(), () -> erasures.refuse(asked));

        assertThat(linesAbout(wulan.value())).contains("split refused", "erasure refused");
    }

    private void answer(Actor officer, Answer answer) {
        QuestionId question = rangga();
        Acting.as(officer, () -> reviews.answer(question, answer, ""));
    }

    private QuestionId rangga() {
        var pair = Set.of(statement("satu", "A-3"), statement("dua", "B-2"));
        return Acting.as(SomeActors.consular(), () -> questions.open(incident)).stream()
                .filter(question ->
                        Set.of(question.left().id(), question.right().id()).equals(pair))
                .map(QuestionSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private PersonId person(StatementId statement) {
        return Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(people.of(List.of(statement)).get(statement)));
    }

    private StatementId statement(String list, String number) {
        return lists.statement(incident, list, number);
    }

    private List<String> linesAbout(UUID subject) throws SQLException {
        return DatabaseDoors.ask(
                database.asOwner(), "select act from access.audit_entry where '%s' = any(subjects)".formatted(subject));
    }
}
