package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.audit.ExportReason;
import id.pulang.cases.CaseId;
import id.pulang.cases.escalation.MissedClocks;
import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.portal.Portal;
import id.pulang.portal.SomePortal;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.Receipt;
import id.pulang.repatriation.NameListPrints;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.reports.ReportId;
import id.pulang.reports.mail.Deposits;
import id.pulang.reports.mail.SiteAnswers;
import id.pulang.screening.Conclusion;
import id.pulang.screening.Conditions;
import id.pulang.screening.Element;
import id.pulang.screening.Finding;
import id.pulang.screening.Indicated;
import id.pulang.screening.Screenings;
import id.pulang.screening.offers.OfferAnswer;
import id.pulang.screening.offers.Offers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Asks the database itself, past every page and door, for the rows of a post in which somebody else works. */
@Tag("security")
@PulangTest
@TestInstance(Lifecycle.PER_CLASS)
class RowsOfOthersTests {

    private static final String OWNER = "PNH";

    /** Who asks: a post, and the scope with which its people act. */
    private static final List<Stranger> STRANGERS = List.of(
            new Stranger("another mission", "BKK", "own-post"),
            new Stranger("an agency that was handed nobody", "PEMDA", "own-post"),
            new Stranger("an administrator", "", "own-post"),
            new Stranger("nobody", "", ""));

    /** Trails that everyone adds to and the application cannot read back or change. */
    private static final Set<String> ADDED_TO_BY_ALL = Set.of("access.audit_entry", "access.audit_waiting");

    /** Tables without a post of their own. */
    private static final Map<String, String> WITHOUT_POST = Map.of(
            "access.audit_waiting", "only added to",
            "access.data_key", "wrapped keys; whose data may be read is said where the data is",
            "access.audit_link", "read by its owner only",
            "access.command", "of one officer each, see IdempotencyKeyTests",
            "access.alarm_seen", "of one officer each, a time only",
            "casework.notifications_read", "of one officer each, see NotificationsTests",
            "mail.subscription", "of one officer each, see MailRoundTests",
            "access.shown", "has tests of its own below",
            "portal.deposit", "sealed, read by the server at work for all posts only, see PortalTests",
            "portal.mailbox", "sealed, read by the server at work for all posts only, see PortalTests");

    /** Tables that the seed leaves empty; the statements against them show less. */
    private static final Set<String> EMPTY = Set.of(
            "access.canary",
            "cases.saved_view",
            "cases.shift_note",
            "casework.mention",
            "incidents.correction",
            "incidents.problem",
            "incidents.remembered_mapping",
            "incidents.statement_version",
            "incidents.withdrawal",
            "people.answer",
            "people.erasure",
            "people.former_membership",
            "people.identity_agreement",
            "people.identity_change",
            "people.master_answer",
            "people.master_join",
            "people.protected_person",
            "people.registry_question",
            "people.sought_elsewhere");

    private static final Conclusion TALK = new Conclusion(
            "PULANG-UNSUR",
            "1",
            new Conditions(true, "", false, 40, true),
            Map.of(
                    Element.ACT, Indicated.NOT_INDICATED,
                    Element.MEANS, Indicated.NOT_INDICATED,
                    Element.PURPOSE, Indicated.NOT_INDICATED),
            Finding.NO_INDICATION_YET,
            "");

    private DatabaseDoors database;
    private List<String> guarded = List.of();
    private int asked;

    private record Stranger(String who, String post, String scope) {}

    @BeforeAll
    void aPostHasOneOfEverything(@Autowired PostDoors doors, @Autowired ApplicationContext application)
            throws SQLException {
        database = DatabaseDoors.of(application);
        SeededPost.fill(doors, OWNER, "Rawikara", "KEMENSOS", 5);
        talksAndAPaper(application);
        aMissedClock(application);
        aLetterFromOutside(application);
        guarded = DatabaseDoors.ask(database.asOwner(), """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relrowsecurity and n.nspname <> 'probe' order by 1
                """);
    }

    private void aMissedClock(ApplicationContext application) throws SQLException {
        DatabaseDoors.tell(
                database.asOwner(),
                "update cases.case_clock set due_at = since where post = '%s' and stopped_at is null".formatted(OWNER));
        application.getBean(MissedClocks.class).look();
    }

    /** A report through the public process, with an answer. */
    private void aLetterFromOutside(ApplicationContext application) throws SQLException {
        Portal portal = SomePortal.of(application);
        UUID id = UUID.randomUUID();
        var receipt = Receipt.of(id.toString().getBytes(StandardCharsets.US_ASCII));
        portal.send(
                id,
                Letter.Kind.HELP,
                SomePortal.told("tolong", "Rawikara", "Bavet", "inside"),
                List.of(),
                portal.keys(receipt).orElseThrow());
        application.getBean(Deposits.class).openAll();
        var report = new ReportId(newest("select report_id from reports.mailbox where post = '%s'")
                .findFirst()
                .orElseThrow());
        Acting.as(
                SeededPost.officer(OWNER, Role.CONSULAR_OFFICER),
                () -> application.getBean(SiteAnswers.class).answer(report, "Kami membacanya", true));
    }

    /** An answer to the offer of screening, a second look that has begun, and a printed list of names. */
    private void talksAndAPaper(ApplicationContext application) throws SQLException {
        List<CaseId> cases = newest("select c.id from cases.protection_case c where c.post = '%s'"
                        + " and not exists (select from repatriation.seat s where s.case_id = c.id)")
                .map(CaseId::new)
                .toList();
        var screenings = application.getBean(Screenings.class);
        Acting.as(SeededPost.officer(OWNER, Role.CONSULAR_OFFICER), () -> {
            application.getBean(Offers.class).answer(cases.getFirst(), OfferAnswer.NOT_NOW, true);
            screenings.conclude(cases.get(1), TALK);
        });
        Acting.as(SeededPost.officer(OWNER, Role.REVIEWER), () -> screenings.beginSecond(cases.get(1)));
        var manifest = new ManifestId(newest("select id from repatriation.manifest where post = '%s'")
                .findFirst()
                .orElseThrow());
        Acting.as(
                SeededPost.officer(OWNER, Role.REPATRIATION_LEAD),
                () -> application
                        .getBean(NameListPrints.class)
                        .print(manifest, ExportReason.JOURNEY, "id", "http://localhost"));
    }

    private Stream<UUID> newest(String sql) throws SQLException {
        return DatabaseDoors.ask(database.asOwner(), sql.formatted(OWNER) + " order by 1 desc limit 2").stream()
                .map(UUID::fromString);
    }

    @AfterAll
    void tellsHowMuchItAsked() {
        System.out.printf("Row policies by SQL: %d tables, %d questions%n", guarded.size(), asked);
    }

    @Test
    void strangersReadNoRowOfAnotherPost() throws SQLException {
        var read = new ArrayList<String>();

        for (String table : tablesOfPosts()) {
            for (Stranger stranger : STRANGERS) {
                asked++;
                var rows = DatabaseDoors.ask(
                        as(stranger), "select count(*) from %s where post = '%s'".formatted(table, OWNER));
                if (!rows.equals(List.of("0"))) {
                    read.add(stranger.who() + " reads " + rows + " rows of " + table);
                }
            }
        }

        assertThat(read).isEmpty();
    }

    @Test
    void strangersChangeAndDeleteNoRowOfAnotherPost() throws SQLException {
        var changed = new ArrayList<String>();

        for (String table : tablesOfPosts()) {
            for (Stranger stranger : STRANGERS) {
                String where = " where post = '%s'".formatted(OWNER);
                changed.addAll(done(stranger, "update %s set post = post".formatted(table) + where));
                changed.addAll(done(stranger, "update %s set post = '%s'".formatted(table, stranger.post()) + where));
                changed.addAll(done(stranger, "delete from " + table + where));
            }
        }

        assertThat(changed).isEmpty();
    }

    @Test
    void strangersAddNoRowToAnotherPost() throws SQLException {
        var added = new ArrayList<String>();

        for (String table : tablesOfPosts()) {
            for (Stranger stranger : STRANGERS) {
                if (!ADDED_TO_BY_ALL.contains(table)) {
                    added.addAll(refusal(stranger, "insert into %s (post) values ('%s')".formatted(table, OWNER)));
                }
            }
        }

        assertThat(added).isEmpty();
    }

    @Test
    void thePostItselfReadsItsRows() throws SQLException {
        var empty = new ArrayList<String>();

        for (String table : tablesOfPosts()) {
            asked++;
            var rows = DatabaseDoors.ask(database.acting(OWNER, "own-post"), "select count(*) from " + table);
            if (rows.equals(List.of("0")) && !ownerSeesNone(table)) {
                empty.add(table);
            }
        }

        assertThat(empty).isEmpty();
    }

    @Test
    void anAgencyReadsThoseHandedToItAndNoOneElse() throws SQLException {
        for (String table : tablesOfPeople()) {
            asked++;
            var rows = DatabaseDoors.ask(database.acting("KEMENSOS", "own-post"), """
                    select count(*) filter (where known.person_id is null) || ' of ' || (count(*) > 0)
                    from %s t left join access.shown known on known.person_id = t.person_id and known.agency = 'KEMENSOS'
                    """.formatted(table));
            assertThat(rows).as(table).isSubsetOf("0 of true", "0 of false");
        }
    }

    /** Who had a case and why it went on, notes, tasks and files: the work of a mission stays there. */
    @Test
    void anAgencyReadsTheWayOfAPersonAndNotTheWorkOfTheMission() throws SQLException {
        String work =
                "select (count(*) filter (where stage is null) > 0) || ' ' || (count(*) > 0) from cases.case_fact";

        assertThat(DatabaseDoors.ask(database.acting(OWNER, "own-post"), work)).containsExactly("true true");
        assertThat(DatabaseDoors.ask(database.acting("KEMENSOS", "own-post"), work))
                .containsExactly("false true");
    }

    @Test
    void anAgencyShowsNobodyToItself() throws SQLException {
        var agency = new Stranger("an agency", "KEMENSOS", "own-post");

        assertThat(refusal(agency, "insert into access.shown values ('KEMENSOS', uuidv7(), now())"))
                .isEmpty();
        assertThat(done(agency, "delete from access.shown")).isEmpty();
        assertThat(DatabaseDoors.ask(as(agency), "select count(*) from access.shown where agency <> 'KEMENSOS'"))
                .containsExactly("0");
        assertThat(DatabaseDoors.ask(as(STRANGERS.getLast()), "select count(*) from access.shown"))
                .containsExactly("0");
    }

    /** Where there is no row, a policy that lets everyone in would go unnoticed. */
    @Test
    void hardlyAnyTableIsEmpty() throws SQLException {
        var empty = new ArrayList<String>();

        for (String table : tablesOfPosts()) {
            if (ownerSeesNone(table)) {
                empty.add(table);
            }
        }

        assertThat(empty).isSubsetOf(EMPTY);
    }

    @Test
    void everyGuardedTableNamesAPostOrSaysWhyNot() {
        assertThat(guarded).hasSizeGreaterThan(20).containsAll(WITHOUT_POST.keySet());
    }

    /** What a statement did that it must not do; being told that one may not counts as nothing. */
    private List<String> done(Stranger stranger, String sql) throws SQLException {
        asked++;
        try (var connection = as(stranger);
                var statement = connection.createStatement()) {
            int rows = statement.executeUpdate(sql);
            return rows == 0 ? List.of() : List.of(stranger.who() + " did " + sql);
        } catch (SQLException refused) {
            return refused.getMessage().contains("permission denied")
                    ? List.of()
                    : List.of(stranger.who() + " " + refused.getMessage());
        }
    }

    private List<String> refusal(Stranger stranger, String sql) throws SQLException {
        asked++;
        try (var connection = as(stranger);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return List.of(stranger.who() + " did " + sql);
        } catch (SQLException refused) {
            String why = String.valueOf(refused.getMessage());
            return why.contains("row-level security") || why.contains("permission denied")
                    ? List.of()
                    : List.of(stranger.who() + ": " + sql + ": " + why);
        }
    }

    private boolean ownerSeesNone(String table) throws SQLException {
        return DatabaseDoors.ask(
                        database.asOwner(), "select count(*) from %s where post = '%s'".formatted(table, OWNER))
                .equals(List.of("0"));
    }

    private List<String> tablesOfPosts() {
        return guarded.stream()
                .filter(table -> !WITHOUT_POST.containsKey(table))
                .toList();
    }

    private List<String> tablesOfPeople() throws SQLException {
        return DatabaseDoors.ask(database.asOwner(), """
                select distinct schemaname || '.' || tablename from pg_policies where policyname = 'shown_to_agency'
                and exists (select 1 from information_schema.columns c where c.table_schema = schemaname
                            and c.table_name = tablename and c.column_name = 'person_id')
                """);
    }

    private Connection as(Stranger stranger) throws SQLException {
        return stranger.scope().isEmpty()
                ? database.asApplication()
                : database.acting(stranger.post(), stranger.scope());
    }
}
