package id.pulang.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTests {

    @ParameterizedTest
    @CsvSource({
        "Wulan Anggraini 3/4/1999",
        "3-4-1999 Wulan Anggraini",
        "'Wulan Anggraini, 1999-04-03'",
        "Wulan 03.04.1999 Anggraini"
    })
    void readsADateAmongTheWords(String words) {
        var sought = SearchTerms.read(words);

        assertThat(sought.born()).isEqualTo(LocalDate.of(1999, 4, 3));
        assertThat(sought.name().replaceAll("[ ,]+", " ").strip()).isEqualTo("Wulan Anggraini");
        assertThat(sought.nationalNumber()).isNull();
    }

    @Test
    void takesNoImpossibleDateForOne() {
        assertThat(SearchTerms.read("Wulan 31/02/1999").born()).isNull();
    }

    @Test
    void readsANationalNumberWithBlanks() {
        var sought = SearchTerms.read("3273 0143 0499 0012");

        assertThat(sought.nationalNumber()).isEqualTo("3273014304990012");
        assertThat(sought.name()).isEmpty();
    }

    @Test
    void isBlankWithoutNameAndNumber() {
        assertThat(SearchTerms.read("  ").blank()).isTrue();
        assertThat(SearchTerms.read("1999-04-03").blank()).isTrue();
        assertThat(SearchTerms.read("Wulan").blank()).isFalse();
    }

    @Test
    void keepsWhatWasTypedOutOfEveryLog() {
        assertThat(SearchTerms.read("Wulan 3273014304990012").toString()).isEqualTo("SearchTerms[sealed]");
    }
}
