package id.pulang.assistance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Examination;
import id.pulang.assistance.Fitness;
import id.pulang.assistance.WaitingForExamination;
import id.pulang.cases.CaseId;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.endpoints.For;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** What the form of an examination takes and refuses, with what was typed kept, and who sees its section. */
@PulangTest
class DeskFitnessControllerTests {

    @Autowired
    private SomeCases someCases;

    @Autowired
    private Assistance assistance;

    @Autowired
    private WaitingForExamination waiting;

    @Autowired
    private DeskFitnessController desk;

    private CaseId person;

    @BeforeEach
    void findSomebody() {
        person = someCases.opened(1).getFirst().id();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FIT, '  ', 2025-10-22, REASON_MISSING",
        "NOT_FIT, demam, 2025-10-23, DAY_AHEAD",
        "FIT, kursi roda, 2025-10-23, DAY_AHEAD"
    })
    void refusesAnExaminationAndKeepsWhatWasTyped(
            Fitness fitness, String conditions, LocalDate on, Examination problem) {
        var next = new RedirectAttributesModelMap();

        var page = sent(fitness, conditions, on, next);

        assertThat(page.getViewName()).isEqualTo("assistance/again");
        assertThat(page.getModel())
                .containsEntry("problem", problem)
                .containsEntry("typed", new TypedExamination(fitness, conditions, on))
                .containsKey("shown");
        assertThat(next.getFlashAttributes()).isEmpty();
        assertThat(Acting.as(SomeActors.medical(), () -> assistance.history(person)))
                .isEmpty();
    }

    @Test
    void takesAnExaminationAndGoesBackToTheCase() {
        var next = new RedirectAttributesModelMap();

        var page = sent(Fitness.FIT, "", LocalDate.of(2025, 10, 22), next);

        assertThat(page.getViewName()).isEqualTo("redirect:/desk/cases/" + person.value());
        assertThat(next.getFlashAttributes().get("notice")).isEqualTo("assistance.recorded");
        assertThat(Acting.as(SomeActors.medical(), () -> assistance.history(person)))
                .hasSize(1);
    }

    @Test
    void showsNoSectionOfACaseThatIsNotOpenToWhoAsks() {
        for (Actor other : List.of(SomeActors.elsewhere(), SomeActors.kemensos())) {
            assertThatThrownBy(() -> Acting.as(other, () -> desk.section(person.value())))
                    .as("%s", other.name())
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> Acting.as(SomeActors.medical(), () -> desk.section(new UUID(9, 9))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void offersItsSectionToExactlyThoseWhoMayOpenIt() throws NoSuchMethodException {
        var open = DeskFitnessController.class.getDeclaredMethod("section", UUID.class);

        assertThat(new AssistancePlaces().fitnessOfTheCase().roles())
                .containsExactlyInAnyOrder(open.getAnnotation(For.class).value());
        assertThat(new AssistancePlaces().examinationsThatWait(waiting).roles())
                .containsExactlyInAnyOrder(
                        DeskFitnessController.class.getAnnotation(For.class).value());
        assertThat(new AssistancePlaces().assistanceInTheRail().roles())
                .containsExactlyInAnyOrder(
                        DeskFitnessController.class.getAnnotation(For.class).value());
    }

    private ModelAndView sent(Fitness fitness, String conditions, LocalDate on, RedirectAttributesModelMap next) {
        return Acting.as(SomeActors.medical(), () -> desk.examine(person.value(), fitness, conditions, on, next));
    }
}
