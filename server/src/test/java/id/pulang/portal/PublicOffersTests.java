package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pulang.lists.scans.PictureText;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The page that checks an offer of work, and the same for programs. */
class PublicOffersTests extends ServedPublicPages {

    /** PDFBox carries it; the fonts of a machine are not the same everywhere. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

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
        assertThat(form).contains(offer).doesNotContain("id=\"problem\"");
        assertThat(post("/t", Map.of("number", found(NUMBER, form), "said", offer))
                        .body())
                .contains("id=\"given\"");
    }

    @Test
    void whoLooksForWorkReadsWhatAuthoritiesSaidAndWhen() throws IOException, InterruptedException {
        assertThat(get("/c").body())
                .contains("Kamboja", "28 Oktober 2025", "SIP3MI")
                .doesNotContain("Jepang")
                .as("what nobody has confirmed")
                .doesNotContain("Vietnam", "belum dipastikan");
        assertThat(get("/en/c").body()).contains("28 October 2025", "Before you work abroad");
    }

    /** No word of it is known, so nothing can be said of it; a number in reports is found in any script. */
    @Test
    void aTextInAnotherScriptIsNotJudged() throws IOException, InterruptedException {
        for (String advert : new String[] {
            "招聘客服 柬埔寨 西港 月薪两千 包吃包住", "รับสมัครแอดมิน ปอยเปต เงินเดือนสูง", "ត្រូវការបុគ្គលិក ប៉ោយប៉ែត", "အလုပ်ခေါ်စာ"
        }) {
            assertThat(post("/o", Map.of("text", advert)).body())
                    .as(advert)
                    .contains("Kami belum bisa membaca bahasa ini")
                    .doesNotContain("INFORMASI KURANG", "BELUM ADA TANDA");
            assertThat(post("/en/o", Map.of("text", advert)).body()).contains("We cannot read this language yet");
        }
        assertThat(post("/api/offers", Map.of("text", "招聘客服")).body()).isEqualTo("{\"problem\":\"offer-script\"}");
        assertThat(post("/o", Map.of("text", "Loker admin Kamboja 柬埔寨 高薪 gaji 15 juta"))
                        .body())
                .contains("BERHENTI");
        assertThat(post("/o", Map.of("text", "Lоker аdmin Kаmbоjа, gаji 15 jutа"))
                        .body())
                .as("letters that only look like Latin ones")
                .contains("BERHENTI");
    }

    /** Sources stand on pages of both languages as they are in the data; where nothing was said there is none. */
    @Test
    void sourcesOfFactsAreInNoLanguageOfTheirOwn() throws IOException, InterruptedException {
        assertThat(get("/c").body())
                .contains("bitvonline.com, 29 Oktober 2025", "Kompas.com (salinan)")
                .doesNotContainPattern("20[0-9]{2}-[01][0-9]")
                .doesNotContain(" Oct ", " Apr ", "as copied");
        assertThat(post("/o", Map.of("text", "Loker admin di Filipina, gaji 15 juta"))
                        .body())
                .contains("Tidak ada pernyataan bertanggal tentang Filipina", "30 November 2026")
                .doesNotContain("none</span>");
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
    void anAdvertThatIsAPictureIsRead() throws Exception {
        assumeTrue(PictureText.missing().isEmpty(), "Tesseract is not installed");
        var image = new BufferedImage(900, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try (var font = getClass().getResourceAsStream(FONT)) {
            canvas.setFont(Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(40f));
        }
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
}
