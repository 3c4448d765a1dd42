package id.pulang.edge.web.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose address is taken from what a proxy says. */
@Tag("security")
class ForwardedForTests {

    private static final InetAddress PROXY = InetAddress.ofLiteral("10.0.0.1");

    private final ForwardedFor forwarded = new ForwardedFor(Proxies.of(List.of("10.0.0.1", "10.0.0.2"), false));

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "'198.51.100.7, 203.0.113.9', 203.0.113.9",
        "'198.51.100.7, 203.0.113.9, 10.0.0.2', 203.0.113.9",
        "'totally <b>forged</b> address; act=x', 10.0.0.1",
        "'totally forged, 203.0.113.9', 203.0.113.9",
        "'203.0.113.9, evil.example', 10.0.0.1",
        "2001:db8::7, 2001:db8:0:0:0:0:0:7",
        "'', 10.0.0.1"
    })
    void takesTheLastAddressThatNoProxyHas(String told, String taken) {
        List<String> words = Stream.of(told.split(",")).map(String::strip).toList();

        assertThat(forwarded.client(PROXY, words).getHostAddress()).isEqualTo(taken);
    }

    @Test
    void believesTheProxiesThatAreNamedOnly() {
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");

        assertThat(Proxies.of(List.of(), false).has(here)).isFalse();
        assertThat(Proxies.of(List.of("none"), true).has(here)).isFalse();
        assertThat(Proxies.of(List.of("10.0.0.1"), true).has(here)).isFalse();
        assertThat(Proxies.of(List.of(), true).has(here)).isTrue();
        assertThat(Proxies.of(List.of("127.0.0.1", "::1"), false).has(here)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/8", "*", ".*"})
    void takesNoProxyThatIsNoAddress(String name) {
        assertThatThrownBy(() -> Proxies.of(List.of(name), false)).hasMessageContaining("PULANG_PROXIES");
    }

    @Test
    void countsAnIpv6NetworkAsOneAddress() {
        assertThat(Neighbours.of("2001:db8:1:2::9")).isEqualTo(Neighbours.of("2001:db8:1:2:ffff::1"));
        assertThat(Neighbours.of("2001:db8:1:3::9")).isNotEqualTo(Neighbours.of("2001:db8:1:2::9"));
        assertThat(Neighbours.of("192.0.2.1")).isNotEqualTo(Neighbours.of("192.0.2.2"));
    }
}
