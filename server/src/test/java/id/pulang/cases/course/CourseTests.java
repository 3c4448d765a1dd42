package id.pulang.cases.course;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.SomeMilestone;
import id.pulang.cases.course.Stop.Standing;
import id.pulang.identity.PostCode;
import id.pulang.packs.InventedPack;
import id.pulang.packs.Packs;
import id.pulang.packs.ShippedPacks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTests {

    private static final PostCode PHNOM_PENH = new PostCode("PNH");
    private static final Instant OPENED = Instant.parse("2025-10-17T10:00:00Z");

    @Test
    void standsWhereTheWayIsCompleteWithoutAGap() {
        var course = after("OPENED", "FIT_TO_TRAVEL", "SCREENED_TWICE");

        assertThat(course.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(course.next()).isEqualTo(NextTask.VERIFY_IDENTITY);
        assertThat(standing(course, Stage.SCREENED)).isEqualTo(Standing.REACHED);
        assertThat(standing(course, Stage.IDENTIFIED)).isEqualTo(Standing.NEXT);
    }

    @Test
    void fallsBackWhenSomeoneIsNoLongerFit() {
        var course = after("OPENED", "IDENTITY_VERIFIED", "FIT_TO_TRAVEL", "CLEARED", "NOT_FIT");

        assertThat(course.stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(course.next()).isEqualTo(NextTask.EXAMINE_AGAIN);
        assertThat(standing(course, Stage.FIT)).isEqualTo(Standing.REFUSED);
    }

    /** Who waits for the registry is examined and screened meanwhile, and what waits next is the first of that. */
    @Test
    void leavesThePreparationsOpenSideBySide() {
        var course = after("OPENED", "SCREENED_ONCE");
        var identified = after("OPENED", "IDENTITY_VERIFIED", "FIT_TO_TRAVEL");

        assertThat(course.tasks())
                .containsExactly(
                        NextTask.VERIFY_IDENTITY,
                        NextTask.EXAMINE_FITNESS,
                        NextTask.SCREEN_SECOND,
                        NextTask.OPEN_GATES);
        assertThat(course.next()).isEqualTo(course.tasks().getFirst());
        assertThat(identified.tasks()).containsExactly(NextTask.SCREEN_FIRST, NextTask.OPEN_GATES);
        assertThat(after("OPENED", "CLEARED").tasks()).containsExactly(NextTask.PUT_ON_MANIFEST);
    }

    @Test
    void asksForASecondLookAfterTheFirst() {
        var course = after("OPENED", "IDENTITY_VERIFIED", "FIT_TO_TRAVEL", "SCREENED_ONCE");

        assertThat(course.stage()).isEqualTo(Stage.FIT);
        assertThat(course.next()).isEqualTo(NextTask.SCREEN_SECOND);
    }

    @Test
    void movesOffAManifestWithoutLosingTheClearance() {
        var course = after("OPENED", "CLEARED", "ON_MANIFEST", "MOVED_OFF");

        assertThat(course.stage()).isEqualTo(Stage.CLEARED);
    }

    @Test
    void takesATickBackToTheSeat() {
        var boarded = after("OPENED", "CLEARED", "ON_MANIFEST", "BOARDED");
        var undone = after("OPENED", "CLEARED", "ON_MANIFEST", "BOARDED", "BOARDING_UNDONE");

        assertThat(boarded.stage()).isEqualTo(Stage.TRAVELLING);
        assertThat(undone.stage()).isEqualTo(Stage.ON_MANIFEST);
        assertThat(undone.since()).hasValue(OPENED.plusSeconds(2 * 3600));
    }

    @Test
    void isHomeOnceTheAgencyHasCountersignedAndNotBefore() {
        var handedOver = after("OPENED", "CLEARED", "ON_MANIFEST", "BOARDED", "LANDED", "HANDED_OVER");
        var countersigned =
                after("OPENED", "CLEARED", "ON_MANIFEST", "BOARDED", "LANDED", "HANDED_OVER", "HANDOVER_COUNTERSIGNED");

        assertThat(handedOver.stage()).isEqualTo(Stage.LANDED);
        assertThat(handedOver.next()).isEqualTo(NextTask.AWAIT_COUNTERSIGNATURE);
        assertThat(countersigned.stage()).isEqualTo(Stage.HOME);
        assertThat(countersigned.road())
                .extracting(Stop::stage)
                .containsExactly(EnumSet.range(Stage.REGISTERED, Stage.HOME).toArray(Stage[]::new));
    }

    @Test
    void beginsWithAReportAndGoesOnOnceThePersonIsRegistered() {
        var reported = after("REPORTED");
        var asked = after("REPORTED", "LOCATED", "ENGAGED");
        var registered = after("REPORTED", "LOCATED", "ENGAGED", "FREED", "REGISTERED");

        assertThat(reported.stage()).isEqualTo(Stage.REPORTED);
        assertThat(reported.tasks()).containsExactly(NextTask.LOCATE);
        assertThat(reported.road())
                .extracting(Stop::stage)
                .startsWith(Stage.REPORTED, Stage.LOCATED)
                .endsWith(Stage.IN_CARE, Stage.REGISTERED, Stage.HOME)
                .hasSize(8);
        assertThat(standing(reported, Stage.LOCATED)).isEqualTo(Standing.NEXT);
        assertThat(asked.tasks()).containsExactly(NextTask.VISIT, NextTask.FREE);
        assertThat(registered.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(registered.next()).isEqualTo(NextTask.VERIFY_IDENTITY);
        assertThat(registered.road()).hasSize(9).noneMatch(stop -> stop.stage().isBeforeRegistration());
    }

    /** Somebody can flee from where nobody knew them. */
    @Test
    void somebodyIsFreeWhomNobodyHadFound() {
        var fled = after("REPORTED", "FREED");

        assertThat(fled.stage()).isEqualTo(Stage.FREED);
        assertThat(fled.tasks()).containsExactly(NextTask.TAKE_IN, NextTask.REGISTER);
        assertThat(standing(fled, Stage.LOCATED)).isEqualTo(Standing.AHEAD);
    }

    @Test
    void aPlaceThatNoLongerHoldsTakesWithItWhatRestedOnIt() {
        var moved = after("REPORTED", "LOCATED", "ENGAGED", "VISITED", "PLACE_LOST");
        var foundAgain = after("REPORTED", "LOCATED", "ENGAGED", "PLACE_LOST", "LOCATED");
        var kept = after("REPORTED", "LOCATED", "ENGAGED", "ACCESS_REFUSED");

        assertThat(moved.stage()).isEqualTo(Stage.REPORTED);
        assertThat(moved.next()).isEqualTo(NextTask.LOCATE);
        assertThat(foundAgain.stage()).isEqualTo(Stage.LOCATED);
        assertThat(kept.stage()).isEqualTo(Stage.ENGAGED);
        assertThat(standing(kept, Stage.VISITED)).isEqualTo(Standing.REFUSED);
    }

    /** Who was taken for somebody registered turns out to be another person. */
    @Test
    void isSoughtAgainWhereItStoodBefore() {
        var again = after("REPORTED", "LOCATED", "REGISTERED", "SOUGHT_AGAIN");

        assertThat(again.stage()).isEqualTo(Stage.LOCATED);
    }

    @Test
    void runsItsClocksFromOneFactToAnother() {
        var clocks = new Clocks(ShippedPacks.PACKS, Clock.fixed(OPENED.plusSeconds(30 * 3600), ZoneOffset.UTC));

        var running = clocks.on(PHNOM_PENH, facts("OPENED"), List.of());
        var stopped = clocks.on(PHNOM_PENH, facts("OPENED", "FIT_TO_TRAVEL"), List.of());

        assertThat(running)
                .extracting(clock -> clock.rule().code() + " " + clock.state())
                .containsExactly("health BREACHED", "identity RUNNING", "screening RUNNING");
        assertThat(stopped.getLast().state()).isEqualTo(CaseClock.State.MET);
        assertThat(running)
                .allMatch(clock -> clock.rule().basis().proposal()
                        && !clock.rule().basis().source().isEmpty());
    }

    /** Nothing was done in time by a landing that did not happen, nor by an agency that refused. */
    @Test
    void aClockThatIsVoidedIsGoneUntilItStartsAnew() {
        assertThat(codes("LANDED")).contains("handover");
        assertThat(codes("LANDED", "LANDING_UNDONE")).doesNotContain("handover");
        assertThat(codes("LANDED", "LANDING_UNDONE", "LANDED")).contains("handover");
        assertThat(codes("LANDED", "HANDED_OVER", "HANDOVER_REFUSED"))
                .contains("handover")
                .doesNotContain("acceptance");
        assertThat(codes("LANDED", "HANDED_OVER", "HANDOVER_RECALLED")).doesNotContain("acceptance");
    }

    @Test
    void noClockOfAPackIsMetByWhatWasTakenBackOrRefused() {
        assertThat(ShippedPacks.PACKS.all())
                .flatMap(pack -> PackClocks.of(pack).rules())
                .flatMap(rule -> rule.bounds().until())
                .isNotEmpty()
                .noneMatch(code -> code.matches("\\w+_(UNDONE|REFUSED|RECALLED|LOST)"));
    }

    /** Nobody who is still sought can be examined in time; that they are looked for has clocks of its own. */
    @Test
    void clocksOfSomebodySoughtRunFromTheirRegistration() {
        var clocks = new Clocks(ShippedPacks.PACKS, Clock.fixed(OPENED.plusSeconds(30 * 3600), ZoneOffset.UTC));

        assertThat(clocks.on(PHNOM_PENH, facts("REPORTED", "LOCATED", "FREED"), List.of()))
                .extracting(clock -> clock.rule().code())
                .containsExactlyInAnyOrder("location", "engagement");
        assertThat(clocks.on(PHNOM_PENH, facts("REPORTED", "FREED", "REGISTERED"), List.of()))
                .extracting(clock -> clock.rule().code() + " " + clock.since())
                .contains("health " + OPENED.plusSeconds(2 * 3600), "identity " + OPENED.plusSeconds(2 * 3600));
    }

    @Test
    void runsTheClocksOfThePackOfThePost(@TempDir Path folder) throws IOException {
        InventedPack.in(folder);
        var clocks = new Clocks(Packs.load(folder, "id-kh"), Clock.fixed(OPENED, ZoneOffset.UTC));

        assertThat(clocks.on(new PostCode("XA_MISSION"), facts("OPENED"), List.of()))
                .extracting(clock ->
                        clock.rule().code() + " " + clock.rule().basis().source())
                .containsExactly("identity Book 4");
        assertThat(clocks.rule(PHNOM_PENH, "acceptance"))
                .hasValueSatisfying(rule -> assertThat(rule.basis().source()).startsWith("Our proposal: "));
        assertThat(clocks.rule(new PostCode("XA_MISSION"), "acceptance"))
                .hasValueSatisfying(rule -> assertThat(rule.basis().source()).isEqualTo("Book 4"));
        assertThat(clocks.rule(PHNOM_PENH, "screening")).isPresent();
        assertThat(clocks.rule(new PostCode("XA_MISSION"), "screening")).isEmpty();
    }

    /** Friday evening in Tokyo: Friday and Monday the 20th rest, and three days of work are over on Wednesday. */
    @Test
    void aClockOfWorkingDaysLeavesDaysOfRestOutInTheZoneOfThePost(@TempDir Path folder) throws IOException {
        InventedPack.in(folder);
        var clocks = new Clocks(Packs.load(folder, "id-kh"), Clock.fixed(OPENED, ZoneOffset.UTC));

        var clock = clocks.on(new PostCode("XA_MISSION"), facts("OPENED"), List.of())
                .getFirst();

        assertThat(clock.due()).isEqualTo("2025-10-21T15:00:00Z");
        assertThat(clock.moments().nearFrom()).isEqualTo("2025-10-19T15:00:00Z");
        assertThat(clock.moments().supervisor()).hasValue(Instant.parse("2025-10-21T17:00:00Z"));
        assertThat(clocks.reasons(new PostCode("XA_MISSION"), clock.rule()))
                .containsExactly(new PauseReason("person_asked", 3));
    }

    /** The target lies a day later, and all that follows it; what is near is so only once the pause is over. */
    @Test
    void aPausedClockRestsAndAllItsMomentsWithIt() {
        Instant paused = OPENED.plusSeconds(20 * 3600);
        var pause = new ClockPause("health", paused, paused.plusSeconds(24 * 3600));
        var before = health(paused.minusSeconds(60), List.of());
        var during = health(paused.plusSeconds(3600), List.of(pause));
        var after = health(pause.until().plusSeconds(60), List.of(pause));
        var missed = health(OPENED.plusSeconds(49 * 3600), List.of(pause));

        assertThat(before.state()).isEqualTo(CaseClock.State.NEAR);
        assertThat(during.state()).isEqualTo(CaseClock.State.PAUSED);
        assertThat(during.pausedUntil()).hasValue(pause.until());
        assertThat(during.moments().nearFrom()).isEqualTo(pause.until());
        assertThat(after.state()).isEqualTo(CaseClock.State.NEAR);
        assertThat(missed.state()).isEqualTo(CaseClock.State.BREACHED);
        assertThat(missed.due()).isEqualTo(before.due().plusSeconds(24 * 3600));
        assertThat(missed.moments().headquarters())
                .hasValue(before.moments().headquarters().orElseThrow().plusSeconds(24 * 3600));
    }

    /** Two pauses that overlap count once, and one of another clock not at all. */
    @Test
    void whatItTookLeavesItsPausesOut() {
        var clocks = new Clocks(ShippedPacks.PACKS, Clock.fixed(OPENED.plusSeconds(90 * 3600), ZoneOffset.UTC));
        var pauses = List.of(
                new ClockPause("health", OPENED.plusSeconds(600), OPENED.plusSeconds(1800)),
                new ClockPause("health", OPENED.plusSeconds(1200), OPENED.plusSeconds(2400)),
                new ClockPause("identity", OPENED, OPENED.plusSeconds(3600)));

        var stopped =
                clocks.on(PHNOM_PENH, facts("OPENED", "FIT_TO_TRAVEL"), pauses).getLast();

        assertThat(stopped.rule().code()).isEqualTo("health");
        assertThat(stopped.ended()).isEqualTo(new CaseClock.Ended(OPENED.plusSeconds(3600), Duration.ofSeconds(1800)));
    }

    private static List<String> codes(String... facts) {
        return new Clocks(ShippedPacks.PACKS, Clock.fixed(OPENED.plusSeconds(30 * 3600), ZoneOffset.UTC))
                .on(PHNOM_PENH, facts(facts), List.of()).stream()
                        .map(each -> each.rule().code())
                        .toList();
    }

    private static CaseClock health(Instant now, List<ClockPause> pauses) {
        return new Clocks(ShippedPacks.PACKS, Clock.fixed(now, ZoneOffset.UTC))
                .on(PHNOM_PENH, facts("OPENED"), pauses).stream()
                        .filter(each -> each.rule().code().equals("health"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Course after(String... facts) {
        return Course.of(facts(facts));
    }

    private static List<NotedMilestone> facts(String... facts) {
        var noted = new ArrayList<NotedMilestone>();
        for (String fact : facts) {
            noted.add(new NotedMilestone(
                    fact, OPENED.plusSeconds(3600L * noted.size()), Optional.of(SomeMilestone.EFFECTS.get(fact))));
        }
        return noted;
    }

    private static Standing standing(Course course, Stage stage) {
        return course.road().stream()
                .filter(stop -> stop.stage() == stage)
                .findFirst()
                .orElseThrow()
                .standing();
    }
}
