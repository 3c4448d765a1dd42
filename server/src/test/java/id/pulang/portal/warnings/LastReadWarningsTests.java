package id.pulang.portal.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;

/** What is shown while the database is away. */
class LastReadWarningsTests {

    private static final Supplier<List<PublicWarning>> AWAY = () -> {
        throw new DataAccessResourceFailureException("away");
    };

    private final MovingClock clock = MovingClock.standing();
    private Supplier<List<PublicWarning>> source = () -> List.of(warning());

    @Test
    void whatWasReadLastStandsWhileTheDatabaseIsAway() {
        var warnings = new PublicWarnings(() -> source.get(), clock);
        assertThat(warnings.all()).hasSize(1);

        source = AWAY;
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(warnings.all()).hasSize(1);

        source = List::of;
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(warnings.all()).isEmpty();
    }

    @Test
    void nothingIsClaimedBeforeTheFirstReading() {
        source = AWAY;

        assertThatThrownBy(() -> new PublicWarnings(() -> source.get(), clock).all())
                .isInstanceOf(DataAccessException.class);
    }

    private static PublicWarning warning() {
        var text = new TwoLanguages("Loker", "Job");
        var said = new PublicWarning.Said(text, text, text, text, text);
        var content = new PublicWarning.Content(said, new PublicWarning.Basis(List.of()));
        return new PublicWarning("PNH-W-2025-001", 1, content, null, Instant.EPOCH, null, false, null);
    }
}
