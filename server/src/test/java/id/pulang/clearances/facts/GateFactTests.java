package id.pulang.clearances.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateFactTests {

    /** What stands in the cells of lists where there is no number yet. */
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--",
                "\u2014",
                "n/a",
                "N.A.",
                "tidak ada",
                "menyusul",
                "pending",
                "\u200b",
                "\u00a0",
                "0",
                "000",
                "???"
            })
    void aWordForNoneIsNoNumber(String document) {
        assertThat(GateFact.isNumber(document)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EP-30001", "7", "0040/GDI", "SPLP 10", "\u17e1\u17e2\u17e3", "B/IX/2025"})
    void whateverHasADigitIsOne(String document) {
        assertThat(GateFact.isNumber(document)).isTrue();
    }
}
