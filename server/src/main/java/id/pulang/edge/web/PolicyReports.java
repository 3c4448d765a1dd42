package id.pulang.edge.web;

import id.pulang.identity.endpoints.Open;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what browsers report about pages that broke their rules, and keeps one line of the log.
 *
 * <p>A report quotes the page. Only the name of the rule and the address without its numbers and without its query are
 * read, so that nothing about a person stays.
 */
@Controller
@Open
class PolicyReports {

    private static final Logger log = LoggerFactory.getLogger(PolicyReports.class);
    private static final int LARGEST = 16 * 1024;
    private static final int AN_HOUR = 300;
    private static final int LOOKED_AT = 500;

    private final JsonMapper json;
    private final Bucket allowance;

    PolicyReports(JsonMapper json, Clock clock) {
        this.json = json;
        this.allowance = TokenBuckets.one(AN_HOUR, AN_HOUR, Duration.ofHours(1), clock);
    }

    @PostMapping(BrowserRules.REPORTS)
    ResponseEntity<Void> take(HttpServletRequest request) throws IOException {
        if (!allowance.tryConsume(1)) {
            return answer(HttpStatus.TOO_MANY_REQUESTS);
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            tell(json.readTree(body).path("csp-report"));
            return answer(HttpStatus.NO_CONTENT);
        } catch (JacksonException unreadable) {
            return answer(HttpStatus.BAD_REQUEST);
        }
    }

    private static void tell(JsonNode report) {
        log.warn(
                "A page broke the rule {} at {}",
                rule(report.path("effective-directive").asString("")),
                place(report.path("document-uri").asString("")));
    }

    private static String rule(String named) {
        return named.matches("[a-z-]{1,40}") ? named : "unknown";
    }

    static String place(String address) {
        String begin = address.substring(0, Math.min(address.length(), LOOKED_AT));
        return KnownWords.of(begin.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("[?#].*", ""));
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
