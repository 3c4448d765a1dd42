package id.pulang.repatriation.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTests {

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_EIGHTEEN",
        "17, UNDER_EIGHTEEN",
        "18, TO_TWENTY_FOUR",
        "24, TO_TWENTY_FOUR",
        "25, TO_THIRTY_FOUR",
        "44, TO_FORTY_FOUR",
        "45, OLDER",
        "99, OLDER",
        ", UNKNOWN"
    })
    void holdsTheYearsThatItSays(@Nullable Integer age, AgeBand band) {
        assertThat(AgeBand.of(age)).isEqualTo(band);
    }
}
