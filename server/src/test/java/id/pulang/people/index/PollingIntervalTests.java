package id.pulang.people.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks cost little, and nobody is unknown for minutes. */
class PollingIntervalTests {

    @ParameterizedTest
    @CsvSource({"0, 5000", "100, 5000", "1000, 9000", "6000, 54000", "60000, 60000", "-100, 5000"})
    void restsLongerAfterALongLookButNeverForMinutes(long look, long pause) {
        assertThat(PollingInterval.after(Duration.ofMillis(look))).hasMillis(pause);
    }
}
