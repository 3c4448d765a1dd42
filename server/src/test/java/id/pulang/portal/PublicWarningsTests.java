package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.portal.web.PublicServer;
import id.pulang.portal.web.WebSettings;
import id.pulang.prevention.BilingualText;
import id.pulang.prevention.SomeWarnings;
import id.pulang.prevention.WarningFile;
import id.pulang.prevention.WarningId;
import id.pulang.prevention.WarningOutcome;
import id.pulang.prevention.Warnings;
import id.pulang.reports.SomeReports;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What strangers read of warnings: only what two officers released, corrected and withdrawn in the sight of all. */
@PulangTest
class PublicWarningsTests {

    private static final Actor WRITER = SomeActors.consular();
    private static final Actor HEAD = SomeActors.head();

    private final HttpClient client = HttpClient.newHttpClient();
    private final MovingClock clock = MovingClock.standing();
    private final String title = "Loker " + SomeReports.word();

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Warnings warnings;

    private PublicServer pages;

    @BeforeEach
    void serve() {
        pages = PublicServer.start(WebSettings.USUAL.at(0), SomePortal.of(server), clock);
    }

    @AfterEach
    void end() {
        pages.close();
    }

    @Test
    void nothingIsReadBeforeASecondOfficerReleasesIt() throws IOException, InterruptedException {
        WarningId id = begun();
        propose(id);
        assertThat(get("/w")).doesNotContain(title);

        release(id);

        assertThat(get("/w")).contains(title, "/w/" + number(id));
        assertThat(get("/w/" + number(id)))
                .contains("Pesan di grup", "Penerbit 0", "href=\"https://berita.example/0\"");
        assertThat(get("/en/w/" + number(id))).contains(title + " (en)", "How it begins");
        assertThat(get("/w/NONE-W-2025-001")).contains("id=\"leave\"").doesNotContain(title);
    }

    @Test
    void aCorrectionSaysWhatChangedAndAWithdrawalWhy() throws Exception {
        WarningId id = begun();
        propose(id);
        release(id);
        BilingualText changed = SomeWarnings.both("Kotanya lain");
        as(WRITER, () -> warnings.change(id, revision(id), SomeWarnings.content(title + " baru"), changed));
        assertThat(get("/w/" + number(id))).doesNotContain("baru");
        propose(id);
        release(id);

        assertThat(get("/w/" + number(id))).contains(title + " baru", "Kotanya lain", "Diperbaiki");
        Document update = xml(get("/w/" + number(id) + ".cap"));
        assertThat(text(update, "msgType")).isEqualTo("Update");
        assertThat(text(update, "note")).isEqualTo("Kotanya lain\nKotanya lain (en)");
        assertThat(get("/w/atom")).contains("Diperbaiki: Kotanya lain");
        assertThat(text(update, "references")).startsWith("PNH.pulang," + number(id) + "-1,");

        as(WRITER, () -> warnings.withdraw(id, SomeWarnings.both("Ternyata keliru")));

        assertThat(get("/w/" + number(id))).contains("Ternyata keliru", "tidak berlaku lagi");
        assertThat(text(xml(get("/w/" + number(id) + ".cap")), "msgType")).isEqualTo("Cancel");
        assertThat(get("/w/atom")).contains("Ditarik: " + title + " baru");
    }

    @Test
    void programsReadFeeds() throws Exception {
        WarningId id = begun();
        propose(id);
        release(id);

        Document atom = xml(get("/en/w/atom"));
        assertThat(atom.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(atom, "updated")).isNotEmpty();
        assertThat(get("/en/w/atom"))
                .contains("rel=\"self\" type=\"application/atom+xml\" href=\"/en/w/atom\"")
                .contains("rel=\"alternate\" type=\"text/html\" href=\"/en/w/" + number(id) + "\"");
        assertThat(get("/w/json"))
                .contains("\"number\":\"" + number(id) + "\"", title)
                .doesNotContain("\"reports\"");
        Document alert = xml(get("/w/" + number(id) + ".cap"));
        assertThat(alert.getDocumentElement().getNamespaceURI()).isEqualTo("urn:oasis:names:tc:emergency:cap:1.2");
        assertThat(text(alert, "msgType")).isEqualTo("Alert");
        assertThat(text(alert, "sent")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d-00:00");
        assertThat(alert.getElementsByTagName("info").getLength()).isEqualTo(2);
    }

    @Test
    void aWarningHasAPictureAndItsWordsLeadBackToIt() throws Exception {
        WarningId id = begun();
        propose(id);
        release(id);

        assertThat(get("/w/" + number(id)))
                .contains("<meta property=\"og:image\" content=\"/w/" + number(id) + ".png\">");
        assertThat(get("/en/w/" + number(id))).contains("content=\"/en/w/" + number(id) + ".png\"");
        Document picture = xml(get("/en/w/" + number(id) + ".svg"));
        assertThat(picture.getDocumentElement().getAttribute("width")).isEqualTo("1200");
        assertThat(picture.getDocumentElement().getTextContent()).contains(title, "(en)", "Warning");
        assertThat(picture.getElementsByTagName("image").getLength()).isZero();
        String answer = post("/o", "text=Butuh+CS+Kamboja,+tanpa+pengalaman,+tiket");
        assertThat(answer).contains("Lihat peringatan:");
        assertThat(post("/o", "text=Butuh+tukang+las+di+Solo")).doesNotContain("Lihat peringatan:");
    }

    @Test
    void messengersGetAPngInTheLanguageOfTheAddress() throws Exception {
        WarningId id = begun();
        propose(id);
        release(id);
        String picture = "w/" + number(id) + ".png";

        HttpResponse<byte[]> indonesian = bytes("/" + picture);
        byte[] english = bytes("/en/" + picture).body();

        assertThat(indonesian.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(indonesian.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(indonesian.body()).hasSizeBetween(5_000, 200_000);
        ByteBuffer head = ByteBuffer.wrap(indonesian.body());
        assertThat(head.getLong()).as("a PNG").isEqualTo(0x89504E470D0A1A0AL);
        assertThat(head.getInt(16)).isEqualTo(1200);
        assertThat(head.getInt(20)).isEqualTo(630);
        assertThat(english).isNotEqualTo(indonesian.body());
        assertThat(bytes("/" + picture).body()).as("drawn once").isEqualTo(indonesian.body());
        assertThat(bytes("/w/PNH-W-1999-001.png").statusCode()).isEqualTo(404);

        as(WRITER, () -> warnings.withdraw(id, SomeWarnings.both("Sudah lewat")));
        assertThat(bytes("/" + picture).body()).as("drawn anew").isNotEqualTo(indonesian.body());
    }

    @Test
    void feedsAreSignedAndOfADemonstrationAnExercise() throws Exception {
        WarningId id = begun();
        propose(id);
        release(id);

        assertThat(get("/w/json.jws")).matches("[\\w-]+\\.\\.[\\w-]+");
        assertThat(get("/n/json.jws")).matches("[\\w-]+\\.\\.[\\w-]+");
        assertThat(get("/n/json")).contains("\"lines\"");
        assertThat(get("/.well-known/jwks.json")).contains("\"crv\":\"Ed25519\"");
        assertThat(get("/manifest.webmanifest"))
                .contains("/icon.svg", "\"Catatan\"")
                .doesNotContainIgnoringCase("pulang");
        assertThat(text(xml(get("/w/" + number(id) + ".cap")), "status")).isEqualTo("Actual");
        pages.close();
        pages = PublicServer.start(WebSettings.USUAL.at(0).demonstrating(), SomePortal.of(server), clock);
        assertThat(text(xml(get("/w/" + number(id) + ".cap")), "status")).isEqualTo("Exercise");
    }

    private String post(String path, String form) throws IOException, InterruptedException {
        clock.moveOn(Duration.ofMinutes(1));
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + pages.port() + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        clock.moveOn(Duration.ofMinutes(1));
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + pages.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private WarningId begun() {
        return ((Warnings.Begun.Kept) as(WRITER, () -> warnings.begin(SomeWarnings.content(title)))).id();
    }

    private void propose(WarningId id) {
        assertThat(as(WRITER, () -> warnings.propose(id, revision(id)))).isEqualTo(WarningOutcome.DONE);
    }

    private void release(WarningId id) {
        assertThat(as(HEAD, () -> warnings.release(id, revision(id)))).isEqualTo(WarningOutcome.DONE);
    }

    private int revision(WarningId id) {
        return file(id).latest().revision();
    }

    private String number(WarningId id) {
        return file(id).number();
    }

    private WarningFile file(WarningId id) {
        return as(WRITER, () -> warnings.file(id));
    }

    private static <T> T as(Actor officer, Supplier<T> work) {
        return Acting.as(officer, work::get);
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    private static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    /** Reads a page as somebody who comes later, when what was read before is read anew. */
    private String get(String path) throws IOException, InterruptedException {
        clock.moveOn(Duration.ofMinutes(1));
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + pages.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
