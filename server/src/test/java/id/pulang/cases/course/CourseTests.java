package id.pulang.cases.course;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.CaseFact;
import id.pulang.cases.Stage;
import id.pulang.cases.course.Stop.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTests {

    private static final Instant OPENED = Instant.parse("2025-10-17T10:00:00Z");

    @Test
    void standsWhereTheWayIsCompleteWithoutAGap() {
        var course = after(CaseFact.OPENED, CaseFact.FIT_TO_TRAVEL, CaseFact.SCREENED_TWICE);

        assertThat(course.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(course.next()).isEqualTo(NextTask.VERIFY_IDENTITY);
        assertThat(standing(course, Stage.SCREENED)).isEqualTo(Standing.REACHED);
        assertThat(standing(course, Stage.IDENTIFIED)).isEqualTo(Standing.NEXT);
    }

    @Test
    void fallsBackWhenSomeoneIsNoLongerFit() {
        var course = after(
                CaseFact.OPENED,
                CaseFact.IDENTITY_VERIFIED,
                CaseFact.FIT_TO_TRAVEL,
                CaseFact.CLEARED,
                CaseFact.NOT_FIT);

        assertThat(course.stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(course.next()).isEqualTo(NextTask.EXAMINE_AGAIN);
        assertThat(standing(course, Stage.FIT)).isEqualTo(Standing.REFUSED);
    }

    @Test
    void asksForASecondLookAfterTheFirst() {
        var course = after(CaseFact.OPENED, CaseFact.IDENTITY_VERIFIED, CaseFact.FIT_TO_TRAVEL, CaseFact.SCREENED_ONCE);

        assertThat(course.stage()).isEqualTo(Stage.FIT);
        assertThat(course.next()).isEqualTo(NextTask.SCREEN_SECOND);
    }

    @Test
    void movesOffAManifestWithoutLosingTheClearance() {
        var course = after(CaseFact.OPENED, CaseFact.CLEARED, CaseFact.ON_MANIFEST, CaseFact.MOVED_OFF);

        assertThat(course.stage()).isEqualTo(Stage.CLEARED);
    }

    @Test
    void takesATickBackToTheSeat() {
        var boarded = after(CaseFact.OPENED, CaseFact.CLEARED, CaseFact.ON_MANIFEST, CaseFact.BOARDED);
        var undone = after(
                CaseFact.OPENED, CaseFact.CLEARED, CaseFact.ON_MANIFEST, CaseFact.BOARDED, CaseFact.BOARDING_UNDONE);

        assertThat(boarded.stage()).isEqualTo(Stage.TRAVELLING);
        assertThat(undone.stage()).isEqualTo(Stage.ON_MANIFEST);
        assertThat(undone.since()).hasValue(OPENED.plusSeconds(2 * 3600));
    }

    @Test
    void endsAtHome() {
        var course = after(
                CaseFact.OPENED,
                CaseFact.CLEARED,
                CaseFact.ON_MANIFEST,
                CaseFact.BOARDED,
                CaseFact.LANDED,
                CaseFact.HANDED_OVER);

        assertThat(course.stage()).isEqualTo(Stage.HOME);
        assertThat(course.road()).hasSize(Stage.values().length);
    }

    @Test
    void runsItsClocksFromOneFactToAnother() {
        var clocks = new Clocks(Clock.fixed(OPENED.plusSeconds(30 * 3600), ZoneOffset.UTC));

        var running = clocks.on(facts(CaseFact.OPENED));
        var stopped = clocks.on(facts(CaseFact.OPENED, CaseFact.FIT_TO_TRAVEL));

        assertThat(running)
                .extracting(clock -> clock.rule().code() + " " + clock.state())
                .containsExactly("health BREACHED", "identity RUNNING", "screening RUNNING");
        assertThat(stopped.getLast().state()).isEqualTo(CaseClock.State.MET);
        assertThat(running)
                .allMatch(clock ->
                        clock.rule().proposal() && !clock.rule().source().isEmpty());
    }

    private static Course after(CaseFact... facts) {
        return Course.of(facts(facts));
    }

    private static List<NotedFact> facts(CaseFact... facts) {
        var noted = new ArrayList<NotedFact>();
        for (CaseFact fact : facts) {
            noted.add(new NotedFact(fact, OPENED.plusSeconds(3600L * noted.size())));
        }
        return noted;
    }

    private static Standing standing(Course course, Stage stage) {
        return course.road().get(stage.ordinal()).standing();
    }
}
