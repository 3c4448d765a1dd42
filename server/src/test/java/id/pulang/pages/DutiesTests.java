package id.pulang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.identity.PackRole;
import id.pulang.identity.Role;
import id.pulang.identity.transactions.Busy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order the home page names what waits, and for whom. */
class DutiesTests {

    private static final Instant NIGHT = Instant.parse("2025-10-23T19:00:00Z");
    private static final PackRole LEAD = PackRole.of(Role.REPATRIATION_LEAD);

    @Test
    void whatIsDueFirstStandsFirstAndTheRestInTheOrderOfTheWayHome() {
        var home = home(
                duties(80, duty("boarding", NIGHT.plusSeconds(60)), duty("approval", null)),
                duties(5, duty("review", null)),
                duties(70, duty("permits", NIGHT)));

        assertThat(home.waiting(LEAD).acts())
                .extracting(Duty::what)
                .containsExactly("permits", "boarding", "review", "approval");
    }

    @Test
    void nothingIsNamedForWhichNobodyWaits() {
        var home = home(duties(5, new Duty(0, "review", "do", "/desk"), duty("permits", null)));

        assertThat(home.waiting(LEAD).acts()).extracting(Duty::what).containsExactly("permits");
    }

    @Test
    void theDoorsOfAModuleAreNotAskedForARoleThatIsNotTheirs() {
        var home = home(new Duties("glass", 5, Set.of(Role.HEAD_OF_MISSION), () -> {
            throw new IllegalStateException("asked");
        }));

        assertThat(home.waiting(LEAD).acts()).isEmpty();
        assertThat(home.waiting(new PackRole("LIAISON", Set.of())).acts()).isEmpty();
    }

    @Test
    void thePlacesOfTheRailCountWhatIsCheapToCount() {
        var home = home(
                duties(5, duty("review", null), new Duty(0, "other", "do", "/desk")),
                duties(70, duty("permits", NIGHT)),
                duties(80, duty("boarding", null), duty("approval", null)));

        assertThat(home.counts(LEAD)).isEqualTo(Map.of("place5", 3L, "place80", 6L));
    }

    @Test
    void aModuleWithoutAPlaceJustNowTakesNeitherThePageNorTheCounts() {
        var home = home(duties(5, duty("review", null)), new Duties("gates", 70, Set.of(Role.REPATRIATION_LEAD), () -> {
            throw new Busy("deciding about everybody");
        }));

        var waiting = home.waiting(LEAD);

        assertThat(waiting.acts()).extracting(Duty::what).containsExactly("review");
        assertThat(waiting.complete()).isFalse();
        assertThat(waiting.counts()).isEqualTo(Map.of("place5", 3L));
        assertThat(home.counts(LEAD)).isEqualTo(Map.of("place5", 3L));
    }

    @Test
    void theCountsOfTheRailComeFromTheActsOfThePage() {
        var home = home(duties(5, duty("review", null)), duties(70, duty("permits", NIGHT)));

        var waiting = home.waiting(LEAD);

        assertThat(waiting.complete()).isTrue();
        assertThat(waiting.counts()).isEqualTo(home.counts(LEAD)).isEqualTo(Map.of("place5", 3L));
    }

    private static Navigation home(Duties... duties) {
        return new Navigation(List.of(), List.of(), List.of(duties), List.of());
    }

    private static Duties duties(int order, Duty... waiting) {
        return new Duties(
                order == 70 ? "" : "place" + order, order, Set.of(Role.REPATRIATION_LEAD), () -> List.of(waiting));
    }

    private static Duty duty(String what, @Nullable Instant due) {
        return new Duty(3, what, "do", "/desk").due(due);
    }
}
