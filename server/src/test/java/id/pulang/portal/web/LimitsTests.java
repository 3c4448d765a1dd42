package id.pulang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("security")
class LimitsTests {

    private final Limits limits = new Limits(Clock.fixed(Instant.parse("2025-10-22T01:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "2001:db8::a:0:0:1, 2001:db8::b:0:0:1, true",
        "2001:db8::1, 2001:db8:0:0:ffff::, true",
        "2001:db8:0:1::1, 2001:db8:0:2::1, false",
        "203.0.113.7, ::ffff:203.0.113.7, true",
        "203.0.113.7, 64:ff9b::203.0.113.7, true",
        "64:ff9b::203.0.113.8, 64:ff9b::203.0.113.7, false",
        "2002:cb00:7107:1::1, 203.0.113.7, true",
        "203.0.113.8, 203.0.113.7, false"
    })
    void countTheAddressesOfOneNetworkAsOne(String one, String other, boolean same) {
        IntStream.range(0, 10).forEach(_ -> limits.allows(Limits.Act.RECEIPT, one));

        assertThat(limits.allows(Limits.Act.RECEIPT, other)).isNotEqualTo(same);
    }

    @Test
    void letNoFiftyAddressesUseUpTheLookUpsOfAll() {
        for (int address = 0; address < 50; address++) {
            for (int time = 0; time < 20; time++) {
                limits.allowsShare(Limits.Act.CONTACT, "198.51.100." + address);
            }
        }

        assertThat(IntStream.range(0, 200)
                        .filter(other -> limits.allowsShare(Limits.Act.CONTACT, "203.0.113." + other)))
                .hasSize(200);
    }

    @Test
    void letAllTogetherLookUpSoOftenOnly() {
        assertThat(IntStream.range(0, 3000)
                        .filter(one -> limits.allowsShare(Limits.Act.CONTACT, "2001:db8:0:%x::1".formatted(one))))
                .hasSizeBetween(1000, 1010);
    }
}
