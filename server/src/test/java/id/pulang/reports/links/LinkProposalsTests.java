package id.pulang.reports.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkProposalsTests {

    @ParameterizedTest
    @CsvSource({"sekitar 25, 25", "25 tahun, 25", "២៥, 25", "lahir 1998, ", "20-25, ", "'', ", "remaja, "})
    void anAgeIsOneNumberOfAtMostTwoDigits(String said, Integer years) {
        assertThat(LinkProposals.years(said)).isEqualTo(years);
    }
}
