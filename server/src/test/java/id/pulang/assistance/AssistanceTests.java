package id.pulang.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.cases.SomeMilestone;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PulangTest
class AssistanceTests {

    private static final LocalDate TODAY = LocalDate.parse("2025-10-22");
    private static final Instant NOON = Instant.parse("2025-10-22T05:00:00Z");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    Cases cases;

    @Autowired
    Assistance assistance;

    @Autowired
    FitnessHistory history;

    @Autowired
    WaitingForExamination waiting;

    @Autowired
    private SomeCases some;

    @Test
    void aFindingHoldsFourteenDays() {
        var id = some.opened(1).getFirst().id();

        var became = examine(id, Fitness.FIT, "", TODAY);

        assertThat(became).isEqualTo(Examination.RECORDED);
        assertThat(latest(id).fitOn(TODAY.plusDays(14))).isTrue();
        assertThat(latest(id).fitOn(TODAY.plusDays(15))).isFalse();
        assertThat(latest(id).fitOn(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void theLatestExaminationDecidesAndTheEarlierOneStays() {
        var id = some.opened(1).getFirst().id();
        examine(id, Fitness.FIT, "", TODAY.minusDays(2));
        examine(id, Fitness.NOT_FIT, "demam", TODAY.minusDays(1));

        assertThat(latest(id).fitness()).isEqualTo(Fitness.NOT_FIT);
        assertThat(Acting.as(SomeActors.medical(), () -> history.of(id)).lines())
                .extracting(FitnessHistory.Line::conditions)
                .containsExactly("demam", "");
    }

    @Test
    void asksForAReasonAndForADayThatHasCome() {
        var id = some.opened(1).getFirst().id();

        assertThat(examine(id, Fitness.NOT_FIT, " ", TODAY)).isEqualTo(Examination.REASON_MISSING);
        assertThat(examine(id, Fitness.FIT, "", TODAY.plusDays(1))).isEqualTo(Examination.DAY_AHEAD);
    }

    @Test
    void onlyAMedicalOfficerExamines() {
        var id = some.opened(1).getFirst().id();

        assertThatThrownBy(() -> Acting.as(SomeActors.consular(), () -> assistance.examine(id, Fitness.FIT, "", TODAY)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void showsConditionsOnlyToThoseOnTheCase() {
        var id = some.opened(1).getFirst().id();
        examine(id, Fitness.FIT, "kursi roda", TODAY);

        assertThat(conditionsSeenBy(SomeActors.medical(), id)).isEqualTo("kursi roda");
        assertThat(conditionsSeenBy(SomeActors.consular(), id)).isEmpty();
        assertThat(conditionsSeenBy(SomeActors.clearance(), id)).isEmpty();
        assertThat(conditionsSeenBy(SomeActors.lead(), id)).isEmpty();
        Acting.as(SomeActors.head(), () -> events.publishEvent(SomeMilestone.of(id, "ON_MANIFEST", NOON, "")));
        assertThat(conditionsSeenBy(SomeActors.lead(), id)).isEqualTo("kursi roda");
    }

    private String conditionsSeenBy(Actor officer, CaseId id) {
        return Acting.as(officer, () -> history.of(id)).lines().getFirst().conditions();
    }

    @Test
    void takesFromAListWhoIsNotFitAndFromNobodyButADoctorWhoIs() {
        var opened = some.opened(3);

        Acting.as(SomeActors.clearance(), () -> assistance.reportUnfit(reported(opened, Fitness.NOT_FIT)));

        Acting.as(SomeActors.clearance(), () -> {
            assertThat(assistance.fitness(opened.stream().map(CaseSummary::id).toList()))
                    .hasSize(3);
            assertThatThrownBy(() -> assistance.reportUnfit(reported(opened, Fitness.FIT)))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    private static List<FitnessFact> reported(List<CaseSummary> cases, Fitness fitness) {
        return cases.stream()
                .map(each -> new FitnessFact(each.id(), fitness, "", TODAY, "7-clearance-facts.csv #1"))
                .toList();
    }

    @Test
    void countsWithoutNamesThoseWhomTheListShows() {
        var opened = some.opened(5);
        var before = turn();
        examine(opened.get(0).id(), Fitness.FIT, "", TODAY);
        examine(opened.get(1).id(), Fitness.FIT, "", TODAY.minusDays(15));
        examine(opened.get(2).id(), Fitness.NOT_FIT, "demam", TODAY);
        examine(opened.get(3).id(), Fitness.FIT, "", TODAY.minusDays(1));
        examine(opened.get(3).id(), Fitness.NOT_FIT, "demam", TODAY);

        var list = Acting.as(SomeActors.medical(), () -> waiting.list(1));

        assertThat(turn().total()).isEqualTo(before.total() - 1).isEqualTo(list.total());
        assertThat(turn().first()).isEqualTo(list.lines().getFirst().about().id());
    }

    private WaitingForExamination.Turn turn() {
        return Acting.as(SomeActors.medical(), () -> waiting.turn());
    }

    @Test
    void listsWhoWaitsForAnExamination() {
        var opened = some.opened(2);
        examine(opened.getFirst().id(), Fitness.FIT, "", TODAY);

        var everyone = everyoneWaiting();

        assertThat(everyone)
                .extracting(line -> line.about().id())
                .contains(opened.getLast().id())
                .doesNotContain(opened.getFirst().id());
    }

    @Test
    void waitsForAnExaminationAgainWhenTheFindingNoLongerHoldsOrIsANo() {
        var opened = some.opened(3);
        examine(opened.get(0).id(), Fitness.FIT, "", TODAY.minusDays(15));
        examine(opened.get(1).id(), Fitness.NOT_FIT, "demam", TODAY);
        examine(opened.get(2).id(), Fitness.FIT, "", TODAY.minusDays(14));

        var everyone = everyoneWaiting();

        assertThat(everyone)
                .extracting(line -> line.about().id())
                .contains(opened.get(0).id(), opened.get(1).id())
                .doesNotContain(opened.get(2).id());
        assertThat(everyone)
                .filteredOn(line -> line.about().id().equals(opened.get(1).id()))
                .singleElement()
                .satisfies(
                        line -> assertThat(Objects.requireNonNull(line.last()).fitness())
                                .isEqualTo(Fitness.NOT_FIT));
    }

    @Test
    void whoHasLeftNeedsNoExaminationHere() {
        var id = some.opened(1).getFirst().id();
        Acting.as(SomeActors.head(), () -> {
            for (String step : List.of("IDENTITY_VERIFIED", "FIT_TO_TRAVEL", "SCREENED_TWICE", "CLEARED")) {
                events.publishEvent(SomeMilestone.of(id, step, NOON, ""));
            }
            events.publishEvent(SomeMilestone.of(id, "ON_MANIFEST", NOON, ""));
            events.publishEvent(SomeMilestone.of(id, "BOARDED", NOON, ""));
        });

        var everyone = everyoneWaiting();

        assertThat(everyone).extracting(line -> line.about().id()).doesNotContain(id);
    }

    /** Those on all pages of the list, since other tests have left others who wait. */
    private List<WaitingForExamination.Line> everyoneWaiting() {
        return Acting.as(
                SomeActors.medical(),
                () -> IntStream.rangeClosed(1, waiting.list(1).pages())
                        .boxed()
                        .flatMap(page -> waiting.list(page).lines().stream())
                        .toList());
    }

    private Examination examine(CaseId id, Fitness fitness, String conditions, LocalDate on) {
        return Acting.as(SomeActors.medical(), () -> assistance.examine(id, fitness, conditions, on));
    }

    private FitnessFinding latest(CaseId id) {
        return Acting.as(
                SomeActors.medical(),
                () -> Objects.requireNonNull(assistance.fitness(List.of(id)).get(id)));
    }
}
