package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.RosterSummary;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Small guards that the table of OWASP ASVS names, each tried as somebody would who means harm. */
@Tag("security")
@ExtendWith(OutputCaptureExtension.class)
class GuardTests extends ListsOverHttp {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Rosters rosters;

    @Test
    void showsWhatAListHoldsAsTextOnly() {
        String address = listWith("daftar \"><script>.csv", SCRIPT + "\"'><img src=x onerror=alert(1)>");

        Document page = officers.as(SomeActors.registration()).open(address);

        assertThat(page.select("script:not([src]), main img, [onerror]")).isEmpty();
        assertThat(page.select("main").text()).contains(SCRIPT);
    }

    @Test
    void refusesTheBadFileOfAnUploadAndTakesTheOthers() {
        String path = "/desk/incidents/" + lists.incident().value() + "/lists";
        HttpOfficer officer = officers.as(SomeActors.registration());
        byte[] good = "No,Nama,NIK\n1,Siti,\n".getBytes(UTF_8);

        Document page = HttpOfficer.parsed(officer.upload(
                form(officer.open(path), path),
                "file",
                Map.of(
                        "satu.csv",
                        good,
                        "jahat.csv",
                        ("<html>" + SCRIPT).getBytes(UTF_8),
                        "dua.csv",
                        "No,Nama\n1,Ani\n".getBytes(UTF_8))));

        assertThat(page.select("[role=alert]").text())
                .contains("jahat.csv", "halaman web", "CSV atau XLSX")
                .doesNotContain("satu.csv", "dua.csv");
        assertThat(page.select("[role=status]").text()).contains("satu.csv", "dua.csv");
    }

    /** As long as a file system allows: 255 letters, here of three bytes each. */
    @Test
    void takesAFileWithALongName() {
        String path = "/desk/incidents/" + lists.incident().value() + "/lists";
        HttpOfficer officer = officers.as(SomeActors.registration());
        String name = "\u1794".repeat(251) + ".csv";

        Document page = HttpOfficer.parsed(
                officer.upload(form(officer.open(path), path), "file", name, "No,Nama,NIK\n1,Siti,\n".getBytes(UTF_8)));

        assertThat(page.select("[role=alert]").text()).doesNotContain("terlalu besar");
        assertThat(page.select("main").text()).contains("\u1794\u1794\u1794");
    }

    @Test
    void writesNoHeaderFromTheNameOfAFile() {
        String address = listWith("a\"; x=\"\r\nSet-Cookie: y=1;é.csv", "Siti");
        HttpOfficer officer = officers.as(SomeActors.registration());

        var answer =
                officer.post(form(officer.open(address), address + "/export.csv"), Map.of("reason", "SENDER_MENDS"));

        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("y="));
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=")
                .contains("filename*=UTF-8''")
                .doesNotContain("; x=\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zq' or 'zq'='zq", "'; drop table people.person; --", "%", "\\", "$0x", "\u0027--"})
    void searchesForAQuotationMarkAsForAnyOther(String words) {
        HttpOfficer officer = officers.as(SomeActors.consular());
        listWith("daftar.csv", "Siti");

        var answer = officer.post(form(officer.open("/desk/people"), "/desk/people"), Map.of("q", words));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HttpOfficer.parsed(answer).select("main tbody tr[data-row]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/\t/evil.example"
            })
    void leadsToNoOtherSite(String back) {
        HttpOfficer officer = HttpOfficer.stranger(port);
        Element form = form(officer.open("/login"), "/language");

        assertThat(officer.post(form, Map.of("to", "en", "back", back)).uri().getHost())
                .isEqualTo("localhost");
        assertThat(officer.post(form, Map.of("to", "en", "back", back)).uri().getPath())
                .isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/login", "/logout", "/language", "/desk/people", "/desk/incidents", "/desk/account/password"})
    void refusesAFormWithoutItsToken(String path) {
        HttpOfficer officer = officers.as(SomeActors.consular());

        assertThat(officer.ask("POST", path, Map.of()).statusCode()).isEqualTo(403);
        assertThat(officer.ask("POST", path, Map.of("X-CSRF-TOKEN", "guess")).statusCode())
                .isEqualTo(403);
        assertThat(officer.open("/desk").location()).endsWith("/desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logout", "/language", "/desk/account/password", "/desk/cases/open"})
    void changesNothingByALink(String path) {
        HttpOfficer officer = officers.as(SomeActors.consular());

        assertThat(officer.get(path).statusCode()).isBetween(400, 405);
        assertThat(officer.open("/desk").location()).endsWith("/desk");
    }

    @ParameterizedTest
    @CsvSource({"/login, username password", "/desk/account, current chosen"})
    void masksPasswordsAndLetsThemBePasted(String path, String fields) {
        HttpOfficer officer = path.equals("/login") ? HttpOfficer.stranger(port) : officers.as(SomeActors.consular());

        Document page = officer.open(path);

        for (String field : fields.split(" ")) {
            Element input = page.expectFirst("[name=" + field + "]");
            assertThat(input.attr("type")).isEqualTo(field.equals("username") ? "" : "password");
            assertThat(input.attr("autocomplete")).isIn("username", "current-password", "new-password");
            assertThat(input.hasAttr("onpaste")).isFalse();
        }
    }

    @Test
    void offersTheLogOutOnEveryPage() {
        for (String path : List.of("/desk", "/desk/account", "/desk/cases", "/desk/incidents", "/desk/people")) {
            assertThat(officers.as(SomeActors.consular()).open(path).select("header form[action=/logout] button"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void forgetsASessionAtTheLogOut() throws Exception {
        HttpResponse<String> answer = send(request("/login"));
        String token = Jsoup.parse(answer.body()).select("[name=_csrf]").val();
        String session = session(answer);

        HttpResponse<String> left = send(request("/logout")
                .header("Cookie", session)
                .header("X-CSRF-TOKEN", token)
                .header("X-Forwarded-Proto", "https")
                .POST(BodyPublishers.noBody()));

        assertThat(left.statusCode()).isEqualTo(302);
        assertThat(left.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(again(session)).isNotEmpty().isNotEqualTo(session);
    }

    @Test
    void givesEverySessionANumberThatNobodyGuesses() throws Exception {
        Set<String> sessions = new HashSet<>();

        for (int visit = 0; visit < 20; visit++) {
            sessions.add(again("x=y"));
        }

        assertThat(sessions).hasSize(20).allMatch(session -> session.matches("pulang=[\\w-]{70,}"));
    }

    @Test
    void keepsItsCookiesShort() throws Exception {
        HttpResponse<String> answer = send(request("/login"));

        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.length() < 4096);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.env",
                "/actuator",
                "/actuator/env",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/js/",
                "/css/",
                "/webjars/",
                "/webjars/htmx.org/2.0.8/",
                "/js/..%2fapplication.yaml",
                "/application.yaml",
                "/css/pulang.css/x.php",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/h2-console"
            })
    void servesNothingThatIsNoPage(String path) {
        assertThat(officers.as(SomeActors.administrator()).get(path).statusCode())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/login, text/html;charset=UTF-8",
        "/css/pulang.css, text/css",
        "/js/pulang.js, text/javascript",
        "/favicon.svg, image/svg+xml",
        "/no-such-page, text/html;charset=UTF-8"
    })
    void saysWhatEveryAnswerIs(String path, String type) {
        assertThat(officers.as(SomeActors.consular()).get(path).headers().firstValue("Content-Type"))
                .hasValueSatisfying(said -> assertThat(said).startsWith(type));
    }

    @Test
    void writesNoLineOfTheLogForSomebodyElse(CapturedOutput log) throws Exception {
        String report = "{\"csp-report\": {\"effective-directive\": \"x\\n12:00:00 ERROR Forged: y\","
                + "\"document-uri\": \"/a\\n12:00:00 ERROR Forged: z\"}}";

        send(request("/reports/policy").POST(BodyPublishers.ofString(report)));

        assertThat(log.getAll()).contains("A page broke the rule unknown").doesNotContain("Forged");
    }

    private String again(String cookie) throws Exception {
        return session(send(request("/login").header("Cookie", cookie)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("pulang="))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElse("");
    }

    private String listWith(String name, String cell) {
        var incident = lists.incident();
        lists.add(
                incident,
                name,
                ("No,Nama,Keterangan\n1,Siti,\"" + cell.replace("\"", "\"\"") + "\"\n").getBytes(UTF_8));
        return "/desk/lists/"
                + Acting.as(
                        SomeActors.registration(),
                        () -> rosters.of(incident).stream()
                                .map(RosterSummary::id)
                                .findFirst()
                                .orElseThrow()
                                .value());
    }
}
