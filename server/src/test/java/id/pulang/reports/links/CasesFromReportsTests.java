package id.pulang.reports.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.linkage.model.Sex;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.ReportId;
import id.pulang.reports.SomeReports;
import id.pulang.reports.desk.ReportFiles;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.steps.StepKind;
import id.pulang.rescue.RescueFile;
import id.pulang.rescue.RescueFiles;
import id.pulang.rescue.StepFacts;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that begins with a report, for somebody whom a family seeks. */
@Tag("security")
@PulangTest
class CasesFromReportsTests {

    private static final Actor TAKER = SomeActors.registration();
    private static final Actor COLLEAGUE = SomeActors.consular();
    private static final String PLACE = "Kompleks Sriwedari blok C";

    @Autowired
    private CasesFromReports opening;

    @Autowired
    private ReportIntake intake;

    @Autowired
    private PersonLinks links;

    @Autowired
    private ReportFiles reports;

    @Autowired
    private RescueFiles files;

    @Autowired
    private Cases cases;

    private PersonId person;
    private ReportId report;

    @BeforeEach
    void aReportAboutSomebodySought(
            @Autowired SomeLists lists, @Autowired Matching matching, @Autowired People people) {
        String name = SomeReports.word();
        IncidentId incident = lists.incident();
        lists.add(incident, "aduan keluarga.csv", "Nomor Aduan,Nama yang Dicari\nADU-1,%s\n".formatted(name));
        as(TAKER, () -> matching.match(incident));
        person = as(TAKER, () -> people.in(incident)).getFirst().id();
        var about = new About(name, "", null, "", "");
        report = SomeReports.kept(
                as(TAKER, () -> intake.take(SomeReports.heard(Channel.HOTLINE, "", about, PLACE, "", "inside"))));
        as(TAKER, () -> links.link(report, person));
    }

    @Test
    void takesThePlaceAlongFromWhereItIsSealedToWhereItIsSealed() {
        assertThat(as(TAKER, () -> opening.open(report, person))).isEqualTo(CaseFromReport.OPENED_WITH_PLACE);

        CaseId id = opened();
        assertThat(as(COLLEAGUE, () -> cases.summary(id).stage())).isEqualTo(Stage.LOCATED);
        assertThat(places(TAKER, id)).containsExactly(PLACE);
        assertThat(places(COLLEAGUE, id)).isEmpty();
        assertThat(as(COLLEAGUE, () -> reports.open(report, false)).steps())
                .extracting(step -> step.kind())
                .contains(StepKind.CASE);
    }

    @Test
    void takesNoPlaceAlongThatIsShutForWhoOpensTheCase() {
        assertThat(as(COLLEAGUE, () -> opening.open(report, person))).isEqualTo(CaseFromReport.OPENED);

        CaseId id = opened();
        assertThat(as(COLLEAGUE, () -> cases.summary(id).stage())).isEqualTo(Stage.REPORTED);
        assertThat(as(COLLEAGUE, () -> files.of(id)).steps()).isEmpty();
    }

    @Test
    void opensOneCaseAndOnlyForWhomTheReportIsAbout() {
        as(TAKER, () -> opening.open(report, person));

        assertThat(as(TAKER, () -> opening.open(report, person))).isEqualTo(CaseFromReport.BEFORE);
        as(TAKER, () -> links.undo(report, person));
        assertThat(as(TAKER, () -> opening.open(report, person))).isEqualTo(CaseFromReport.NOT_LINKED);
    }

    /** A nickname is enough, and whoever is made known so counts as sought. */
    @Test
    void registersWhoeverWasKnownNowhereByANickname(@Autowired People people) {
        var about = new About("", "Si " + SomeReports.word(), Sex.FEMALE, "sekitar 19", "");
        ReportId cry = SomeReports.kept(
                as(TAKER, () -> intake.take(SomeReports.heard(Channel.MESSAGE, "", about, PLACE, "", "inside"))));

        assertThat(as(TAKER, () -> opening.register(cry, null))).isEqualTo(CaseFromReport.OPENED_WITH_PLACE);

        CaseId id = as(TAKER, () -> links.caseOf(cry)).orElseThrow();
        var summary = as(TAKER, () -> cases.summary(id));
        assertThat(summary.stage()).isEqualTo(Stage.LOCATED);
        assertThat(as(TAKER, () -> people.find(summary.person())))
                .hasValueSatisfying(person -> assertThat(person.present()).isFalse());
        assertThat(as(TAKER, () -> people.cards(List.of(summary.person()), Purpose.CASE_WORK))
                        .values())
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.name()).isEqualTo(about.otherName());
                    assertThat(card.sex()).hasToString("FEMALE");
                    assertThat(card.age()).isEqualTo(19);
                });
        assertThat(as(TAKER, () -> opening.register(cry, null))).isEqualTo(CaseFromReport.NOT_POSSIBLE);
    }

    @Test
    void nobodyIsRegisteredOfWhomNoNameWasTold() {
        ReportId cry = SomeReports.kept(as(
                TAKER,
                () -> intake.take(
                        SomeReports.heard(Channel.MESSAGE, "tolong kami", About.NOBODY, PLACE, "", "inside"))));

        assertThat(as(TAKER, () -> opening.register(cry, null))).isEqualTo(CaseFromReport.NO_NAME);
        assertThatThrownBy(() -> as(SomeActors.head(), () -> opening.register(cry, null)))
                .isInstanceOf(Forbidden.class);
    }

    private CaseId opened() {
        return as(COLLEAGUE, () -> cases.caseOf(person)).orElseThrow();
    }

    private List<String> places(Actor actor, CaseId id) {
        return as(actor, () -> files.of(id)).steps().stream()
                .map(RescueFile.Line::facts)
                .filter(Objects::nonNull)
                .map(StepFacts::place)
                .toList();
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }
}
