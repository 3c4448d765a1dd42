package id.pulang.people.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchProbabilityTests {

    @ParameterizedTest
    @CsvSource({"1, 0", "0.99, 0", "0.9, 1", "0.6, 2", "0.5, 3", "0.4, 3", "0.1, 4", "0.02, 5", "0.001, 6"})
    void isSaidInOneOfSevenWords(double probability, int step) {
        assertThat(MatchProbability.text(probability)).isEqualTo("people.probability." + step);
    }
}
