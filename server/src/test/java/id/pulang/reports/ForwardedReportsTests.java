package id.pulang.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.Posts;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.portal.Portal;
import id.pulang.portal.SomePortal;
import id.pulang.portal.letters.BoxWords;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.reports.handling.Forwarding;
import id.pulang.reports.handling.Handled;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.links.Links;
import id.pulang.reports.mail.Deposits;
import id.pulang.reports.mail.SiteAnswers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Reports reach the post that can act on them: by what strangers name, or because an officer forwards them. */
@Tag("security")
@PulangTest
class ForwardedReportsTests {

    private static final String RANGOON = "RGN";
    private static final Actor THERE = new Actor(
            new UserId(UUID.nameUUIDFromBytes(new byte[] {1, 0, 9})),
            "Yuliana",
            Role.REGISTRATION_OFFICER,
            new PostCode(RANGOON),
            "consular");

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Deposits deposits;

    @Autowired
    private ReportIntake intake;

    @Autowired
    private Links links;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private SiteAnswers answers;

    private Portal portal;
    private DatabaseDoors database;
    private HttpOfficer here;
    private HttpOfficer there;

    @BeforeEach
    void twoPosts(
            @Autowired Posts posts,
            @Autowired Access access,
            @Autowired Accounts accounts,
            @Value("${local.server.port}") int port) {
        if (Acting.as(SomeActors.administrator(), () -> access.post(new PostCode(RANGOON)))
                .isEmpty()) {
            var post = new NewPost(RANGOON, "HQ", "KBRI Yangon", "Embassy in Yangon", "Asia/Yangon", "");
            Acting.as(SomeActors.administrator(), () -> posts.open(post));
        }
        portal = SomePortal.of(server);
        database = DatabaseDoors.of(server);
        var officers = new HttpOfficers(accounts, port);
        here = officers.as(SomeActors.registration());
        there = officers.as(THERE);
        officers.as(SomeActors.headquarters());
    }

    @Test
    void whatNamesACountryComesToTheMissionThatServesIt() throws SQLException {
        assertThat(routed(SomePortal.inCountry("MM", "tolong", "", "inside"))).isEqualTo("RGN COUNTRY MM");
        assertThat(routed(SomePortal.inCountry("", "tolong", "dekat KK Park", "inside")))
                .isEqualTo("RGN PLACE MM");
        assertThat(routed(SomePortal.inCountry("", "tolong", "di Myanmar"))).isEqualTo("RGN PLACE MM");
        assertThat(routed(SomePortal.inCountry("KH", "tolong", "dekat KK Park")))
                .isEqualTo("PNH COUNTRY KH");
    }

    @Test
    void whatNamesNothingKnownComesToHeadquarters() throws SQLException {
        assertThat(routed(SomePortal.inCountry("", "tolong", ""))).isEqualTo("HQ UNKNOWN -");
        assertThat(routed(new Letter.Told("tolong", "", "", null, List.of(), "", Letter.Told.NOTHING.reach())))
                .as("a letter of the form before")
                .isEqualTo("HQ UNKNOWN -");
        assertThat(routed(SomePortal.inCountry("", "tolong", "dari Bavet ke Myawaddy")))
                .as("two countries")
                .isEqualTo("HQ UNKNOWN -");
        for (String country : List.of("LA", "PH", "ID", "XX")) {
            assertThat(routed(SomePortal.inCountry(country, "tolong", "dekat KK Park")))
                    .as("no mission of another country is asked")
                    .isEqualTo("HQ NO_MISSION " + country);
        }
    }

    @Test
    void aPostAtWhichNobodyWorksWithReportsGetsNone() throws SQLException {
        var told = SomePortal.inCountry("MM", "tolong", "");
        var closed = "update access.post set closed_at = '2025-10-01T00:00:00Z' where code in ('RGN', 'BKK')";
        try {
            DatabaseDoors.tell(database.asOwner(), closed);

            assertThat(routed(told)).isEqualTo("HQ NOBODY_THERE MM");
        } finally {
            DatabaseDoors.tell(database.asOwner(), closed.replace("'2025-10-01T00:00:00Z'", "null"));
        }
        assertThat(routed(told)).isEqualTo("RGN COUNTRY MM");
    }

    @Test
    void aComplaintComesToHeadquartersWhateverMissionItIsAbout() throws SQLException {
        String word = SomeReports.word();
        send(receipt(), Letter.Kind.COMPLAINT, SomePortal.inCountry("MM", word, ""));

        assertThat(ask("""
                select post from reports.report where topic = 'COMPLAINT' order by received_at desc, id desc limit 1
                """)).containsExactly("HQ");
    }

    @Test
    void whatIsAddedFollowsItsReceipt() throws SQLException {
        ReceiptKeys keys = receipt();
        ReportId id = sent(keys, SomePortal.inCountry("KH", "tolong saya", ""));
        forward(id, RANGOON);

        portal.add(
                UUID.randomUUID(),
                Letter.Kind.ADDITION,
                SomePortal.told("dipindah ke lantai 3", "", ""),
                List.of(),
                keys);
        deposits.openAll();

        assertThat(ask("select kind from reports.step where post = 'RGN' and report_id = '%s'".formatted(id.value())))
                .contains("ADDED");
        assertThat(Acting.as(THERE, () -> answers.answer(id, "Kami membacanya", true)))
                .isEqualTo(Handled.DONE);
        assertThat(portal.read(keys).words()).extracting(BoxWords.Word::text).containsExactly("Kami membacanya");
    }

    @Test
    void thePageSaysWhyItCameAndAfterForwardingOnlyTheReceiverReadsIt() throws SQLException {
        String word = SomeReports.word();
        ReportId id = sent(receipt(), SomePortal.inCountry("KH", "tolong " + word, "kamar " + word, "inside"));
        String page = "/desk/reports/" + id.value();
        List<String> clocks = clocks(id);
        assertThat(here.open(page).select("dl").text()).contains("Pelapor memilih Kamboja");

        Document refused = HttpOfficer.parsed(here.post(form(page), Map.of("post", RANGOON, "reason", " ")));
        Document done = here.submit(form(page), Map.of("post", RANGOON, "reason", "Orangnya di " + word));

        assertThat(refused.select("[role=alert]").text()).contains("tulis alasan");
        assertThat(refused.select("#post option[selected]").attr("value")).isEqualTo(RANGOON);
        assertThat(done.text()).contains("Laporan sudah diteruskan");
        assertThat(here.get(page).statusCode()).isEqualTo(404);
        assertThat(here.open("/desk/reports?show=ALL").select("a[href$='" + id.value() + "']"))
                .isEmpty();
        Document received = there.open(page);
        assertThat(received.text())
                .contains("tolong " + word, "Orangnya di " + word, "KBRI Phnom Penh → KBRI Yangon")
                .doesNotContain("kamar " + word);
        assertThat(clocks(id)).as("no clock starts anew").isEqualTo(clocks);
        assertThat(ask("""
                select post from access.audit_entry
                where '%s' = any(subjects) and act in ('report forwarded', 'report received') order by 1
                """.formatted(id.value()))).containsExactly("PNH", "RGN");

        there.submit(HttpOfficer.form(received, page + "/take"), Map.of());
        assertThat(there.open(page + "/place").text()).contains("kamar " + word);
    }

    @Test
    void theDatabaseShowsAForwardedReportToItsReceiverAlone() throws SQLException {
        ReportId first = take("Si Pindah");
        ReportId other = take("Si Pindah Juga");
        ReportId stays = take("Si Tetap");
        Acting.as(SomeActors.registration(), () -> links.link(first, other));

        forward(first, RANGOON);

        for (String table : List.of("report r", "step r", "section r", "match_code r", "link r")) {
            String key = table.startsWith("report ") ? "id" : "report_id";
            String rows = "select 1 from reports.%s where r.%s in ('%s', '%s')"
                    .formatted(table, key, first.value(), other.value());
            assertThat(DatabaseDoors.ask(database.acting("PNH", "own-post"), rows))
                    .as(table)
                    .isEmpty();
            assertThat(DatabaseDoors.ask(database.acting("RGN", "own-post"), rows))
                    .as(table)
                    .isNotEmpty();
        }
        assertThat(ask("select 1 from reports.opened_to where report_id in ('%s', '%s')"
                        .formatted(first.value(), other.value())))
                .isEmpty();
        assertThat(ask("select post from reports.report where id = '%s'".formatted(stays.value())))
                .containsExactly("PNH");
    }

    @Test
    void noPostTakesAReportOfAnotherNorGivesOneToAnAgency() throws SQLException {
        ReportId id = take("Si Dijaga");
        String theirs = "select reports.forward('%s', 'RGN')".formatted(id.value());

        assertThat(DatabaseDoors.ask(database.acting(RANGOON, "own-post"), theirs))
                .isEmpty();
        assertThatThrownBy(() ->
                        DatabaseDoors.ask(database.acting("PNH", "own-post"), theirs.replace("'RGN'", "'KEMENSOS'")))
                .hasMessageContaining("no post receives reports");
        assertThat(Acting.as(
                        SomeActors.registration(),
                        () -> forwarding.forward(id, new PostCode("KEMENSOS"), "tidak boleh")))
                .isEqualTo(Handled.NO_SUCH_POST);
        assertThat(ask("select post from reports.report where id = '%s'".formatted(id.value())))
                .containsExactly("PNH");
    }

    private ReportId take(String name) {
        return Acting.as(
                SomeActors.registration(),
                () -> SomeReports.kept(intake.take(SomeReports.heard(
                        Channel.HOTLINE,
                        "",
                        new About(name + " " + SomeReports.word(), "", null, "", ""),
                        "gudang",
                        "tetangganya",
                        "inside"))));
    }

    private void forward(ReportId id, String post) {
        assertThat(Acting.as(
                        SomeActors.registration(),
                        () -> forwarding.forward(id, new PostCode(post), "Orangnya ada di sana")))
                .isEqualTo(Handled.DONE);
    }

    private Element form(String page) {
        return HttpOfficer.form(here.open(page + "/forwarding"), page + "/forwarding");
    }

    private List<String> clocks(ReportId id) throws SQLException {
        return ask("select received_at || ' ' || due_at || ' ' || danger from reports.report where id = '%s'"
                .formatted(id.value()));
    }

    /** To which post something came, and why. */
    private String routed(Letter.Told told) throws SQLException {
        ReportId id = sent(receipt(), told);
        return ask("""
                select a.post || ' ' || a.detail from access.audit_entry a
                where '%s' = any(a.subjects) and a.act = 'report routed'
                """.formatted(id.value())).getFirst();
    }

    private ReportId sent(ReceiptKeys keys, Letter.Told told) throws SQLException {
        send(keys, Letter.Kind.HELP, told);
        return new ReportId(UUID.fromString(ask("""
                select report_id from reports.mailbox m join reports.report r on r.id = m.report_id
                order by r.received_at desc, r.id desc limit 1
                """).getFirst()));
    }

    private void send(ReceiptKeys keys, Letter.Kind kind, Letter.Told told) {
        assertThat(portal.send(UUID.randomUUID(), kind, told, List.of(), keys)).isEqualTo(Portal.Sent.KEPT);
        deposits.openAll();
    }

    private List<String> ask(String sql) throws SQLException {
        return DatabaseDoors.ask(database.asOwner(), sql);
    }

    private ReceiptKeys receipt() {
        return portal.keys(SomePortal.receipt()).orElseThrow();
    }
}
