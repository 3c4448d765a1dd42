package id.pulang.pages.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.throttle.PasswordEncoderBusy;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What cannot be done is said in the form that was asked for, and tells nothing about the inside or the input. */
@PulangTest
@Tag("security")
@ExtendWith(OutputCaptureExtension.class)
class ProblemTests {

    private static final String MARKER = "penanda-rahasia";
    private static final RequestMappingInfo MISHAP =
            RequestMappingInfo.paths("/desk/mishap").build();
    private static final RequestMappingInfo AWAY =
            RequestMappingInfo.paths("/desk/away").build();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private static final RequestMappingInfo BUSY =
            RequestMappingInfo.paths("/desk/busy").build();

    private HttpOfficer officer;

    @BeforeEach
    void addAPageThatFails() throws NoSuchMethodException {
        mappings.registerMapping(MISHAP, new Failing(), Failing.class.getMethod("fail"));
        mappings.registerMapping(AWAY, new Failing(), Failing.class.getMethod("findNoDatabase"));
        mappings.registerMapping(BUSY, new Failing(), Failing.class.getMethod("hashTooMuch"));
        officer = new HttpOfficers(accounts, port).as(SomeActors.consular());
    }

    @AfterEach
    void takeItAway() {
        mappings.unregisterMapping(MISHAP);
        mappings.unregisterMapping(AWAY);
        mappings.unregisterMapping(BUSY);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /desk/cases/penanda-rahasia, 400",
        "GET,  /desk/cases?page=penanda-rahasia, 400",
        "GET,  /desk/accounts?x=penanda-rahasia, 403",
        "GET,  /desk/penanda-rahasia, 404",
        "POST, /desk/penanda-rahasia, 403",
        "PUT,  /desk/penanda-rahasia, 403",
        "POST, /desk/people/penanda-rahasia/x, 403",
        "GET,  /desk/mishap?x=penanda-rahasia, 500"
    })
    void saysInEveryFormWhatCannotBeDone(String method, String path, int status) {
        for (Form form : Form.values()) {
            HttpResponse<byte[]> answer = officer.ask(method, path, form.headers);

            String body = new String(answer.body(), UTF_8);
            assertThat(answer.statusCode()).as(form + " " + path).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(form.type);
            assertThat(body).contains(form.sign);
            assertThat(body.toLowerCase(Locale.ROOT))
                    .doesNotContain(
                            MARKER,
                            "exception",
                            "id.pulang",
                            "org.springframework",
                            "org.apache",
                            "java.",
                            "select ",
                            "insert ",
                            "uuid");
        }
    }

    @Test
    void saysThatAFormIsStaleOrThatAnotherSiteAsked() {
        assertThat(said("POST", "/desk/people", Map.of())).contains("sebelum Anda masuk terakhir kali");
        assertThat(said("GET", "/desk", Map.of("Sec-Fetch-Site", "cross-site"))).contains("dari situs lain");
        assertThat(said("GET", "/desk/accounts", Map.of())).contains("bukan untuk peran Anda");
    }

    @Test
    void saysWhatIsTooLarge() {
        Element form = HttpOfficer.form(officer.open("/desk"), "/logout");

        assertSaid(officer.upload(form, "file", "daftar.csv", new byte[23_000_000]), 413, "terlalu besar");
        assertSaid(officer.post(form, Map.of("q", "x".repeat(3_000_000))), 413, "pendekkan isian");
    }

    private static void assertSaid(HttpResponse<byte[]> answer, int status, String words) {
        assertThat(answer.statusCode()).as(words).isEqualTo(status);
        assertThat(new String(answer.body(), UTF_8)).contains(words);
    }

    @Test
    void saysThatPasswordsTakeTooLong() {
        HttpResponse<byte[]> answer = officer.get("/desk/busy");

        assertSaid(answer, 503, "sangat sibuk");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private String said(String method, String path, Map<String, String> headers) {
        return new String(officer.ask(method, path, headers).body(), UTF_8);
    }

    @Test
    void saysThatAMethodOrAFormOfEntryIsNotTaken() {
        String token = officer.open("/desk").select("input[name=_csrf]").val();

        assertThat(officer.ask("PUT", "/desk/people", Map.of("X-CSRF-TOKEN", token))
                        .statusCode())
                .isEqualTo(405);
        assertThat(officer.ask(
                                "POST",
                                "/desk/incidents/00000000-0000-0000-0000-000000000001/lists",
                                Map.of("X-CSRF-TOKEN", token, "Content-Type", "application/x-java-serialized-object"))
                        .statusCode())
                .isBetween(400, 415);
    }

    @Test
    void saysThatTheDatabaseIsAwayAndWhenToComeBack(CapturedOutput log) {
        HttpResponse<byte[]> answer = officer.get("/desk/away");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(new String(answer.body(), UTF_8)).contains("Basis data").doesNotContain(MARKER);
        assertThat(log.getAll()).doesNotContain(MARKER);
    }

    @Test
    void logsWhoWasRefusedWhat(CapturedOutput log) {
        officer.get("/desk/accounts?x=" + MARKER);

        assertThat(log.getAll())
                .containsPattern("Refused to [0-9a-f-]{36}, CONSULAR_OFFICER of PNH: GET /desk/accounts\n")
                .doesNotContain(MARKER);
    }

    @Test
    void givesAFaultANumberThatStandsInTheLogWithoutWhatItQuotes(CapturedOutput log) {
        String body = new String(officer.get("/desk/mishap").body(), UTF_8);

        var number = Pattern.compile("nomor ([0-9A-F]{8})").matcher(body);
        assertThat(number.find()).isTrue();
        assertThat(log.getAll())
                .contains(
                        "Mishap " + number.group(1), "DataIntegrityViolationException", "SQLException", "Failing.fail")
                .containsPattern("\n {8}at id\\.pulang\\S+Failing\\.fail");
        assertThat(log.getAll()).doesNotContain(MARKER);
    }

    /** In which form an answer is asked for. */
    private enum Form {
        PAGE(Map.of("Accept", "text/html"), "text/html", "<title>"),
        PART(Map.of("Accept", "*/*", "HX-Request", "true"), "text/html", "role=\"alert\""),
        JSON(Map.of("Accept", "application/json"), "application/problem+json", "\"status\":");

        private final Map<String, String> headers;
        private final String type;
        private final String sign;

        Form(Map<String, String> headers, String type, String sign) {
            this.headers = headers;
            this.type = type;
            this.sign = sign;
        }
    }

    /** Pages with faults that quote a person. */
    public static final class Failing {

        /** Fails. */
        @ForEveryone
        public String fail() {
            throw new DataIntegrityViolationException(
                    "insert into x: " + MARKER, new SQLException("Key (name)=(" + MARKER + ") exists", "23505"));
        }

        /** Waits in vain for its turn to hash a password. */
        @ForEveryone
        public String hashTooMuch() {
            throw new PasswordEncoderBusy();
        }

        /** Finds that the database is away. */
        @ForEveryone
        public String findNoDatabase() {
            throw new DataAccessResourceFailureException("at " + MARKER);
        }
    }
}
