package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a changed flight is another journey, which the head of mission has to agree to; without a database. */
class FlightTests {

    private static final Instant MORNING = Instant.parse("2025-10-24T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PNH, CGK, PNH, CGK, false",
        "PNH, CGK, pnh, cgk, false",
        "'', '', PNH, CGK, false",
        "PNH, '', PNH, SUB, false",
        "PNH, CGK, PNH, SUB, true",
        "PNH, CGK, SGN, CGK, true",
        "PNH, CGK, '', CGK, true"
    })
    void isElsewhereWhenAKnownPlaceIsAnother(String from, String to, String nextFrom, String nextTo, boolean another) {
        var before = new Flight("GA 857", from, to, MORNING);

        assertThat(new Flight("GA 857", nextFrom, nextTo, MORNING).isElsewhere(before))
                .isEqualTo(another);
    }

    @Test
    void anotherNumberOrTimeIsTheSameWay() {
        var before = new Flight("GA 857", "PNH", "CGK", MORNING);

        assertThat(new Flight("QZ 475", "PNH", "CGK", null).isElsewhere(before)).isFalse();
        assertThat(before.isElsewhere(Flight.open())).isFalse();
    }

    @Test
    void takesNoMoreThanAFormShows() {
        var typed = new Flight("  GA 857 ", " PNH", "C".repeat(200), null);

        assertThat(typed.number()).isEqualTo("GA 857");
        assertThat(typed.from()).isEqualTo("PNH");
        assertThat(typed.to()).hasSize(80);
    }
}
