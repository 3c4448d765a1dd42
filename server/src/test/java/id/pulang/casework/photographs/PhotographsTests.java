package id.pulang.casework.photographs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.SomeCases;
import id.pulang.casework.files.AttachmentKind;
import id.pulang.casework.files.Intake;
import id.pulang.casework.scanning.ScanVerdict;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.incidents.rosters.RegisterEntry;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.packs.ShippedPacks;
import id.pulang.registration.CounterEntry;
import id.pulang.registration.CounterRegistration;
import id.pulang.registration.Registered;
import id.pulang.registration.SeenDanger;
import id.pulang.registration.SeenHealth;
import id.pulang.reports.SomeReports;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/**
 * A photograph of somebody: by consent, where the pack allows it, under seal, opened with a trace and deleted for good.
 */
@Tag("security")
@PulangTest
class PhotographsTests {

    private static final Actor OFFICER = SomeActors.registration();
    private static final String PLACE = "lintang -6.2 bujur 106.8";

    @Autowired
    private Photographs photographs;

    @Autowired
    private SomeCases some;

    @Autowired
    private CounterRegistration counter;

    @Autowired
    private ApplicationContext application;

    private HttpOfficers officers;
    private HttpOfficer officer;
    private DatabaseDoors database;

    @BeforeEach
    void anOfficer(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        officers = new HttpOfficers(accounts, port);
        officer = officers.as(OFFICER);
        database = DatabaseDoors.of(application);
    }

    @Test
    void isKeptWithConsentWithoutItsMetadataAndOpenedWithATrace() throws IOException, SQLException {
        CaseId id = opened();
        byte[] sent = png(PLACE);
        assertThat(text(sent)).contains(PLACE);

        HttpResponse<byte[]> kept = sent(id, "PERSON", sent);
        Document section = officer.open("/desk/photographs/" + id.value());
        String path = section.select("a[target=_blank]").attr("href");
        var shown = officer.get(path);

        assertThat(HttpOfficer.parsed(kept).text()).contains("Foto tersimpan dan disegel");
        assertThat(section.text()).contains("Orangnya sendiri", "UU 27/2022");
        assertThat(section.select("img")).isEmpty();
        assertThat(text(shown.body())).doesNotContain(PLACE);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        String photograph = path.substring(path.lastIndexOf('/') + 1);
        assertThat(ask("select act || ' ' || detail from access.audit_entry where '%s' = any(subjects) order by at, id"
                        .formatted(photograph)))
                .containsExactly("photograph added PERSON", "opened ");
        assertThat(ask("select encode(content, 'hex') from casework.photograph where id = '%s'".formatted(photograph)))
                .singleElement()
                .asString()
                .doesNotContain("89504e47");
    }

    @Test
    void withoutConsentNothingIsKept() throws IOException {
        CaseId id = opened();

        assertThat(HttpOfficer.parsed(sent(id, "", png(PLACE))).text()).contains("Tanpa persetujuan, jangan memotret");
        assertThat(view(id).photographs()).isEmpty();
    }

    @Test
    void aPossibleChildNeedsAGuardian() {
        CaseId child = registered(Map.of(ColumnKind.NAME, "Si " + SomeReports.word(), ColumnKind.AGE, "12"));

        assertThat(add(child, Consent.PERSON)).isEqualTo(PhotographOutcome.GUARDIAN_NEEDED);
        assertThat(add(child, Consent.PERSON_AND_GUARDIAN)).isEqualTo(PhotographOutcome.KEPT);
        assertThat(add(child, Consent.PERSON_AND_GUARDIAN)).isEqualTo(PhotographOutcome.ONE_IS_THERE);
    }

    @Test
    void aPackThatSaysNothingAllowsNone() {
        var packs = ShippedPacks.PACKS;

        assertThat(PhotographRule.of(packs.usual()).map(PhotographRule::allowed))
                .hasValue(true);
        assertThat(PhotographRule.of(packs.find("id-mm").orElseThrow())).isEmpty();
        assertThat(PhotographRule.of(packs.find("ph-kh").orElseThrow())).isEmpty();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsNotKept() throws IOException {
        CaseId id = opened();
        var pdf = new Intake.Ready(AttachmentKind.PDF, "", new byte[] {1}, new byte[0], ScanVerdict.NOT_SCANNED);
        var large = new Intake.Ready(
                AttachmentKind.JPEG, "", new byte[Photographs.LARGEST + 1], new byte[0], ScanVerdict.NOT_SCANNED);

        assertThat(as(OFFICER, id, pdf)).isEqualTo(PhotographOutcome.NO_PICTURE);
        assertThat(as(OFFICER, id, large)).isEqualTo(PhotographOutcome.TOO_LARGE);
        assertThat(HttpOfficer.parsed(sent(id, "PERSON", "<html>".getBytes(StandardCharsets.UTF_8)))
                        .text())
                .contains("bukan PDF, JPEG, atau PNG");
        assertThat(view(id).photographs()).isEmpty();
    }

    @Test
    void isDeletedWithAReasonAndNeverChanged() throws SQLException {
        CaseId id = opened();
        add(id, Consent.PERSON);
        PhotographId photograph = view(id).photographs().getFirst().id();
        String section = "/desk/photographs/" + id.value();
        String one = section + "/" + photograph.value();

        assertThatThrownBy(() -> DatabaseDoors.tell(
                        database.acting("PNH", "own-post"),
                        "update casework.photograph set content = 'x' where id = '%s'".formatted(photograph.value())))
                .hasMessageContaining("deleted, never changed");
        officer.post(HttpOfficer.form(officer.open(section), one + "/removal"), Map.of("reason", " "));
        assertThat(officer.get(one).statusCode()).isEqualTo(200);

        Document done = officer.submit(
                HttpOfficer.form(officer.open(section), one + "/removal"), Map.of("reason", "Berubah pikiran"));

        assertThat(done.text()).contains("Foto dihapus");
        assertThat(officer.get(one).statusCode()).isEqualTo(404);
        assertThat(officer.open(section).text()).contains("Foto dihapus", "Tambah foto");
        assertThat(ask("select content is null and removed_because is not null from casework.photograph where id = '%s'"
                        .formatted(photograph.value())))
                .containsExactly("t");
        assertThat(ask("select act from access.audit_entry where '%s' = any(subjects) and act like 'photograph %%'"
                        .formatted(photograph.value())))
                .contains("photograph deleted");
    }

    @Test
    void onlyWhoMeetsThePersonSeesIt() throws SQLException {
        CaseId id = opened();
        CaseId another = opened();
        add(id, Consent.PERSON);
        PhotographId photograph = view(id).photographs().getFirst().id();
        String one = "/desk/photographs/" + id.value() + "/" + photograph.value();

        assertThat(officers.as(SomeActors.consular()).get(one).statusCode()).isEqualTo(200);
        assertThat(officer.get(one.replace(
                                id.value().toString(), another.value().toString()))
                        .statusCode())
                .isEqualTo(404);
        for (Actor other : List.of(
                SomeActors.medical(),
                SomeActors.reviewer(),
                SomeActors.lead(),
                SomeActors.kemensos(),
                SomeActors.administrator())) {
            assertThat(officers.as(other).get(one).statusCode())
                    .as(other.name())
                    .isEqualTo(403);
        }
        assertThatThrownBy(() -> Acting.as(SomeActors.medical(), () -> photographs.of(id)))
                .isInstanceOf(Forbidden.class);
        for (String post : List.of("BKK", "KEMENSOS")) {
            assertThat(DatabaseDoors.ask(database.acting(post, "own-post"), "select 1 from casework.photograph"))
                    .as(post)
                    .isEmpty();
        }
    }

    @Test
    void theCounterOffersItAfterRegistration() {
        CaseId id = registered(Map.of(ColumnKind.NAME, "Si " + SomeReports.word()));
        String page = "/desk/registration/" + id.value();

        Document registered = officer.open(page);
        String part = registered.select("#section-photographs").attr("hx-get");
        Element form = HttpOfficer.form(officer.open(part), "/desk/photographs/" + id.value());

        assertThat(part).isEqualTo("/desk/photographs/" + id.value() + "?counter=true");
        assertThat(form.select("[name=counter]").attr("value")).isEqualTo("true");
        assertThat(officer.post(form, Map.of()).uri().getPath()).isEqualTo(page);
    }

    private PhotographOutcome add(CaseId id, Consent consent) {
        var picture = new Intake.Ready(AttachmentKind.PNG, "", new byte[] {1, 2}, new byte[0], ScanVerdict.NOT_SCANNED);
        return Acting.as(OFFICER, () -> photographs.add(id, picture, consent));
    }

    private PhotographOutcome as(Actor actor, CaseId id, Intake.Ready picture) {
        return Acting.as(actor, () -> photographs.add(id, picture, Consent.PERSON));
    }

    private PhotographView view(CaseId id) {
        return Acting.as(OFFICER, () -> photographs.of(id));
    }

    private CaseId opened() {
        return some.opened(1).getFirst().id();
    }

    private CaseId registered(Map<ColumnKind, String> cells) {
        var entry = new CounterEntry(null, new RegisterEntry(cells), "", SeenDanger.NONE, SeenHealth.NOTHING_SEEN, "");
        return Acting.as(OFFICER, () -> ((Registered.WithCase) counter.register(entry)).id());
    }

    private HttpResponse<byte[]> sent(CaseId id, String consent, byte[] content) {
        String section = "/desk/photographs/" + id.value();
        Element form = HttpOfficer.form(officer.open(section), section);
        if (!consent.isEmpty()) {
            form.select("[value=" + consent + "]").attr("checked", "checked");
        }
        return officer.upload(form, "file", "rumah.png", content);
    }

    private List<String> ask(String sql) throws SQLException {
        return DatabaseDoors.ask(database.asOwner(), sql);
    }

    /** A picture with a remark in it, as cameras write where they were. */
    private static byte[] png(String remark) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_3BYTE_BGR), "png", bytes);
        byte[] whole = bytes.toByteArray();
        int afterHead = 8 + 25;
        byte[] chunk = ("tEXtPlace\0" + remark).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(chunk);
        return ByteBuffer.allocate(whole.length + chunk.length + 8)
                .put(whole, 0, afterHead)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) sum.getValue())
                .put(Arrays.copyOfRange(whole, afterHead, whole.length))
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
