package id.pulang.edge.web.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.PulangTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever sends slowly, or holds many connections, keeps nobody else waiting. */
@PulangTest
@Tag("security")
class SlowConnectionsTests {

    private static final String FORM = """
            POST /login HTTP/1.1
            Host: localhost
            Content-Type: application/x-www-form-urlencoded
            """;

    private final List<OpenSocket> opened = new ArrayList<>();

    @LocalServerPort
    private int port;

    @AfterEach
    void hangUp() throws IOException {
        for (OpenSocket socket : opened) {
            socket.close();
        }
    }

    @Test
    void servesOthersWhileManySendTheirFormsSlowly() throws Exception {
        List<OpenSocket> slow = several(44, FORM + "Content-Length: 60000\n\nusername=");

        for (int time = 0; time < 3; time++) {
            for (OpenSocket socket : slow) {
                socket.send("x");
            }
            assertThat(secondsToLogInPage()).isLessThan(3);
        }
    }

    /** In each a byte comes often enough that no single pause is too long; all begin at once. */
    @Test
    void hangsUpOnFormsAndHeadsThatDoNotEnd() throws Exception {
        Map<String, OpenSocket> endless = new LinkedHashMap<>();
        for (String begun : List.of(
                FORM + "Content-Length: 60000\n\nusername=",
                FORM + "Transfer-Encoding: chunked\n\n5\nusern\n5;",
                FORM + "Sec-Fetch-Site: cross-site\nContent-Length: 60000\n\nusername=",
                "GET /login HTTP/1.1\nX-Word: ")) {
            endless.put(begun, open().send(begun));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<Double>> seconds = new LinkedHashMap<>();
            endless.forEach((begun, slow) -> seconds.put(begun, threads.submit(() -> slow.drip(25))));
            for (var each : seconds.entrySet()) {
                assertThat(each.getValue().get()).as(each.getKey()).isCloseTo(11, within(5.0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 70000\n\n", "Transfer-Encoding: chunked\n\n11170\n"})
    void takesNoLongFormFromAStranger(String length) throws Exception {
        String body = "username=" + "x".repeat(70_000 - 9);

        assertThat(open().send(FORM + length + body + "\n0\n\n").answer()).contains(" 413");
    }

    private double secondsToLogInPage() throws Exception {
        long began = System.nanoTime();
        String answer = within20Seconds(() -> {
            try (var victim = new OpenSocket(port)) {
                return victim.send("GET /login HTTP/1.1\nHost: localhost\nConnection: close\n\n")
                        .answer();
            }
        });
        assertThat(answer).contains(" 200");
        return (System.nanoTime() - began) / 1e9;
    }

    private static String within20Seconds(Callable<String> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> answer = threads.submit(work);
            return answer.get();
        }
    }

    private OpenSocket open() throws IOException {
        return several(1, "").getFirst();
    }

    private List<OpenSocket> several(int number, String sent) throws IOException {
        List<OpenSocket> all = OpenSocket.several(port, number, sent);
        opened.addAll(all);
        return all;
    }
}
