package id.pulang.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the log keeps of an address that a stranger sends. */
@Tag("security")
class KnownWordsTests {

    @ParameterizedTest
    @CsvSource({
        "/desk/cases/0199a1b2-77aa, /desk/cases/*",
        "/desk/cases/0199a1b2/Siti, /desk/cases/*/*",
        "/login, /login",
        "/, /",
        "/desk//x, /desk//x"
    })
    void keepsTheWordsOfOurOwnRoutes(String path, String kept) {
        assertThat(KnownWords.of(path)).isEqualTo(kept);
    }

    /** Each of these cost a second while every place in the text was begun from anew. */
    @Test
    void readsALongAddressAtOnce() {
        String path = "/" + "a".repeat(16_000);

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int report = 0; report < 300; report++) {
                assertThat(PolicyReports.place("https://pulang.example" + path)).hasSizeLessThanOrEqualTo(80);
                assertThat(KnownWords.of(path)).hasSizeLessThanOrEqualTo(80);
            }
        });
    }
}
