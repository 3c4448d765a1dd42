package id.pulang.repatriation.manifest;

import static id.pulang.repatriation.manifest.SomeJourney.HEAD;
import static id.pulang.repatriation.manifest.SomeJourney.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a manifest may take a step as a whole, over every state; without a database. */
class StepTests {

    private static final Tally NOBODY_MARKED = new Tally(2, 0, 0, 2, 0, 0);
    private static final Tally ONE_WAITS = new Tally(2, 1, 0, 1, 0, 0);
    private static final Tally ALL_MARKED = new Tally(2, 1, 1, 0, 0, 0);
    private static final Tally ONE_HANDED_OVER = new Tally(2, 1, 1, 0, 1, 0);
    private static final Tally NOBODY_CAME = new Tally(2, 0, 2, 0, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, NOT_FROZEN",
        "FROZEN, ''",
        "DEPARTED, ALREADY_LEFT",
        "LANDED, ALREADY_LEFT",
        "CANCELLED, ALREADY_LEFT"
    })
    void leavesOnlyWhenItIsFrozen(ManifestState state, String refusal) {
        assertThat(said(Step.DEPART, state, ALL_MARKED)).isEqualTo(refusal);
    }

    @Test
    void leavesNobodyUncountedAndNeverEmpty() {
        assertThat(said(Step.DEPART, ManifestState.FROZEN, ONE_WAITS)).isEqualTo("SOMEONE_WAITING");
        assertThat(said(Step.DEPART, ManifestState.FROZEN, NOBODY_CAME)).isEqualTo("NOBODY_BOARDED");
    }

    @ParameterizedTest
    @EnumSource(ManifestState.class)
    void landsOnlyAfterItHasLeft(ManifestState state) {
        String expected = state == ManifestState.DEPARTED ? "" : "NOT_DEPARTED";

        assertThat(said(Step.LAND, state, ALL_MARKED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ManifestState.class)
    void isTakenBackFromWhereItStandsAndNotOnceSomebodyWasHandedOver(ManifestState state) {
        boolean left = state == ManifestState.DEPARTED;
        boolean landed = state == ManifestState.LANDED;

        assertThat(said(Step.UNDO_DEPARTURE, state, ALL_MARKED)).isEqualTo(left ? "" : "NOT_DEPARTED");
        assertThat(said(Step.UNDO_LANDING, state, ALL_MARKED)).isEqualTo(landed ? "" : "NOT_LANDED");
        assertThat(said(Step.UNDO_LANDING, state, ONE_HANDED_OVER))
                .isEqualTo(landed ? "SOMEONE_HANDED_OVER" : "NOT_LANDED");
    }

    @ParameterizedTest
    @EnumSource(ManifestState.class)
    void takesAnotherFlightBeforeItHasLeft(ManifestState state) {
        boolean open = EnumSet.of(ManifestState.DRAFT, ManifestState.FROZEN).contains(state);

        assertThat(said(Step.RESCHEDULE, state, ONE_WAITS)).isEqualTo(open ? "" : "ALREADY_LEFT");
    }

    @Test
    void isGivenUpAsADraftByTheLeadAndFrozenByTheHeadAlone() {
        assertThat(said(Step.CANCEL, ManifestState.DRAFT, NOBODY_MARKED)).isEmpty();
        assertThat(said(Step.CANCEL, ManifestState.FROZEN, NOBODY_MARKED)).isEqualTo("NEEDS_HEAD_OF_MISSION");
        assertThat(Step.CANCEL.refusal(ManifestState.FROZEN, NOBODY_MARKED, "", HEAD))
                .isEmpty();
    }

    @Test
    void isNotGivenUpOnceSomebodyIsAboardOrItHasLeft() {
        assertThat(Step.CANCEL.refusal(ManifestState.FROZEN, ONE_WAITS, "", HEAD))
                .contains(ManifestRefusal.SOMEONE_BOARDED);
        assertThat(Step.CANCEL.refusal(ManifestState.DEPARTED, ALL_MARKED, "", HEAD))
                .contains(ManifestRefusal.ALREADY_LEFT);
        assertThat(Step.CANCEL.refusal(ManifestState.CANCELLED, NOBODY_MARKED, "", HEAD))
                .contains(ManifestRefusal.ALREADY_LEFT);
    }

    @ParameterizedTest
    @CsvSource({
        "RESCHEDULE, DRAFT, RESCHEDULED",
        "RESCHEDULE, FROZEN, RESCHEDULED",
        "DEPART, DEPARTED, DEPARTED",
        "LAND, LANDED, LANDED",
        "UNDO_DEPARTURE, FROZEN, DEPARTURE_UNDONE",
        "UNDO_LANDING, DEPARTED, LANDING_UNDONE",
        "CANCEL, CANCELLED, CANCELLED"
    })
    void leadsToItsStateAndStandsInTheHistory(Step step, ManifestState next, Change.Kind kind) {
        ManifestState from = step == Step.RESCHEDULE ? next : ManifestState.FROZEN;

        assertThat(step.leadsTo(from)).isEqualTo(next);
        assertThat(step.kind()).isEqualTo(kind);
    }

    private static String said(Step step, ManifestState state, Tally tally) {
        return step.refusal(state, tally, "", LEAD).map(Enum::name).orElse("");
    }
}
