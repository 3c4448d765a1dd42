package id.pulang.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTests {

    @ParameterizedTest
    @CsvSource({
        "1, YES",
        "1.0, YES",
        "'0,9', YES",
        "Ya, YES",
        "benar, YES",
        "TRUE, YES",
        "0, NO",
        "0.0, NO",
        "tidak, NO",
        "Non-match, NO",
        "beda, NO",
        "0.5, UNSURE",
        "maybe, UNSURE",
        "?, UNSURE",
        "'', UNSURE",
        "Belum pasti, UNSURE"
    })
    void readsWhatSomebodyAnswered(String cell, Agreement agreement) {
        assertThat(Agreement.read(cell)).contains(agreement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "x", "P001", "NaN"})
    void doesNotTakeAnythingElseForAnAnswer(String cell) {
        assertThat(Agreement.read(cell)).isEmpty();
    }
}
