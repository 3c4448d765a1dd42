package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthAgreementTests {

    @ParameterizedTest
    @CsvSource({
        "19990214, 19990214, SAME",
        "19990307, 19990703, DAY_AND_MONTH_EXCHANGED",
        "19990214, 19980214, NEIGHBOURING_YEAR",
        "19990214, 19970214, DIFFERENT",
        "19990214, 19980215, DIFFERENT",
        "19990214, 19990227, SAME_YEAR_AND_MONTH",
        "19990214, 19990514, SAME_YEAR_AND_DAY",
        "19990214, 19990530, ONLY_YEAR_SAME",
        "19990214, 19990000, YEAR_SAME",
        "19990000, 19980000, YEAR_NEXT",
        "19990000, 19970101, DIFFERENT",
        "0, 19990214, MISSING"
    })
    void isTheSameFromBothSides(int left, int right, BirthAgreement agreement) {
        assertThat(BirthAgreement.of(left, right)).isEqualTo(agreement);
        assertThat(BirthAgreement.of(right, left)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"19990307, 19990703", "19990214, 0", "19990505, 0", "19990000, 0"})
    void exchangesDayAndMonthWhereThatIsADate(int born, int exchanged) {
        assertThat(BirthAgreement.exchanged(born)).isEqualTo(exchanged);
    }
}
