package id.pulang.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Actor;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Attacks on notes, tasks and files of a case over HTTP. */
@Tag("security")
@PulangTest
class DeskCaseworkTests {

    private static final byte[] HTML = "<html><script>alert(1)</script></html>".getBytes(UTF_8);

    @Autowired
    private SomeCases some;

    @Autowired
    private ApplicationContext application;

    private HttpOfficers officers;
    private List<CaseSummary> opened = List.of();
    private String notes = "";

    @BeforeEach
    void twoCases(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        officers = new HttpOfficers(accounts, port);
        opened = some.opened(2);
        notes = "/desk/notes/" + id(0);
    }

    @Test
    void aScriptInANoteIsShownAsWhatWasTyped() {
        var officer = officers.as(SomeActors.consular());
        String script = "<img src=x onerror=alert(1)><script>alert(2)</script>";

        officer.submit(HttpOfficer.form(officer.open(notes), notes), Map.of("text", script));
        Document shown = officer.open(notes);

        assertThat(shown.select(".note-text").text()).isEqualTo(script);
        assertThat(shown.select(".notes img, .notes script")).isEmpty();
    }

    @Test
    void aNoteOfAHundredThousandLettersIsRefusedAndKeepsWhatWasTyped() {
        var officer = officers.as(SomeActors.consular());

        var answer =
                officer.post(HttpOfficer.form(officer.open(notes), notes), Map.of("text", "panjang ".repeat(12_500)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HttpOfficer.parsed(answer).select("[role=alert]").text()).contains("4.000 huruf");
        assertThat(HttpOfficer.parsed(answer).select("#note-text").text()).startsWith("panjang panjang");
        assertThat(officer.open(notes).select(".note-text")).isEmpty();
    }

    @Test
    void aFileIsTakenByWhatItIsAndGivenOutToBeSavedWithALineInTheTrail() throws IOException, SQLException {
        var officer = officers.as(SomeActors.consular());

        HttpResponse<byte[]> kept = sent(officer, "paspor.pdf.exe", png(300, 200));
        Document section = officer.open(notes);
        String path = section.select(".files a").attr("href");
        var file = officer.get(path);
        var thumbnail = officer.get(path + "/thumbnail");

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(section.select(".files").text()).contains("paspor.pdf.png", "PNG", "belum dipindai");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(thumbnail.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select distinct act from access.audit_entry where '%s' = any(subjects) and purpose = 'CASE_WORK' order by 1"
                                .formatted(id(0))))
                .contains("opened", "noted");
    }

    @Test
    void whatIsNoPictureAndNoPdfIsRefusedWhateverItsName() throws IOException {
        var officer = officers.as(SomeActors.consular());

        assertThat(alert(sent(officer, "surat.pdf", HTML))).contains("bukan PDF, JPEG, atau PNG");
        assertThat(alert(sent(officer, "foto.png", HTML))).contains("bukan PDF, JPEG, atau PNG");
        assertThat(alert(sent(officer, "kosong.pdf", new byte[0]))).contains("kosong");
        byte[] cut = java.util.Arrays.copyOf(png(50, 50), 40);
        assertThat(alert(sent(officer, "foto.png", cut))).contains("rusak");
        assertThat(officer.open(notes).select(".files li")).isEmpty();
    }

    @Test
    void aFileOfTwentyMegabytesIsRefusedWithItsLimit() {
        var officer = officers.as(SomeActors.consular());
        byte[] large = new byte[20_000_000];
        System.arraycopy("%PDF-1.7".getBytes(UTF_8), 0, large, 0, 8);

        var answer = sent(officer, "besar.pdf", large);

        assertThat(alert(answer)).contains("paling besar 10 MB");
        assertThat(officer.open(notes).select(".files li")).isEmpty();
    }

    /** Officers of other missions are tried by AuthorizationWalkTests and, at the doors, by CaseworkTests. */
    @Test
    void nobodyReachesTheFileOfOneCaseThroughAnotherNorFromAnAgency() throws IOException {
        var officer = officers.as(SomeActors.consular());
        sent(officer, "foto.png", png(20, 20));
        String path = officer.open(notes).select(".files a").attr("href");
        String throughAnother = path.replace(id(0), id(1));

        assertThat(officer.get(throughAnother).statusCode()).isEqualTo(404);
        assertThat(officer.get(throughAnother + "/thumbnail").statusCode()).isEqualTo(404);
        assertThat(status(SomeActors.kemensos(), path)).isEqualTo(403);
        assertThat(status(SomeActors.kemensos(), notes)).isEqualTo(403);
        assertThat(status(SomeActors.administrator(), path)).isEqualTo(403);
    }

    @Test
    void takesNothingWithTheTokenOfAnotherSession() {
        var officer = officers.as(SomeActors.consular());
        var form = HttpOfficer.form(officer.open(notes), notes);

        var answer = officer.post(form, Map.of("text", "tanpa izin", "_csrf", "00000000-0000-0000-0000-000000000000"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(officer.open(notes).select(".note-text")).isEmpty();
    }

    private int status(Actor actor, String path) {
        return officers.as(actor).get(path).statusCode();
    }

    private HttpResponse<byte[]> sent(HttpOfficer officer, String name, byte[] content) {
        return officer.upload(HttpOfficer.form(officer.open(notes), notes), "file", name, content);
    }

    private static String alert(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return HttpOfficer.parsed(answer).select("[role=alert]").text();
    }

    private String id(int place) {
        return opened.get(place).id().value().toString();
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), "png", bytes);
        return bytes.toByteArray();
    }
}
