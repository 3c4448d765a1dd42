package id.pulang.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What every answer says to the browser, and what is turned away before any page looks at it. */
@PulangTest
@Tag("security")
@ExtendWith(OutputCaptureExtension.class)
class EdgeTests {

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/desk", "/css/pulang.css", "/js/trusted.js", "/no-such-page", "/verify/x"})
    void bindsTheBrowserInEveryAnswer(String path) {
        String answer = head(get(path, "localhost", ""));

        assertThat(answer).contains("Content-Security-Policy: default-src 'none'; script-src 'self'; ");
        assertThat(answer)
                .contains(
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "form-action 'self'",
                        "require-trusted-types-for 'script'",
                        "trusted-types default;",
                        "report-uri /reports/policy",
                        "X-Content-Type-Options: nosniff",
                        "X-Frame-Options: DENY",
                        "Referrer-Policy: same-origin",
                        "Cross-Origin-Opener-Policy: same-origin",
                        "Cross-Origin-Embedder-Policy: require-corp",
                        "Cross-Origin-Resource-Policy: same-origin");
        assertThat(answer)
                .containsPattern("Permissions-Policy: .*camera=\\(\\).*geolocation=\\(\\).*microphone=\\(\\)");
        assertThat(answer).doesNotContain("unsafe-", "Access-Control-Allow-Origin", "Server:", "X-Powered-By", " *");
    }

    @ParameterizedTest
    @ValueSource(strings = {"style", "script", "image", "font", "empty\nHX-Request: true"})
    void whatIsLoadedIntoAPageIsNotToldTheRulesOfDocuments(String destination) {
        String part = head(get("/css/pulang.css", "localhost", "Sec-Fetch-Dest: " + destination + "\n"));

        assertThat(part)
                .doesNotContain("Permissions-Policy", "Content-Security-Policy")
                .contains("X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin");
    }

    /** A service worker keeps pages from there, and gives them out as documents. */
    @ParameterizedTest
    @ValueSource(strings = {"style", "empty\nHX-Request: true"})
    void pagesOfFieldWorkAreToldTheRulesWhoeverAsks(String destination) {
        String answer = head(get("/field/offline", "localhost", "Sec-Fetch-Dest: " + destination + "\n"));

        assertThat(answer).contains("Content-Security-Policy: default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document\nHX-Request: true",
                "empty",
                "empty\nHX-Request: false",
                "iframe",
                "object",
                "worker",
                "serviceworker",
                "made-up",
                "style, document"
            })
    void whatMayBecomeADocumentOrAWorkerIsToldTheRules(String destination) {
        String answer = head(get("/login", "localhost", "Sec-Fetch-Dest: " + destination + "\n"));

        assertThat(answer)
                .contains(
                        "Permissions-Policy: accelerometer=()",
                        "Content-Security-Policy: default-src 'none'",
                        "Cross-Origin-Opener-Policy: same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/desk", "/no-such-page", "/verify/x", "/desk/people", "/partner/handovers"})
    void keepsNoPageInACache(String path) {
        assertThat(head(get(path, "localhost", ""))).contains("Cache-Control: no-cache, no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pulang.example", "10.1.2.3", "localhost.example", "evil.example:80", "127.0.0.1.example"})
    void servesNobodyUnderANameThatIsNotSet(String host) {
        String answer = get("/login", host, "");

        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Set-Cookie", "Location");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void letsTheSameMachineInWithoutHttps(String host) {
        assertThat(cookie(get("/login", host, ""))).doesNotContain("Secure").contains("; HttpOnly");
    }

    @Test
    void bindsCookiesToHttpsThatAProxySpeaks() {
        String answer = get("/login", "localhost", "X-Forwarded-Proto: https\nX-Forwarded-For: 203.0.113.9\n");

        assertThat(cookie(answer)).contains("; Secure");
    }

    /** A proxy hands on what it does not set itself, so whoever asks could name any site in the redirects. */
    @Test
    void believesNobodyWhoNamesAnotherSite() {
        assertThat(get("/desk", "localhost", "X-Forwarded-Host: evil.example\nX-Forwarded-Port: 666\n"))
                .contains("Location: ")
                .doesNotContain("evil.example", "666");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /desk HTTP/1.1\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: no-cors\nSec-Fetch-Dest: image",
                "GET /desk HTTP/1.1\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: iframe",
                "GET /desk HTTP/1.1\nSec-Fetch-Site: same-site\nSec-Fetch-Mode: cors\nSec-Fetch-Dest: empty",
                "POST /login HTTP/1.1\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\nSec-Fetch-Dest: document"
            })
    void refusesWhatAPageOfAnotherSiteAsksFor(String request) {
        assertThat(send(request)).startsWith("HTTP/1.1 403");
    }

    @Test
    void letsAPersonFollowALinkFromAnotherSite() {
        assertThat(send("GET /login HTTP/1.1\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\n"
                        + "Sec-Fetch-Dest: document"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void keepsOfAReportNothingButTheRuleAndThePlace(CapturedOutput log) {
        String report = """
                {"csp-report": {"document-uri": "https://pulang.example/desk/cases/0199a1b2-77aa?q=Siti#Aminah",
                 "effective-directive": "script-src-elem", "script-sample": "Siti Aminah 3210201902020030",
                 "referrer": "https://pulang.example/desk/people/Siti", "blocked-uri": "inline"}}""";

        String answer = report(report);

        assertThat(answer).startsWith("HTTP/1.1 204");
        assertThat(log.getAll()).contains("A page broke the rule script-src-elem at /desk/cases/*");
        assertThat(log.getAll()).doesNotContain("Siti", "Aminah", "32102019", "0199a1b2");
    }

    @Test
    void takesNoReportThatIsUnreadableOrLong() {
        assertThat(report("{\"csp-report\": ")).startsWith("HTTP/1.1 400");
        assertThat(report("[".repeat(15_000))).startsWith("HTTP/1.1 400");
        assertThat(report("{\"x\":\"" + "x".repeat(20_000) + "\"}")).startsWith("HTTP/1.1 413");
    }

    @Test
    void turnsAwayARequestThatIsTooLargeInAnyWay() {
        String manyFields = "x=1&".repeat(6000);
        String form = "Content-Type: application/x-www-form-urlencoded\n";

        assertThat(status(get("/login", "localhost", "X-Long: " + "x".repeat(20_000) + "\n")))
                .isBetween(400, 431);
        assertThat(status(get("/login?" + "x".repeat(20_000), "localhost", ""))).isBetween(400, 431);
        assertThat(status(post("/login", form, manyFields))).isBetween(400, 413);
        assertThat(status(post("/login", form, "x=" + "x".repeat(3_000_000)))).isBetween(400, 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TRACE /login", "PUT /login", "DELETE /desk", "PATCH /login", "CONNECT /login", "MARKER /login"})
    void servesNoOtherMethods(String method) {
        String answer = send(method + " HTTP/1.1\nX-Marker: penanda");

        assertThat(status(answer)).isBetween(400, 501).isNotEqualTo(500);
        assertThat(answer).doesNotContain("penanda");
    }

    private String get(String path, String host, String headers) {
        return RawRequest.send(
                port, "GET " + path + " HTTP/1.1\nHost: " + host + "\nAccept: text/html\n" + headers, "");
    }

    private String post(String path, String headers, String body) {
        return RawRequest.send(port, "POST " + path + " HTTP/1.1\nHost: localhost\n" + headers, body);
    }

    private String report(String body) {
        return post("/reports/policy", "Content-Type: application/csp-report\n", body);
    }

    private String send(String request) {
        return RawRequest.send(port, request + "\nHost: localhost", "");
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"));
    }

    private static String cookie(String answer) {
        return Pattern.compile("(?i)set-cookie: (pulang=[^\r]*)")
                .matcher(answer)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie in " + answer.toLowerCase(Locale.ROOT)));
    }
}
