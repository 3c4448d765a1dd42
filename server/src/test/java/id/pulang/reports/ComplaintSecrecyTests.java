package id.pulang.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.portal.Portal;
import id.pulang.portal.SomePortal;
import id.pulang.portal.letters.Letter;
import id.pulang.portal.receipts.ReceiptKeys;
import id.pulang.reports.desk.ListQuery;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.mail.Deposits;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A complaint is read at headquarters, by none of those whom it is about, and at no mission. */
@Tag("security")
class ComplaintSecrecyTests extends ReportsAtWork {

    private static final List<String> TABLES =
            List.of("report where id", "step where report_id", "section where report_id", "mailbox where report_id");

    private static final Letter.Reach REACH = new Letter.Reach(true, "UNKNOWN", "", "");

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Deposits deposits;

    private Portal portal;
    private Actor named;
    private Actor other;

    @BeforeEach
    void twoHeadsAtHeadquarters(@Autowired Accounts accounts, @Autowired VerifiedAccounts verified) {
        portal = SomePortal.of(server);
        named = head(accounts, verified, "Nawangsih Puspa Sekarwangi");
        other = SomeActors.headAtHeadquarters();
    }

    @Test
    void oneTakenInAtACounterIsNotReadAtTheMission() throws SQLException {
        ReportId id = take(counter("Dibentak di loket", null));

        assertHidden(id, OFFICER, COLLEAGUE, SomeActors.head(), SomeActors.elsewhere());
        assertRead(id, named, other);
    }

    @Test
    void oneAboutAHeadAtHeadquartersIsReadByTheOthersThere() throws SQLException {
        for (Heard heard : List.of(
                counter("Uang saya diminta", named.id()),
                counter("Ibu Nawangsih meminta uang kepada saya", null),
                counter("PUSPA SEKARWANGI, Nawangsih: semua tahu", null))) {
            ReportId id = take(heard);

            assertHidden(id, named, SomeActors.head());
            assertRead(id, other);
        }
        assertRead(take(counter("Kata puspa dan kepala loket bukan nama", null)), named, other);
    }

    @Test
    void oneFromOutsideThatNamesAHeadIsHiddenFromThemAlsoWhereItDoesSoLater() throws SQLException {
        ReportId first =
                sent(receipt(), new Letter.Told("Saya dilecehkan", "sekarwangi", "", "KH", List.of(), "", REACH));
        ReceiptKeys receipt = receipt();
        ReportId later = sent(receipt, new Letter.Told("Saya dilecehkan", "", "", "KH", List.of(), "", REACH));
        assertHidden(first, named, SomeActors.head());
        assertRead(later, named, other);

        portal.add(
                UUID.randomUUID(),
                Letter.Kind.ADDITION,
                SomePortal.told("Orangnya bernama bu Nawangsih", "", ""),
                List.of(),
                receipt);
        deposits.openAll();

        assertHidden(later, named);
        assertRead(first, other);
        assertRead(later, other);
    }

    /**
     * One that came to a mission before complaints went to headquarters: what is added to it is taken in all the same.
     */
    @Test
    void whatIsAddedToOneOfAMissionIsNotLost() throws SQLException {
        ReceiptKeys receipt = receipt();
        ReportId id = sent(receipt, new Letter.Told("Lama menunggu", "", "", "KH", List.of(), "", REACH));
        for (String table : TABLES) {
            DatabaseDoors.tell(
                    DatabaseDoors.of(server).asOwner(),
                    "update reports.%s = '%s'"
                            .formatted(table.replace(" where", " set post = 'PNH' where"), id.value()));
        }
        String word = SomeReports.word();

        portal.add(UUID.randomUUID(), Letter.Kind.ADDITION, SomePortal.told(word, "", ""), List.of(), receipt);
        deposits.openAll();

        assertThat(as(other, () -> files.open(id, false)).steps())
                .anyMatch(step -> step.words().equals(word));
        assertHidden(id, SomeActors.head());
    }

    private static Heard counter(String said, UserId about) {
        return new Heard(
                new Report.Nature(Topic.COMPLAINT, Channel.WALK_IN, Talk.UNKNOWN),
                said,
                About.NOBODY,
                "",
                List.of(),
                "Seorang ibu",
                about);
    }

    private ReportId sent(ReceiptKeys receipt, Letter.Told told) throws SQLException {
        portal.send(UUID.randomUUID(), Letter.Kind.COMPLAINT, told, List.of(), receipt);
        deposits.openAll();
        return new ReportId(UUID.fromString(
                DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), """
                select report_id from reports.mailbox m join reports.report r on r.id = m.report_id
                order by r.received_at desc, r.id desc limit 1
                """).getFirst()));
    }

    private ReceiptKeys receipt() {
        return portal.keys(SomePortal.receipt()).orElseThrow();
    }

    private void assertHidden(ReportId id, Actor... officers) throws SQLException {
        for (Actor officer : officers) {
            assertThatThrownBy(() -> as(officer, () -> reports.find(id)))
                    .as(officer.name())
                    .isInstanceOf(NotFound.class);
            assertThat(listed(officer, id)).as(officer.name()).isFalse();
            for (String table : TABLES) {
                assertThat(rows(officer, table, id))
                        .as(officer.name() + " " + table)
                        .isZero();
            }
        }
    }

    private void assertRead(ReportId id, Actor... officers) throws SQLException {
        for (Actor officer : officers) {
            assertThat(as(officer, () -> files.open(id, false)).told().said()).isNotEmpty();
            assertThat(listed(officer, id)).as(officer.name()).isTrue();
            assertThat(rows(officer, TABLES.getFirst(), id)).isOne();
        }
    }

    private boolean listed(Actor officer, ReportId id) {
        return as(officer, () -> list.page(new ListQuery(ReportFilter.ALL, Topic.COMPLAINT, null, null, 1)))
                .lines()
                .stream()
                .anyMatch(line -> line.report().id().equals(id));
    }

    /** As somebody who goes straight to the database in the name of an officer. */
    private int rows(Actor officer, String table, ReportId id) throws SQLException {
        String scope = officer.post().equals(PostCode.HEADQUARTERS) ? "all-posts" : "own-post";
        var connection = DatabaseDoors.of(server).acting(officer.post().value(), scope);
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('pulang.user', '%s', false)"
                    .formatted(officer.id().value()));
        }
        return Integer.parseInt(
                DatabaseDoors.ask(connection, "select count(*) from reports.%s = '%s'".formatted(table, id.value()))
                        .getFirst());
    }

    private static Actor head(Accounts accounts, VerifiedAccounts verified, String name) {
        String login = "k." + UUID.randomUUID();
        SomeAccounts.open(
                accounts, new NewAccount(login, name, Role.HEAD_OF_MISSION, PostCode.HEADQUARTERS, "command"));
        return verified.account(login).orElseThrow().actor();
    }
}
