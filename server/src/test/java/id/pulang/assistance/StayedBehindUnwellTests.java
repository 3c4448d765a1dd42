package id.pulang.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.people.PersonId;
import id.pulang.people.interviews.Interviews;
import id.pulang.people.interviews.SwornIdentifiers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever stays behind at the door because they are not well, and who has to look at them again. */
@Tag("security")
@PulangTest
class StayedBehindUnwellTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    @Autowired
    private SomeCases someCases;

    @Autowired
    private Cases cases;

    @Autowired
    private Assistance assistance;

    @Autowired
    private FitnessHistory history;

    @Autowired
    private WaitingForExamination waiting;

    @Autowired
    private Interviews interviews;

    @Autowired
    private ApplicationContext application;

    private CaseId person;

    @BeforeEach
    void findSomebodyFit() {
        person = someCases.opened(1).getFirst().id();
        examined(Fitness.FIT, "kursi roda", TODAY);
    }

    @Test
    void onlyWhoStandsAtTheDoorSaysSo() {
        for (Actor other : List.of(
                SomeActors.registration(),
                SomeActors.medical(),
                SomeActors.reviewer(),
                SomeActors.clearance(),
                SomeActors.head(),
                SomeActors.administrator(),
                SomeActors.kemensos())) {
            assertThatThrownBy(() -> staysBehind(other)).as("%s", other.role()).isInstanceOf(Forbidden.class);
        }
        assertThat(latest().fitOn(TODAY)).isTrue();
    }

    @Test
    void theEarlierFindingHoldsNoLongerWhoeverOfThemSaysSo() {
        for (Actor atTheDoor : List.of(SomeActors.lead(), SomeActors.consular())) {
            staysBehind(atTheDoor);

            assertThat(latest().fitOn(TODAY)).as("%s", atTheDoor.role()).isFalse();
            examined(Fitness.FIT, "", TODAY);
            assertThat(latest().fitOn(TODAY)).isTrue();
        }
    }

    @Test
    void theWayGoesBackToBeforeTheExamination() {
        isIdentified();
        examined(Fitness.FIT, "", TODAY);
        Stage before = stage();

        staysBehind(SomeActors.lead());

        assertThat(before).isEqualTo(Stage.FIT);
        assertThat(stage()).isEqualTo(Stage.IDENTIFIED);
    }

    @Test
    void waitsForTheDoctorAgain() {
        assertThat(waiting()).doesNotContain(person);

        staysBehind(SomeActors.lead());

        assertThat(waiting()).contains(person);
    }

    @Test
    void neitherAnEarlierExaminationNorAListOpensItAgain() {
        staysBehind(SomeActors.lead());

        examined(Fitness.FIT, "", TODAY.minusDays(1));
        assertThatThrownBy(() -> Acting.as(
                        SomeActors.clearance(),
                        () -> assistance.reportUnfit(
                                List.of(new FitnessFact(person, Fitness.FIT, "", TODAY, "daftar.csv #1")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(latest().fitOn(TODAY)).isFalse();

        examined(Fitness.FIT, "", TODAY);
        assertThat(latest().fitOn(TODAY)).isTrue();
    }

    @Test
    void opensNothingSealedToWhoSaysSo() throws SQLException {
        int before = openings();

        staysBehind(SomeActors.consular());

        assertThat(openings()).isEqualTo(before);
        assertThat(Acting.as(SomeActors.consular(), () -> history.of(person)).lines())
                .extracting(FitnessHistory.Line::conditions)
                .containsOnly("");
        assertThat(Acting.as(SomeActors.medical(), () -> history.of(person)).lines())
                .extracting(FitnessHistory.Line::conditions)
                .containsExactly("", "kursi roda");
        assertThat(openings()).isGreaterThan(before);
    }

    private void isIdentified() {
        PersonId who =
                Acting.as(SomeActors.consular(), () -> cases.summary(person).person());
        var sworn = new SwornIdentifiers("Nama gadis ibunya dan desa asalnya", "Sekolah dasar dan nama gurunya");
        Acting.as(SomeActors.consular(), () -> interviews.record(who, sworn, TODAY));
        Acting.as(
                SomeActors.consularTwo(),
                () -> interviews.confirm(who, interviews.of(who).getFirst().id()));
    }

    private void staysBehind(Actor says) {
        Acting.as(says, () -> assistance.stayedBehindUnwell(person));
    }

    private void examined(Fitness fitness, String conditions, LocalDate on) {
        Acting.as(SomeActors.medical(), () -> assistance.examine(person, fitness, conditions, on));
    }

    private FitnessFinding latest() {
        return Acting.as(
                SomeActors.medical(),
                () -> Objects.requireNonNull(assistance.fitness(List.of(person)).get(person)));
    }

    private Stage stage() {
        return Acting.as(SomeActors.consular(), () -> cases.summary(person).stage());
    }

    /** Who waits for an examination, over all pages. */
    private List<CaseId> waiting() {
        return Acting.as(SomeActors.medical(), () -> {
            int pages = waiting.list(1).pages();
            return Stream.iterate(1, page -> page <= pages, page -> page + 1)
                    .flatMap(page -> waiting.list(page).lines().stream())
                    .map(WaitingForExamination.Line::about)
                    .map(CaseSummary::id)
                    .toList();
        });
    }

    private int openings() throws SQLException {
        String count = "select count(*) from access.audit_entry where act = 'opened' and '%s' = any(subjects)"
                .formatted(person.value());
        return Integer.parseInt(DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), count)
                .getFirst());
    }
}
