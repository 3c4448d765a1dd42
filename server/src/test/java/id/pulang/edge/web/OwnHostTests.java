package id.pulang.edge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.FreshDataFolder;
import id.pulang.PulangApplication;
import id.pulang.edge.web.connections.OpenSocket;
import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A server that people reach under one name, with no proxy before it. */
@SpringBootTest(
        classes = PulangApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "pulang.clock.starts-at=2025-10-22T01:00:00Z",
            "pulang.passkeys.origin=https://pulang.example",
            "pulang.connections.proxies=none"
        })
@ContextConfiguration(initializers = FreshDataFolder.class)
@DirtiesContext
@Tag("security")
class OwnHostTests {

    @LocalServerPort
    private int port;

    @Test
    void bindsCookiesToHttpsUnderItsName() throws IOException {
        String answer = get("pulang.example", "");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/");
        assertThat(answer).contains("Strict-Transport-Security: max-age=31536000 ; includeSubDomains");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "pulang.example.evil.example", "localhost", "127.0.0.1", "10.1.2.3"})
    void isServedUnderNoOtherName(String host) throws IOException {
        assertThat(get(host, "")).startsWith("HTTP/1.1 421").doesNotContain("Set-Cookie", "Location");
    }

    /** Whoever asks without a proxy says themselves what a proxy would say. */
    @Test
    void believesNobodyWhoSaysWhoTheyAre() throws IOException {
        String answer = get("pulang.example", "X-Forwarded-For: totally <b>forged</b>\nX-Forwarded-Proto: http\n");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("; Secure");
    }

    @Test
    void takesSoManyConnectionsFromOneAddressAtOnce() throws Exception {
        List<OpenSocket> idle = OpenSocket.several(port, 130, "GET ");

        await().untilAsserted(() -> assertThat(OpenSocket.open(idle)).isLessThanOrEqualTo(100));
        assertThat(OpenSocket.open(idle)).isGreaterThanOrEqualTo(80);
        for (OpenSocket socket : idle) {
            socket.close();
        }

        await("places come back as the server sees that they are closed")
                .ignoreException(SocketException.class)
                .untilAsserted(() -> assertThat(get("pulang.example", "")).startsWith("HTTP/1.1 200"));
    }

    private String get(String host, String headers) throws IOException {
        try (var socket = new OpenSocket(port)) {
            return socket.send("GET /login HTTP/1.1\nHost: " + host + "\nConnection: close\n" + headers + "\n")
                    .wholeAnswer();
        }
    }
}
