package id.pulang.people.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchLikelihoodTests {

    @ParameterizedTest
    @CsvSource({"0.02, SLIGHTLY", "0.1, SOMEWHAT", "0.5, FAIRLY", "0.99, VERY"})
    void isSaidInWords(double probability, MatchLikelihood word) {
        assertThat(MatchLikelihood.of(probability)).isEqualTo(word);
    }
}
