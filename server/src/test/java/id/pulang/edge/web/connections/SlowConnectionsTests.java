package id.pulang.edge.web.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.PulangTest;
import id.pulang.hostile.HostileConnections;
import id.pulang.hostile.HostileKind;
import id.pulang.hostile.Target;
import id.pulang.portal.SomePortal;
import id.pulang.portal.web.PublicServer;
import id.pulang.portal.web.WebSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Whoever sends slowly, or holds many connections, keeps nobody else waiting, at whatever port this program listens: a
 * new one is a new {@link ListeningPort}, for which this does not compile until it says where that one is.
 */
@PulangTest
@Tag("security")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowConnectionsTests {

    private static final int ADDRESSES = 10;
    private static final InetAddress NO_PROXY = InetAddress.ofLiteral("127.0.5.1");

    private final List<OpenSocket> opened = new ArrayList<>();

    @LocalServerPort
    private int desk;

    @LocalManagementPort
    private int health;

    @Autowired
    private ApplicationContext server;

    private PublicServer pages;

    @BeforeAll
    void thePublicPagesAreServedToo() {
        pages = PublicServer.start(WebSettings.USUAL.at(0), SomePortal.of(server), Clock.systemUTC());
    }

    @AfterAll
    void end() {
        pages.close();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (OpenSocket socket : opened) {
            socket.close();
        }
        opened.clear();
    }

    private Target target(ListeningPort port) {
        return switch (port) {
            case DESK -> Target.at(desk, "/login");
            case HEALTH -> Target.at(health, "/healthz/liveness");
            case PUBLIC -> Target.at(pages.port(), "/");
        };
    }

    @ParameterizedTest
    @EnumSource
    void servesOthersWhileManySendTheirFormsSlowly(ListeningPort port) throws Exception {
        List<OpenSocket> slow = several(port, 44, form(port) + "Content-Length: 60000\n\nusername=");

        for (int time = 0; time < 3; time++) {
            for (OpenSocket socket : slow) {
                socket.send("x");
            }
            assertThat(secondsToPage(port)).isLessThan(3);
        }
    }

    /** In each a byte comes often enough that no single pause is too long; all begin at once. */
    @Test
    void hangsUpOnFormsAndHeadsThatDoNotEnd() throws Exception {
        Map<String, Future<Double>> seconds = new LinkedHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ListeningPort port : ListeningPort.values()) {
                for (String begun : endless(port).toList()) {
                    OpenSocket slow = several(port, 1, begun).getFirst();
                    seconds.put(port + " " + begun, threads.submit(() -> slow.drip(35)));
                }
            }
            for (var each : seconds.entrySet()) {
                boolean longer = each.getKey().startsWith("PUBLIC POST");
                assertThat(each.getValue().get()).as(each.getKey()).isCloseTo(longer ? 21 : 11, within(5.0));
            }
        }
    }

    private Stream<String> endless(ListeningPort port) {
        return Stream.of(
                form(port) + "Content-Length: 60000\n\nusername=",
                form(port) + "Transfer-Encoding: chunked\n\n5\nusern\n5;",
                form(port) + "Sec-Fetch-Site: cross-site\nContent-Length: 60000\n\nusername=",
                "GET " + target(port).page() + " HTTP/1.1\nX-Word: ");
    }

    @ParameterizedTest
    @EnumSource
    void takesFewConnectionsOfOneAddress(ListeningPort port) throws Exception {
        for (int one = 0; one < 130; one++) {
            opened.add(new OpenSocket(target(port).port(), NO_PROXY));
        }

        assertThat(OpenSocket.open(opened)).isEqualTo(100);
    }

    /**
     * With as many connections as there are at all, of addresses each of which has as many as one may. An attack lasts
     * longer than newcomers may be kept waiting, so that the end of it is not what lets them in.
     */
    @ParameterizedTest
    @EnumSource
    void servesNewcomersWhileFewAddressesHoldAllPlaces(ListeningPort port) throws Exception {
        for (HostileKind kind :
                List.of(HostileKind.IDLE, HostileKind.SLOW_HEADS, HostileKind.SLOW_BODIES, HostileKind.KEPT_ALIVE)) {
            var outcome = new HostileConnections(target(port), 1000, ADDRESSES, Duration.ofSeconds(4)).attack(kind);

            assertThat(outcome.served()).as("%s %s", kind, outcome).isEqualTo(outcome.asked());
            assertThat(outcome.worstMillis()).as("%s %s", kind, outcome).isLessThan(3000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 70000\n\n", "Transfer-Encoding: chunked\n\n11170\n"})
    void takesNoLongFormFromAStranger(String length) throws Exception {
        String body = "username=" + "x".repeat(70_000 - 9);

        assertThat(several(ListeningPort.DESK, 1, form(ListeningPort.DESK) + length + body + "\n0\n\n")
                        .getFirst()
                        .answer())
                .contains(" 413");
    }

    private String form(ListeningPort port) {
        return "POST %s HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded\n"
                .formatted(port == ListeningPort.PUBLIC ? "/a" : target(port).page());
    }

    private double secondsToPage(ListeningPort port) throws Exception {
        Target asked = target(port);
        long began = System.nanoTime();
        String answer = inThread(() -> {
            try (var victim = new OpenSocket(asked.port())) {
                return victim.send("GET " + asked.page() + " HTTP/1.1\nHost: localhost\nConnection: close\n\n")
                        .answer();
            }
        });
        assertThat(answer).contains(" 200");
        return (System.nanoTime() - began) / 1e9;
    }

    private static String inThread(Callable<String> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(work).get();
        }
    }

    private List<OpenSocket> several(ListeningPort port, int number, String sent) throws IOException {
        List<OpenSocket> all = OpenSocket.several(target(port).port(), number, sent);
        opened.addAll(all);
        return all;
    }
}
