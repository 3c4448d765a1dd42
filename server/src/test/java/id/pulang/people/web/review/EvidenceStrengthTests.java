package id.pulang.people.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of Kass and Raftery at their borders: Bayes factors of 3.2, 10 and 100. */
class EvidenceStrengthTests {

    @ParameterizedTest
    @CsvSource({
        "1, NEGLIGIBLE",
        "3.1, NEGLIGIBLE",
        "3.3, SUBSTANTIAL_FOR",
        "9.9, SUBSTANTIAL_FOR",
        "10.1, STRONG_FOR",
        "99, STRONG_FOR",
        "101, DECISIVE_FOR",
        "0.32, NEGLIGIBLE",
        "0.3, SUBSTANTIAL_AGAINST",
        "0.09, STRONG_AGAINST",
        "0.009, DECISIVE_AGAINST"
    })
    void ofABayesFactor(double factor, EvidenceStrength strength) {
        assertThat(EvidenceStrength.of(Math.log(factor) / Math.log(2))).isEqualTo(strength);
    }
}
