package id.pulang.edge.web.strangers;

import id.pulang.edge.web.TokenBuckets;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The answer to a stranger who asks for too much: one short text, and a line in the log once a minute. Thread-safe. */
final class StrangersRefusal {

    private static final Logger log = LoggerFactory.getLogger(StrangersRefusal.class);

    private static final byte[] TEXT = """
            Terlalu banyak permintaan sebelum masuk. Tunggu beberapa detik, lalu coba lagi.
            Too many requests before the log-in. Wait some seconds, then try again.
            """.getBytes(StandardCharsets.UTF_8);

    private final String why;
    private final Bucket logged;

    /** One for a reason, as the log gives it. */
    StrangersRefusal(String why, Clock clock) {
        this.why = why;
        this.logged = TokenBuckets.one(1, 1, Duration.ofMinutes(1), clock);
    }

    void answer(HttpServletResponse response) throws IOException {
        if (logged.tryConsume(1)) {
            log.warn("Answered 429 to strangers, since {}; logged once a minute", why);
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(TEXT.length);
        response.getOutputStream().write(TEXT);
    }
}
