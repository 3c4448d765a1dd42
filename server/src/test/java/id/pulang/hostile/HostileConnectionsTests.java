package id.pulang.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever wants a page gets it soon while others mean no good. */
@PulangTest
@Tag("security")
class HostileConnectionsTests {

    private static final int CONNECTIONS = 60;
    private static final Duration SHORTLY = Duration.ofSeconds(4);

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void keepNobodyElseWaiting(HostileKind kind) throws Exception {
        var hostile = new HostileConnections(Target.ofStrangers(port), CONNECTIONS, SHORTLY);

        HostileConnections.Outcome outcome = hostile.attack(kind);

        System.err.println(kind + " " + outcome);
        assertThat(outcome.opened()).isGreaterThanOrEqualTo(CONNECTIONS);
        assertThat(outcome.served()).isEqualTo(outcome.asked()).isGreaterThan(1);
        assertThat(outcome.worstMillis()).isLessThan(3000);
        assertThat(outcome.servesAfterwards()).isTrue();
    }
}
