package id.pulang.edge.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("security")
class PlainAddressTests {

    @ParameterizedTest
    @CsvSource({
        "/desk/people/1, /desk/people/1",
        "/desk/cases?incident=0199a1b2-77aa, /desk/cases?incident=0199a1b2-77aa",
        "/desk/cases?incident=0199&page=2, /desk/cases?incident=0199&page=2",
        "/desk/cases?, /desk/cases?",
        "/desk/cases?q=Siti, /desk/cases",
        "/desk/cases?page=2&q=Siti+Aminah, /desk/cases"
    })
    void keepsIdsAndNothingThatSomebodyTyped(String address, String kept) {
        assertThat(PlainAddress.of(address)).isEqualTo(kept);
    }

    /** The number of ways to part these into names and ids doubles with each letter. */
    @Test
    void readsAddressesThatMayBePartedInManyWaysAtOnce() {
        String words = "a=" + "abcdef=".repeat(5_000) + "!";

        String kept = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> PlainAddress.of("/desk/cases?" + words));

        assertThat(kept).isEqualTo("/desk/cases");
    }
}
