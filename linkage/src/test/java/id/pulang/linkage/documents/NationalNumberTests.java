package id.pulang.linkage.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalNumberTests {

    private static final NationalNumber NUMBER = read("3273010502990001");

    @Test
    void carriesTheDateOfBirthOfAMan() {
        assertThat(NUMBER.born()).isEqualTo(LocalDate.of(1999, 2, 5));
    }

    @Test
    void carriesTheDateOfBirthOfAWomanWithTheDayRaisedByForty() {
        assertThat(read("3273016812010001").born()).isEqualTo(LocalDate.of(2001, 12, 28));
    }

    @Test
    void isReadWithBlanksAndDots() {
        assertThat(read("327301.050299.0001")).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "32730105029900",
                "32730105029900011",
                "0073010502990001",
                "4173010502990001",
                "3273013113990001",
                "3273013002990001",
                "3273010513990001"
            })
    void isNothingWhenItCannotBeOne(String text) {
        assertThat(NationalNumber.read(text)).isEmpty();
    }

    @Test
    void fitsTheDayOfBirthOfItsHolderOnly() {
        assertThat(NUMBER.carries(LocalDate.of(1999, 2, 5))).isTrue();
        assertThat(NUMBER.carries(LocalDate.of(1999, 5, 2))).isFalse();
        assertThat(NUMBER.carries(LocalDate.of(1998, 2, 5))).isFalse();
    }

    @Test
    void fitsTheDayOfBirthInAnyCentury() {
        assertThat(read("3273010502250001").carries(LocalDate.of(1925, 2, 5))).isTrue();
    }

    @Test
    void fitsDaysAfterFebruaryInAnyCentury() {
        assertThat(read("3273010503000001").carries(LocalDate.of(1900, 3, 5))).isTrue();
    }

    private static NationalNumber read(String text) {
        return NationalNumber.read(text).orElseThrow();
    }
}
