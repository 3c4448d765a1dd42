package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.edge.web.connections.OpenSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with files: whoever is still sending one keeps no place from others. */
class LargeFormsTests extends ServedPublicPages {

    private static final int SEVERAL = 200;
    private static final int ADDRESSES = 10;
    private static final int LARGE = 300_000;

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 17000000\n\n", "Transfer-Encoding: chunked\n\n1036640\n"})
    void areTakenWhileOthersAreStillSent(String length) throws Exception {
        List<OpenSocket> slow = new ArrayList<>();
        try {
            for (int one = 0; one < SEVERAL; one++) {
                slow.add(new OpenSocket(pages.port())
                        .send(form("X-Forwarded-For: 198.51.100." + one % ADDRESSES + "\n" + length) + "text="
                                + "x".repeat(LARGE)));
            }

            long began = System.nanoTime();
            long served = IntStream.range(0, 5).filter(_ -> isTaken()).count();

            assertThat(served).isEqualTo(5);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(7));
        } finally {
            for (OpenSocket each : slow) {
                each.close();
            }
        }
    }

    /** What was cut off on its way must not be taken for all that somebody wrote. */
    @Test
    void areNotTakenByHalves() throws Exception {
        String begun = form("Content-Length: 200\n\ntext=Lowongan");
        try (var cut = new OpenSocket(pages.port())) {
            cut.send(begun).endsSending();

            assertThat(cut.wholeAnswer()).doesNotContain(" 200", "Lowongan");
        }
    }

    private static String form(String rest) {
        return "POST /o HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded\n" + rest;
    }

    private boolean isTaken() {
        try {
            String offer = "Lowongan kerja di Bavet. " + "x".repeat(LARGE);
            return post("/o", Map.of("text", offer)).statusCode() == 200;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
