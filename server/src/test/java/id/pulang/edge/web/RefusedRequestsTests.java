package id.pulang.edge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever refuses a request, the log tells whose and where, and nothing that was typed. */
@Tag("security")
@PulangTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedRequestsTests {

    private static final String TYPED = "Zuqmarwati";
    private static final String SOMEBODY = "[0-9a-f-]{36}, CONSULAR_OFFICER of PNH: ";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    private HttpOfficers officers;

    @BeforeEach
    void officersLogIn() {
        officers = new HttpOfficers(accounts, port);
    }

    @Test
    void tellsOfAFormWithoutItsToken(CapturedOutput log) {
        var officer = officers.as(SomeActors.consular());
        Element form = officer.open("/desk/account").expectFirst("form[action=/desk/account/password]");
        form.select("[name=_csrf]").remove();

        officer.post(form, Map.of("chosen", TYPED));

        tells(log, "Answered 403 to " + SOMEBODY + "POST /desk/account/password");
    }

    @Test
    void tellsOfAPageOfAnotherSite(CapturedOutput log) throws Exception {
        send("GET", "/desk/people?q=" + TYPED, "Sec-Fetch-Site", "cross-site");

        tells(log, "Answered 403 to nobody: GET /desk/people");
    }

    @Test
    void tellsOfARecordThatIsNotTheirsOrNotThere(CapturedOutput log) {
        HttpOfficer officer = officers.as(SomeActors.consular());

        officer.get("/desk/people/" + UUID.randomUUID() + "?x=" + TYPED);

        tells(log, "Answered 404 to " + SOMEBODY + "GET /desk/people/\\{person}");
    }

    @Test
    void tellsOfWhatCannotBeRead(CapturedOutput log) {
        HttpOfficer officer = officers.as(SomeActors.consular());

        officer.get("/desk/people/" + TYPED);

        tells(log, "Answered 400 to " + SOMEBODY + "GET /desk/people/\\{person}");
    }

    @Test
    void tellsOfWhatTheFirewallTurnsAway(CapturedOutput log) throws Exception {
        send("GET", "/desk;" + TYPED + "/people", "Accept", "text/html");

        tells(log, "Answered 400 to nobody: GET /\\*/people");
    }

    @Test
    void tellsOfANul(CapturedOutput log) {
        var officer = officers.as(SomeActors.consular());
        Element form = officer.open("/desk/account").expectFirst("form[action=/desk/account/password]");

        officer.post(form, Map.of("chosen", TYPED + "\0"));

        tells(log, "Answered 400 to " + SOMEBODY + "POST /desk/account/password");
    }

    @Test
    void saysNothingOfAnAddressThatLeadsNowhere(CapturedOutput log) throws Exception {
        HttpOfficer officer = officers.as(SomeActors.consular());

        officer.get("/desk/no-such-page");
        officer.get("/desk/people/" + UUID.randomUUID());

        tells(log, "Answered 404 to ");
        assertThat(log.getAll()).doesNotContain("no-such-page");
    }

    private void send(String method, String path, String header, String value) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header(header, value)
                    .method(method, BodyPublishers.noBody())
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isBetween(400, 403);
        }
    }

    private static void tells(CapturedOutput log, String line) {
        await().untilAsserted(() -> assertThat(log.getAll()).containsPattern(line));
        assertThat(log.getAll()).doesNotContain(TYPED);
    }
}
