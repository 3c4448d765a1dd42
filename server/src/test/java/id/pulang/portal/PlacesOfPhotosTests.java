package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.reports.ReportId;
import id.pulang.reports.SomeReports;
import id.pulang.reports.mail.Deposits;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The place that a photograph carries is thrown away, unless whoever sends it lets officers read it. */
class PlacesOfPhotosTests extends ServedPublicPages {

    private static final String TICK = "name=\"photo-place\" value=\"yes\"";

    @Autowired
    private Deposits deposits;

    @Autowired
    private Sections sections;

    @Test
    void theFormOffersItAndTakesItForNo() throws IOException, InterruptedException {
        assertThat(get("/a").body()).contains(TICK, "data tersembunyi lain di foto kami buang");
        assertThat(get("/a").body()).doesNotContain(TICK + " checked", "checked=\"checked\" name=\"photo-place\"");
    }

    @Test
    void withoutATickItIsThrownAway() throws IOException, InterruptedException, SQLException {
        ReportId report = sent("");

        assertThat(ask("select count(*) from reports.section where report_id = '%s'".formatted(report.value())))
                .isEqualTo("0");
        assertThat(files(report)).isEqualTo("1");
    }

    @Test
    void withATickItIsSealedApart() throws IOException, InterruptedException, SQLException {
        ReportId report = sent(field("photo-place", "yes"));

        assertThat(Acting.as(SomeActors.registration(), () -> sections.take(report)))
                .isTrue();
        assertThat(Acting.as(SomeActors.registration(), () -> sections.open(report, SectionKind.PLACE)))
                .contains("GPS 11.09333, 106.17500");
        assertThat(files(report)).isEqualTo("1");
    }

    private ReportId sent(String tick) throws IOException, InterruptedException, SQLException {
        var body = new ByteArrayOutputStream();
        String head = field("number", found(NUMBER, get("/a").body()))
                + field("said", "tolong " + SomeReports.word())
                + field("country", "KH")
                + tick
                + "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"foto.jpg\"\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(photograph());
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        String page = client.send(
                        HttpRequest.newBuilder(at("/a"))
                                .header("Content-Type", "multipart/form-data; boundary=edge")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(page).contains("id=\"given\"");
        deposits.openAll();
        return new ReportId(UUID.fromString(ask("""
                select report_id from reports.step where kind = 'FILES' order by recorded_at desc, id desc limit 1
                """)));
    }

    private String files(ReportId report) throws SQLException {
        return ask("select count(*) from reports.file where report_id = '%s'".formatted(report.value()));
    }

    private String ask(String sql) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), sql).getFirst();
    }

    private static String field(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    /** A picture that says that it was taken at 11° 5' 36" north and 106° 10' 30" east. */
    private static byte[] photograph() throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.putShort((short) 0xFFE1).putShort((short) (2 + 6 + 128));
        exif.put("Exif\0\0MM\0*\0\0\0\10".getBytes(StandardCharsets.ISO_8859_1));
        exif.putShort((short) 1)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        exif.putShort((short) 4);
        exif.putShort((short) 1).putShort((short) 2).putInt(2).putInt('N' << 24);
        exif.putShort((short) 2).putShort((short) 5).putInt(3).putInt(80);
        exif.putShort((short) 3).putShort((short) 2).putInt(2).putInt('E' << 24);
        exif.putShort((short) 4).putShort((short) 5).putInt(3).putInt(104).putInt(0);
        for (int number : new int[] {11, 5, 36, 106, 10, 30}) {
            exif.putInt(number).putInt(1);
        }
        var taken = new ByteArrayOutputStream();
        taken.write(jpeg.toByteArray(), 0, 2);
        taken.write(exif.array(), 0, exif.position());
        taken.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return taken.toByteArray();
    }
}
