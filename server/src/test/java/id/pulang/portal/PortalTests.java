package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.pulang.CodedRows;
import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.verification.Break;
import id.pulang.audit.verification.BreakKind;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.portal.letters.BoxKeys;
import id.pulang.portal.letters.BoxWords;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.Receipt;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.reports.About;
import id.pulang.reports.Channel;
import id.pulang.reports.Danger;
import id.pulang.reports.Report;
import id.pulang.reports.ReportId;
import id.pulang.reports.Reports;
import id.pulang.reports.Topic;
import id.pulang.reports.desk.ReportFile;
import id.pulang.reports.desk.ReportFiles;
import id.pulang.reports.handling.Handled;
import id.pulang.reports.mail.Deposits;
import id.pulang.reports.mail.Mailboxes;
import id.pulang.reports.mail.ParkedLetter;
import id.pulang.reports.mail.ParkedLetters;
import id.pulang.reports.mail.ReadReceipts;
import id.pulang.reports.mail.SiteAnswers;
import id.pulang.reports.mail.WordKind;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.steps.ReportStep;
import id.pulang.reports.steps.StepKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What strangers send reaches the desk, and what the desk says reaches whoever has the receipt. */
@Tag("security")
@PulangTest
class PortalTests {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportFiles files;

    @Autowired
    private SiteAnswers answers;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private ParkedLetters parked;

    private Portal portal;
    private DatabaseDoors database;

    @BeforeEach
    void open() {
        portal = SomePortal.of(server);
        database = DatabaseDoors.of(server);
    }

    @Test
    void aReportReachesTheDeskByDangerAndItsAnswerTheReceipt() throws SQLException {
        Receipt receipt = SomePortal.receipt();
        ReceiptKeys keys = portal.keys(receipt).orElseThrow();
        UUID id = UUID.randomUUID();

        assertThat(portal.send(
                        id,
                        Letter.Kind.HELP,
                        SomePortal.told("tolong", "Wandi", "Kamar 12", "inside"),
                        List.of(),
                        keys))
                .isEqualTo(Portal.Sent.KEPT);
        portal.send(id, Letter.Kind.HELP, SomePortal.told("tolong", "Wandi", "Kamar 12", "inside"), List.of(), keys);
        deposits.openAll();

        ReportFile file = onlyReport(id);
        assertThat(file.report().nature().channel()).isEqualTo(Channel.PUBLIC_SITE);
        assertThat(file.report().urgency().danger()).isEqualTo(Danger.ACUTE);
        assertThat(file.told().about().name()).isEqualTo("Wandi");
        assertThat(file.apart().kinds()).containsExactlyInAnyOrder(SectionKind.PLACE, SectionKind.REACH);
        assertThat(portal.read(keys).words()).isEmpty();

        assertThat(answer(file, "Kami mencari Anda", false)).isEqualTo(Handled.NOT_CONFIRMED);
        assertThat(answer(file, "Kami mencari Anda", true)).isEqualTo(Handled.DONE);
        assertThat(texts(portal.keys(receipt).orElseThrow())).containsExactly("Kami mencari Anda");
    }

    /** The attack on a name in the database, and the two halves of a sending that came apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update portal.mailbox set public_key = decode(repeat('07', 32), 'hex')",
                "delete from portal.mailbox"
            })
    void anAnswerThatItsReceiptWouldNotOpenIsNoAnswer(String change) throws SQLException {
        ReceiptKeys keys = portal.keys(SomePortal.receipt()).orElseThrow();
        UUID id = UUID.randomUUID();
        portal.send(id, Letter.Kind.HELP, SomePortal.told("tolong " + id, "", ""), List.of(), keys);
        deposits.openAll();
        ReportFile file = onlyReport(id);
        Actor here = officer(new PostCode("PNH"));
        assertThat(unreadBy(here)).doesNotContain(file.report().id());

        DatabaseDoors.ask(
                database.asOwner(),
                (change + " where index = (select box from reports.mailbox where report_id = '%s') returning 1")
                        .formatted(file.report().id().value()));

        assertThat(answer(file, "Kami mencari Anda", true)).isEqualTo(Handled.NO_MAILBOX);
        assertThat(unreadBy(here)).contains(file.report().id());
        assertThat(unreadBy(officer(new PostCode("BKK")))).isEmpty();
    }

    private List<ReportId> unreadBy(Actor officer) {
        return Acting.as(officer, mailboxes::unread).stream().map(Report::id).toList();
    }

    @Test
    void aReportedOfferIsOfATopicOfItsOwn() throws SQLException {
        UUID id = UUID.randomUUID();
        portal.send(
                id,
                Letter.Kind.OFFER,
                SomePortal.told("Loker " + id + ", hubungi 0812 5550 0199", "", ""),
                List.of(),
                portal.keys(SomePortal.receipt()).orElseThrow());
        deposits.openAll();

        ReportFile file = onlyReport(id);
        assertThat(file.report().nature().topic()).isEqualTo(Topic.OFFER);
        assertThat(file.told().said()).contains("0812 5550 0199");
        assertThat(file.told().about()).as("about nobody").isEqualTo(About.NOBODY);
        assertThat(file.target().within()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void whoHasTheReceiptAddsAndTakesBack() throws SQLException {
        ReceiptKeys keys = portal.keys(SomePortal.receipt()).orElseThrow();
        UUID id = UUID.randomUUID();
        portal.send(id, Letter.Kind.HELP, SomePortal.told("tolong saya", "", ""), List.of(), keys);
        deposits.openAll();
        ReportFile file = onlyReport(id);
        answer(file, "Kami membaca laporan Anda", true);

        portal.add(
                UUID.randomUUID(),
                Letter.Kind.ADDITION,
                SomePortal.told("dipindah ke lantai 3", "", ""),
                List.of(),
                keys);
        deposits.openAll();

        ReportFile added = opened(file.report().id());
        assertThat(added.steps()).extracting(ReportStep::kind).contains(StepKind.ADDED);
        assertThat(added.steps()).extracting(ReportStep::words).contains("dipindah ke lantai 3");
        assertThat(added.report().standing().answeredAt()).as("it waits again").isNull();

        portal.add(UUID.randomUUID(), Letter.Kind.WITHDRAWAL, Letter.Told.NOTHING, List.of(), keys);
        deposits.openAll();

        assertThat(opened(file.report().id()).steps())
                .extracting(ReportStep::kind)
                .contains(StepKind.WITHDRAWN);
        assertThat(portal.read(keys)).isEqualTo(BoxWords.NONE);
        assertThat(answer(file, "Masih ada?", true)).isEqualTo(Handled.NO_MAILBOX);
    }

    @Test
    void anUnknownReceiptReadsNothingAndItsAdditionsAreDroppedOnceNoLetterCanBeTheirs() throws SQLException {
        ReceiptKeys keys = portal.keys(SomePortal.receipt()).orElseThrow();
        UUID parkedBefore = sentAndParked(portal.keys(SomePortal.receipt()).orElseThrow());
        UUID addition = UUID.randomUUID();

        assertThat(portal.read(keys)).isEqualTo(BoxWords.NONE);
        assertThat(portal.add(addition, Letter.Kind.ADDITION, SomePortal.told("x", "", ""), List.of(), keys))
                .isEqualTo(Portal.Sent.KEPT);
        deposits.openAll();
        assertThat(state(addition))
                .as("the one that is parked may be its letter")
                .isEqualTo("WAITING");

        DatabaseDoors.ask(
                database.asOwner(),
                "update portal.deposit set received_at = '2025-01-01T00:00:00Z' where id = '%s' returning 1"
                        .formatted(addition));
        deposits.openAll();
        assertThat(state(addition)).isEqualTo("OPENED");
        Acting.as(officer(new PostCode("PNH")), () -> parked.tryAgain(parkedBefore));
    }

    @Test
    void whatIsAddedOrTakenBackWaitsForALetterThatIsParked() throws SQLException {
        ReceiptKeys keys = portal.keys(SomePortal.receipt()).orElseThrow();
        UUID first = sentAndParked(keys);
        UUID addition = UUID.randomUUID();
        UUID back = UUID.randomUUID();
        portal.add(addition, Letter.Kind.ADDITION, SomePortal.told("pindah malam ini", "", ""), List.of(), keys);
        portal.add(back, Letter.Kind.WITHDRAWAL, Letter.Told.NOTHING, List.of(), keys);
        deposits.openAll();
        assertThat(List.of(state(addition), state(back))).containsOnly("WAITING");

        assertThat(Acting.as(officer(new PostCode("PNH")), () -> parked.tryAgain(first)))
                .isTrue();
        deposits.openAll();
        deposits.openAll();

        assertThat(onlyReport(first).steps()).extracting(ReportStep::kind).contains(StepKind.ADDED, StepKind.WITHDRAWN);
    }

    /** Who is alone with a receipt reads that somebody has read it, and when. */
    @Test
    void whoeverSentAReportReadsThatItWasTakenOn(@Autowired ReadReceipts receipts) throws SQLException {
        ReceiptKeys keys = portal.keys(SomePortal.receipt()).orElseThrow();
        UUID id = UUID.randomUUID();
        portal.send(id, Letter.Kind.HELP, SomePortal.told("tolong " + id, "", "", "inside"), List.of(), keys);
        deposits.openAll();
        assertThat(portal.read(keys).words()).isEmpty();
        assertThat(portal.read(keys).sent()).singleElement().satisfies(sent -> {
            assertThat(sent.text()).isEqualTo("tolong " + id);
            assertThat(sent.hour()).matches("[0-9]{2}\\.[0-9]{2} UTC[+-][0-9]{2}");
            assertThat(sent.readAt()).isNull();
        });
        ReportId report = onlyReport(id).report().id();

        Actor officer = officer(new PostCode("PNH"));
        assertThat(Acting.as(officer, () -> receipts.take(report, Optional.empty())))
                .isTrue();
        assertThat(Acting.as(officer, () -> receipts.take(report, Optional.empty())))
                .as("again")
                .isFalse();

        assertThat(portal.read(keys).words()).singleElement().satisfies(word -> {
            assertThat(word.in("id")).startsWith("Dibaca petugas.");
            assertThat(word.in("en")).startsWith("Read by an officer.");
            assertThat(word.hour()).matches("[0-9]{2}\\.[0-9]{2} UTC[+-][0-9]{2}");
        });
        portal.add(UUID.randomUUID(), Letter.Kind.ADDITION, SomePortal.told("x".repeat(9000), "", ""), List.of(), keys);
        deposits.openAll();
        assertThat(portal.read(keys).sent())
                .satisfiesExactly(
                        first -> assertThat(first.readAt())
                                .isEqualTo(portal.read(keys).words().getFirst().hour()),
                        added -> {
                            assertThat(added.readAt()).as("nobody has said so").isNull();
                            assertThat(added.text()).hasSizeLessThan(510).endsWith("…");
                        });
        Optional<Instant> seen = ReportStep.lastUnread(onlyReport(id).steps());
        portal.add(UUID.randomUUID(), Letter.Kind.ADDITION, SomePortal.told("dan lagi", "", ""), List.of(), keys);
        deposits.openAll();
        Optional<Instant> stands = ReportStep.lastUnread(onlyReport(id).steps());
        assertThat(seen).isPresent().isNotEqualTo(stands);
        assertThat(Acting.as(officer, () -> receipts.take(report, seen)))
                .as("another page than the one that stands")
                .isFalse();
        assertThat(Acting.as(SomeActors.consular(), () -> receipts.take(report, stands)))
                .as("not on the report")
                .isFalse();
        assertThat(Acting.as(officer, () -> receipts.take(report, stands))).isTrue();
        assertThat(portal.read(keys).sent())
                .extracting(BoxWords.Sending::readAt)
                .doesNotContainNull();
        assertThat(Acting.as(officer, () -> receipts.take(report, stands)))
                .as("again")
                .isFalse();
        portal.add(UUID.randomUUID(), Letter.Kind.WITHDRAWAL, Letter.Told.NOTHING, List.of(), keys);
        deposits.openAll();
        assertThat(portal.read(keys)).as("taken back").isEqualTo(BoxWords.NONE);
    }

    private UUID sentAndParked(ReceiptKeys keys) throws SQLException {
        return sentAndChanged("state = 'PARKED'", keys);
    }

    /**
     * Sends a letter and changes its row before anything opens it; what runs by itself may be sooner, then another one.
     */
    private UUID sentAndChanged(String change, ReceiptKeys keys) throws SQLException {
        while (true) {
            UUID id = UUID.randomUUID();
            portal.send(id, Letter.Kind.HELP, SomePortal.told("tolong " + id, "", ""), List.of(), keys);
            String sql = "update portal.deposit set %s where id = '%s' and state = 'WAITING' returning 1";
            if (!DatabaseDoors.ask(database.asOwner(), sql.formatted(change, id))
                    .isEmpty()) {
                return id;
            }
        }
    }

    @Test
    void whatIsBrokenIsParkedAndStopsNoOther() throws SQLException {
        UUID broken = UUID.randomUUID();
        try (Connection way = SomePortal.source(server).getConnection();
                var put = way.prepareStatement("select portal.put(?, ?)")) {
            put.setObject(1, broken);
            put.setBytes(2, new byte[5000]);
            put.execute();
        }
        UUID whole = UUID.randomUUID();
        portal.send(
                whole,
                Letter.Kind.COMPLAINT,
                SomePortal.told("Tidak dijawab", "", ""),
                List.of(),
                portal.keys(SomePortal.receipt()).orElseThrow());

        deposits.openAll();

        assertThat(state(broken)).isEqualTo("PARKED");
        assertThat(state(whole)).isEqualTo("OPENED");

        Actor here = officer(new PostCode("PNH"));
        assertThat(Acting.as(here, parked::all))
                .extracting(ParkedLetter::id, ParkedLetter::opened)
                .contains(tuple(broken, false));
        assertThat(Acting.as(officer(new PostCode("BKK")), parked::all)).isEmpty();
        assertThat(Acting.as(officer(new PostCode("BKK")), () -> parked.tryAgain(broken)))
                .isFalse();
        assertThat(Acting.as(here, () -> parked.tryAgain(broken))).isTrue();
        assertThat(state(broken)).isEqualTo("WAITING");
        deposits.openAll();
        assertThat(state(broken)).as("it still cannot be opened").isEqualTo("PARKED");
    }

    @Test
    void aLetterAtWhichTheServerEndedThreeTimesIsParkedUnopened() throws SQLException {
        UUID letter =
                sentAndChanged("tries = 3", portal.keys(SomePortal.receipt()).orElseThrow());

        deposits.openAll();

        assertThat(state(letter)).isEqualTo("PARKED");
        assertThat(Acting.as(officer(new PostCode("PNH")), () -> parked.tryAgain(letter)))
                .isTrue();
        deposits.openAll();
        assertThat(state(letter)).isEqualTo("OPENED");
    }

    @Test
    void theDatabaseRefusesALetterLargerThanAnyOfTheForm() throws SQLException {
        try (Connection way = SomePortal.source(server).getConnection();
                var put = way.prepareStatement("select portal.put(?, ?)")) {
            put.setObject(1, UUID.randomUUID());
            put.setBytes(2, new byte[(24 << 20) + 2000]);

            assertThatThrownBy(put::execute).hasMessageContaining("no letter of the form is so long");
        }
    }

    @Test
    void whatWasOpenedLongAgoIsForgotten() throws SQLException {
        UUID old = sentAndOpened();
        UUID fresh = sentAndOpened();
        DatabaseDoors.ask(
                database.asOwner(),
                "update portal.deposit set opened_at = '2025-01-01T00:00:00Z' where id = '%s' returning 1"
                        .formatted(old));

        deposits.forgetOpened();

        assertThat(DatabaseDoors.ask(
                        database.asOwner(),
                        "select count(*) from portal.deposit where id in ('%s', '%s')".formatted(old, fresh)))
                .containsExactly("1");
        assertThat(state(fresh)).isEqualTo("OPENED");
    }

    @Test
    void nothingIsSealedToAKeyThatTheOwnerOfTheDatabasePutIn() throws Exception {
        ReceiptKeys keys = portal.keys(SomePortal.receipt()).orElseThrow();
        UUID id = UUID.randomUUID();
        portal.send(id, Letter.Kind.HELP, SomePortal.told("tolong", "", ""), List.of(), keys);
        deposits.openAll();
        ReportFile file = onlyReport(id);
        UUID report = file.report().id().value();
        byte[] attacker = BoxKeys.generated();
        try (CodedRows rows = CodedRows.kept(server, "kept_boxes")) {
            rows.harm("update reports.mailbox set public_key = '\\x%s' where report_id = '%s'"
                    .formatted(HexFormat.of().formatHex(BoxKeys.publicOf(attacker)), report));

            assertThat(answer(file, "Tunggu di gerbang timur", true)).isEqualTo(Handled.NO_MAILBOX);
            assertThat(rows.found())
                    .extracting(Break::kind, Break::detail)
                    .contains(tuple(BreakKind.ROW_CHANGED, "reports.mailbox %1$s, about %1$s".formatted(report)));

            rows.putBack("reports.mailbox", "report_id = '%s'".formatted(report));
        }
        assertThat(texts(keys)).isEmpty();
        assertThat(answer(file, "Kami mencari Anda", true)).isEqualTo(Handled.DONE);
        assertThat(texts(keys)).containsExactly("Kami mencari Anda");
    }

    private UUID sentAndOpened() {
        UUID id = UUID.randomUUID();
        ReceiptKeys keys = portal.keys(SomePortal.receipt()).orElseThrow();
        portal.send(id, Letter.Kind.HELP, SomePortal.told("tolong", "", ""), List.of(), keys);
        deposits.openAll();
        return id;
    }

    @Test
    void coarseWordsForFamiliesGoTheSameWay() throws SQLException {
        ReceiptKeys keys = portal.keys(SomePortal.receipt()).orElseThrow();
        UUID id = UUID.randomUUID();
        portal.send(id, Letter.Kind.HELP, SomePortal.told("anak saya hilang", "", ""), List.of(), keys);
        deposits.openAll();
        ReportFile file = onlyReport(id);

        assertThat(Acting.as(
                        officer(file.report().post()),
                        () -> mailboxes.write(file.report().id(), WordKind.FAMILY, "dalam perjalanan")))
                .isEqualTo(Mailboxes.Standing.OPEN);
        assertThat(texts(keys)).containsExactly("dalam perjalanan");
    }

    @Test
    void theRoleReadsNothingAndListsNothing() throws SQLException {
        var tables = DatabaseDoors.ask(database.asOwner(), """
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """);

        assertThat(tables).contains("portal.deposit", "portal.mailbox", "reports.report", "people.person");
        for (String table : tables) {
            for (String act : List.of(
                    "select 1 from " + table, "delete from " + table, "insert into " + table + " default values")) {
                assertRefused(act);
            }
        }
        assertRefused("create temporary table x (y int)");
        assertRefused("create schema x");
        assertRefused("select portal.taken(uuidv7(), now())");
        assertRefused("select portal.answer('a', 'b')");
        assertRefused("select reports.erase(array[uuidv7()])");
        assertRefused("select access.sees_post('PNH')");
    }

    @Test
    void officersOfAPostSeeNeitherDepositsNorMailboxes() throws SQLException {
        portal.send(
                UUID.randomUUID(),
                Letter.Kind.HELP,
                SomePortal.told("tolong", "", ""),
                List.of(),
                portal.keys(SomePortal.receipt()).orElseThrow());

        for (String table : List.of("portal.deposit", "portal.mailbox")) {
            String some = "select 1 from " + table + " limit 1";
            assertThat(DatabaseDoors.ask(database.asOwner(), some)).hasSize(1);
            assertThat(DatabaseDoors.ask(database.acting("PNH", "own-post"), some))
                    .isEmpty();
            assertThat(DatabaseDoors.ask(database.acting("KEMENSOS", "own-post"), some))
                    .isEmpty();
            assertThat(DatabaseDoors.ask(database.acting("HQ", "all-posts"), some))
                    .hasSize(1);
        }
    }

    @Test
    void theRoleMayCallSevenFunctionsOfOurs() throws SQLException {
        assertThat(DatabaseDoors.ask(database.asOwner(), """
                select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where has_function_privilege('pulang_public', p.oid, 'execute')
                    and has_schema_privilege('pulang_public', n.oid, 'usage')
                    and n.nspname not in ('pg_catalog', 'information_schema')
                    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                order by 1
                """))
                .containsExactly(
                        "portal.fetch",
                        "portal.put",
                        "portal.send",
                        "portal.settings",
                        "prevention.offer_rules",
                        "prevention.published",
                        "prevention.reported");
    }

    private void assertRefused(String sql) throws SQLException {
        try (Connection way = SomePortal.source(server).getConnection();
                var statement = way.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    private Handled answer(ReportFile file, String words, boolean safe) {
        return Acting.as(
                officer(file.report().post()),
                () -> answers.answer(file.report().id(), words, safe));
    }

    private List<String> texts(ReceiptKeys keys) {
        return portal.read(keys).words().stream().map(BoxWords.Word::text).toList();
    }

    /** The one report that came of a deposit: both were taken in one transaction, by this test or by the job. */
    private ReportFile onlyReport(UUID deposit) throws SQLException {
        await().until(() -> state(deposit).equals("OPENED"));
        var ids = DatabaseDoors.ask(database.asOwner(), """
                select r.id from reports.report r join portal.deposit d on d.opened_at <= r.received_at
                where d.id = '%s' and r.channel = 'PUBLIC_SITE' order by r.received_at limit 1
                """.formatted(deposit));
        assertThat(ids).hasSize(1);
        return opened(new ReportId(UUID.fromString(ids.getFirst())));
    }

    private ReportFile opened(ReportId id) throws SQLException {
        String post = DatabaseDoors.ask(
                        database.asOwner(), "select post from reports.report where id = '%s'".formatted(id.value()))
                .getFirst();
        Report report = Acting.as(officer(new PostCode(post)), () -> reports.find(id));
        return Acting.as(officer(report.post()), () -> files.open(id, false));
    }

    private String state(UUID deposit) throws SQLException {
        return DatabaseDoors.ask(
                        database.asOwner(), "select state from portal.deposit where id = '%s'".formatted(deposit))
                .getFirst();
    }

    private static Actor officer(PostCode post) {
        Actor rina = SomeActors.registration();
        return new Actor(rina.id(), rina.name(), Role.REGISTRATION_OFFICER, post, rina.section());
    }
}
