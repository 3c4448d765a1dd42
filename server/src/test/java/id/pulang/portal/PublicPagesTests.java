package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pulang.PulangTest;
import id.pulang.lists.scans.PictureText;
import id.pulang.portal.web.PublicServer;
import id.pulang.portal.web.WebSettings;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of the public process by HTTP, as a browser without scripts sends and reads them. */
@Tag("security")
@PulangTest
class PublicPagesTests {

    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"([^\"]+)\"");
    private static final Pattern KEYS = Pattern.compile("name=\"keys\" value=\"([^\"]+)\"");
    private static final Pattern DIGITS = Pattern.compile("name=\"digits\" value=\"([^\"]+)\"");
    private static final Pattern GIVEN = Pattern.compile("id=\"given\">([0-9 ]+)<");

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private ApplicationContext server;

    private PublicServer pages;

    @BeforeEach
    void serve() {
        WebSettings usual = WebSettings.USUAL;
        pages = PublicServer.start(
                new WebSettings(usual.address(), 0, true, usual.leaveTo(), usual.pack(), usual.packs(), null, false),
                SomePortal.of(server),
                Clock.systemUTC());
    }

    @AfterEach
    void end() {
        pages.close();
    }

    @Test
    void aReceiptIsGivenOnceAndTheSameFormSentAgainHasTheSame() throws IOException, InterruptedException {
        String number = found(NUMBER, get("/a").body());
        Map<String, String> told = Map.of("number", number, "said", "tolong saya", "sign", "inside");

        String first = post("/a", told).body();
        String receipt = found(GIVEN, first);
        assertThat(receipt).matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}");
        assertThat(found(GIVEN, post("/a", told).body())).isEqualTo(receipt);

        String digits = found(DIGITS, first);
        String wrong = post("/a", Map.of("step", "confirm", "digits", digits, "last", "0x00"))
                .body();
        assertThat(wrong).contains("tidak cocok").doesNotContain(receipt);
        assertThat(post("/a", Map.of("step", "confirm", "digits", digits, "last", receipt.substring(15)))
                        .body())
                .contains("Resi cocok");
    }

    @Test
    void anUnknownReceiptHasThePageOfOneWithoutMessages() throws IOException, InterruptedException {
        String receipt = found(
                GIVEN,
                post("/a", Map.of("number", found(NUMBER, get("/a").body()), "said", "x"))
                        .body());

        HttpResponse<String> known = post("/r", Map.of("receipt", receipt));
        HttpResponse<String> unknown = post("/r", Map.of("receipt", "1234 5678 1234 5678"));

        assertThat(known.body()).contains("Belum ada pesan untuk resi ini.");
        assertThat(unknown.body()).hasSameSizeAs(known.body());
        assertThat(withoutSeals(unknown.body())).isEqualTo(withoutSeals(known.body()));
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());

        String done = more(unknown.body(), "said", "ada lagi");
        assertThat(done).isEqualTo(more(known.body(), "said", "ada lagi")).contains("Tambahan terkirim");
        assertThat(more(post("/r", Map.of("receipt", receipt)).body(), "step", "withdraw"))
                .contains("beri tanda dulu");
    }

    @Test
    void nothingIsKeptInTheBrowserAndNothingComesFromElsewhere() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/");

        assertThat(page.headers().map()).doesNotContainKey("set-cookie").doesNotContainKey("server");
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("referrer-policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(Pattern.compile("(?:src|href)=\"(https?:)?//")
                        .matcher(page.body())
                        .results())
                .as("only the harmless page")
                .hasSize(1);
    }

    @Test
    void everyPageSaysThatItIsFreeAndCanBeLeft() throws IOException, InterruptedException {
        for (String path :
                new String[] {"/", "/a", "/r", "/o", "/w", "/k", "/p", "/t", "/n", "/f", "/c", "/b", "/j", "/none"}) {
            assertThat(get(path).body())
                    .as(path)
                    .contains("Semua gratis.")
                    .contains("id=\"leave\"")
                    .contains("href=\"tel:+");
            assertThat(get("/en" + path).body())
                    .as(path)
                    .contains("All of this is free.")
                    .contains("lang=\"en\"");
        }
        assertThat(get("/none").statusCode()).isEqualTo(404);
        assertThat(get("/").body()).contains("href=\"/en/\"");
    }

    @Test
    void theFirstViewIsLight() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/a", "/o", "/w", "/t", "/f", "/c", "/b", "/j"}) {
            HttpResponse<byte[]> page = client.send(
                    HttpRequest.newBuilder(at(path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());

            assertThat(page.body().length).as(path).isLessThan(12_000);
            try (var unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(page.body()))) {
                assertThat(unpacked.readAllBytes().length).isLessThan(30_000);
            }
        }
    }

    @Test
    void whatIsTypedStaysWhereSomethingIsMissing() throws IOException, InterruptedException {
        String page = post("/a", Map.of("number", "no number of ours", "said", "tolong <b>saya</b>", "who", "other"))
                .body();

        assertThat(page).contains("Tekan kirim sekali lagi").contains("tolong &lt;b&gt;saya");
        assertThat(post("/a", Map.of("number", found(NUMBER, page))).body()).contains("isi paling sedikit satu hal");
    }

    @Test
    void anOfferIsAnsweredWithWhyAndWhatToDo() throws IOException, InterruptedException {
        String page = post("/o", Map.of("text", "Loker admin <b>Kamboja</b>, gaji 15 juta, tanpa pengalaman"))
                .body();

        assertThat(page)
                .contains("BERHENTI", "<mark>Kamboja</mark>", "&lt;b&gt;", "SISKOP2MI", "Ada yang sudah berangkat?")
                .contains("28 Oktober 2025");
        assertThat(post("/en/o", Map.of("text", "Toko di Solo butuh kasir, gaji 2 juta"))
                        .body())
                .contains("NO SIGN SO FAR")
                .doesNotContain(" safe");
        assertThat(post("/o", Map.of("text", " ")).body()).contains("Tempel teks tawaran");
    }

    @Test
    void anOfferThatWasCheckedIsReportedAndItsAnswerPassedOn() throws IOException, InterruptedException {
        String offer = "Loker admin Kamboja, gaji 15 juta, hubungi 0812 5550 0199";
        String answer = post("/o", Map.of("text", offer)).body();
        assertThat(answer.substring(answer.indexOf("id=\"share\""), answer.indexOf("</details>")))
                .contains("BERHENTI", "SISKOP2MI")
                .doesNotContain("5550");

        String form = post("/t", Map.of("step", "begin", "said", offer)).body();
        assertThat(form).contains(offer).doesNotContain("Belum terkirim");
        assertThat(post("/t", Map.of("number", found(NUMBER, form), "said", offer))
                        .body())
                .contains("id=\"given\"");
    }

    @Test
    void whoLooksForWorkReadsWhatAuthoritiesSaidAndWhen() throws IOException, InterruptedException {
        assertThat(get("/c").body())
                .contains("Kamboja", "28 Oktober 2025", "SIP3MI")
                .doesNotContain("Jepang");
        assertThat(get("/en/c").body()).contains("October 28, 2025", "Before you work abroad");
    }

    @Test
    void programsGetTheSameAnswerAsAnObject() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/offers", Map.of("id", "a1", "text", "Loker judol Kamboja"));

        assertThat(answer.headers().firstValue("content-type")).contains("application/json;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("{\"id\":\"a1\",\"answer\":\"STOP\",\"reasons\":[")
                .contains("\"words\":[\"Kamboja\"]", "\"validUntil\":\"20");
        assertThat(post("/api/offers", Map.of("text", "")))
                .returns(400, HttpResponse::statusCode)
                .returns("{\"problem\":\"offer-empty\"}", HttpResponse::body);
    }

    @Test
    void anAdvertThatIsAPictureIsRead() throws IOException, InterruptedException {
        assumeTrue(PictureText.missing().isEmpty(), "Tesseract is not installed");
        var image = new BufferedImage(900, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        canvas.drawString("Loker admin Kamboja gaji 900 USD", 30, 110);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);

        assertThat(picture(bytes.toByteArray())).contains("BERHENTI", "<mark>Kamboja</mark>");
        assertThat(picture("no picture".getBytes(StandardCharsets.UTF_8))).contains("bukan gambar yang bisa dibaca");
    }

    private String picture(byte[] content) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes("""
                --xx\r
                Content-Disposition: form-data; name="picture"; filename="iklan.png"\r
                \r
                """.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n--xx--\r\n".getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = HttpRequest.newBuilder(at("/o"))
                .header("Content-Type", "multipart/form-data; boundary=xx")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void formsOfForeignPagesAreRefused() throws IOException, InterruptedException {
        assertThat(send("/a", Map.of("said", "x"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("/a", Map.of("said", "x"), "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("/a", Map.of("said", "x"), "Origin", "http://localhost:" + pages.port())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void receiptsAreTriedAFewTimesOnlyFromOneAddress() throws IOException, InterruptedException {
        int refused = 0;
        for (int each = 0; each < 12; each++) {
            int status = send("/r", Map.of("receipt", "12"), "X-Forwarded-For", "203.0.113.9")
                    .statusCode();
            refused += status == 429 ? 1 : 0;
        }

        assertThat(refused).isEqualTo(2);
        assertThat(send("/r", Map.of("receipt", "12"), "X-Forwarded-For", "203.0.113.9, 203.0.113.8")
                        .statusCode())
                .isEqualTo(200);
    }

    private String more(String page, String field, String value) throws IOException, InterruptedException {
        return post("/r", Map.of("keys", found(KEYS, page), "number", found(NUMBER, page), field, value))
                .body();
    }

    private static String withoutSeals(String page) {
        return KEYS.matcher(NUMBER.matcher(page).replaceAll("number")).replaceAll("keys");
    }

    private static String found(Pattern what, String page) {
        Matcher matcher = what.matcher(page);
        assertThat(matcher.find()).as("%s in %s", what, page).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(path, form, "Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> send(String path, Map<String, String> form, String header, String value)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + pages.port() + path);
    }
}
