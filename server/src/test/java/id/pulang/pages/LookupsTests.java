package id.pulang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class LookupsTests {

    private static final Instant NOW = Instant.parse("2025-10-22T18:40:00Z");

    private final Lookups lookups = new Lookups();

    @Test
    void findsWhatWasTypedByItsKeyOnly() {
        String key = lookups.keep(List.of("Wulan"), NOW);

        assertThat(lookups.find(key, NOW)).contains(List.of("Wulan"));
        assertThat(lookups.find("wulan", NOW)).isEmpty();
        assertThat(lookups.find(null, NOW)).isEmpty();
    }

    @Test
    void theKeySaysNothingAndIsNeverTheSame() {
        String key = lookups.keep(List.of("Wulan"), NOW);

        assertThat(key).hasSize(16).matches("[A-Za-z0-9_-]+").isNotEqualTo(lookups.keep(List.of("Wulan"), NOW));
        assertThat(lookups.toString()).doesNotContain("Wulan");
    }

    @Test
    void forgetsWhatLiesUnusedForAQuarterOfAnHour() {
        String used = lookups.keep(List.of("Wulan"), NOW);
        String unused = lookups.keep(List.of("Bayu"), NOW);
        lookups.find(used, NOW.plus(Duration.ofMinutes(10)));

        Instant later = NOW.plus(Duration.ofMinutes(16));

        assertThat(lookups.find(unused, later)).isEmpty();
        assertThat(lookups.find(used, later)).isPresent();
    }

    @Test
    void keepsNoMoreThanTwenty() {
        var keys = new ArrayList<String>();
        for (int at = 0; at < 21; at++) {
            keys.add(lookups.keep(List.of("orang " + at), NOW));
        }

        assertThat(keys.stream().filter(key -> lookups.find(key, NOW).isPresent()))
                .hasSize(20)
                .doesNotContain(keys.getFirst());
    }
}
