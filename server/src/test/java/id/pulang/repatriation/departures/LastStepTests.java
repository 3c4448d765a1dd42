package id.pulang.repatriation.departures;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.repatriation.manifest.Change;
import id.pulang.repatriation.manifest.ManifestRefusal;
import id.pulang.repatriation.manifest.ManifestState;
import id.pulang.repatriation.manifest.Step;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For how long, and by whom, a departure or landing is taken back; without a database. */
class LastStepTests {

    private static final Instant LEFT = Instant.parse("2025-10-22T01:00:00Z");

    @Test
    void endsAfterTenMinutesForEverybody() {
        var last = LastStep.of(ManifestState.DEPARTED, List.of(line(Change.Kind.DEPARTED, LEFT)))
                .orElseThrow();

        assertThat(last.refusal(SomeActors.lead(), LEFT.plusSeconds(600))).isEmpty();
        assertThat(last.refusal(SomeActors.lead(), LEFT.plusSeconds(601))).contains(ManifestRefusal.UNDO_TOO_LATE);
        assertThat(last.refusal(SomeActors.head(), LEFT.plusSeconds(601))).contains(ManifestRefusal.UNDO_TOO_LATE);
        assertThat(last.refusal(SomeActors.consular(), LEFT)).contains(ManifestRefusal.UNDO_BY_ANOTHER);
    }

    @Test
    void isTheLatestOfItsKind() {
        var history = List.of(
                line(Change.Kind.DEPARTED, LEFT),
                line(Change.Kind.DEPARTURE_UNDONE, LEFT.plusSeconds(60)),
                line(Change.Kind.DEPARTED, LEFT.plusSeconds(3600)),
                line(Change.Kind.LANDED, LEFT.plusSeconds(9000)));

        assertThat(LastStep.of(ManifestState.DEPARTED, history))
                .hasValueSatisfying(last -> assertThat(last.done().at()).isEqualTo(LEFT.plusSeconds(3600)));
        assertThat(LastStep.of(ManifestState.LANDED, history))
                .hasValueSatisfying(last -> assertThat(last.back()).isEqualTo(Step.UNDO_LANDING));
        assertThat(LastStep.of(ManifestState.FROZEN, history)).isEmpty();
    }

    private static Change line(Change.Kind kind, Instant at) {
        return new Change(1, kind, SomeActors.lead().id(), at, "");
    }
}
