package id.pulang.clearances.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the form of a fact is read: nothing that was not typed is taken for said. */
class FactFormTests {

    @Test
    void whatWasNotTypedIsNotSaid() {
        var fact = FactForm.read("return_choice", Map.of());

        assertThat(fact.word()).isEmpty();
        assertThat(fact.document()).isNull();
        assertThat(fact.on()).isNull();
        assertThat(fact.validUntil()).isNull();
        assertThat(fact.note()).isEmpty();
        assertThat(fact.optionsExplained()).isFalse();
        assertThat(fact.escort()).isNull();
    }

    @Test
    void readsWhatWasTypedWithoutTheBlanksAroundIt() {
        var fact = FactForm.read(
                "exit_permit",
                Map.of(
                        "word",
                        "granted",
                        "document",
                        " EP-1 ",
                        "on",
                        "2025-10-21",
                        "note",
                        " loket 4\n",
                        "explained",
                        ""));

        assertThat(fact.gate()).isEqualTo("exit_permit");
        assertThat(fact.word()).isEqualTo("granted");
        assertThat(fact.document()).isEqualTo("EP-1");
        assertThat(fact.on()).isEqualTo(LocalDate.of(2025, 10, 21));
        assertThat(fact.note()).isEqualTo("loket 4");
        assertThat(fact.optionsExplained()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "21/10/2025", "2025-02-30", "besok"})
    void aDayThatIsNoneIsNotGuessed(String typed) {
        assertThat(FactForm.day(Map.of("on", typed), "on")).isEmpty();
    }
}
