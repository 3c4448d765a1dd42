package id.pulang.authentication.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.protection.keys.AesGcmCipher;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions in the database: shared by servers, of no use to who reads the database, and cheap. */
@Tag("security")
@PulangTest
class KeptSessionTests {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private DataSource database;

    @Autowired
    private AesGcmCipher seal;

    @Autowired
    private JdbcIndexedSessionRepository kept;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatOneServerKeepsAnotherAndALaterOneFind() throws Exception {
        var first = new SessionServer(seal, database);

        String cookie = first.visit("", request -> request.getSession().setAttribute("kata", "rumah"));

        assertThat(new SessionServer(seal, database).word(cookie)).isEqualTo("rumah");
    }

    @Test
    void anOtherKeyFindsNothing() throws Exception {
        String cookie = new SessionServer(seal, database)
                .visit("", request -> request.getSession().setAttribute("kata", "rumah"));

        var stranger = new AesGcmCipher(new SecretKeySpec(new byte[32], "AES"));

        assertThat(new SessionServer(stranger, database).word(cookie)).isNull();
    }

    @Test
    void aRequestThatReadsCostsOneQuestionAndIsNotedOnceAMinute() throws Exception {
        var statements = new ArrayList<String>();
        var server = new SessionServer(seal, new Counted(database, statements).source());
        String cookie = server.visit("", request -> request.getSession().setAttribute("kata", "rumah"));
        statements.clear();

        server.word(cookie);
        server.word(cookie);
        assertThat(statements).hasSize(2).allMatch(sql -> sql.startsWith("SELECT"));

        statements.clear();
        usedBefore(cookie, Duration.ofMinutes(2));
        server.word(cookie);
        server.word(cookie);
        assertThat(statements.stream().map(sql -> sql.substring(0, 6))).containsExactly("SELECT", "UPDATE", "SELECT");
    }

    @Test
    void anAnswerThatIsOnItsWayCostsNoSecondQuestionAndAnEndedSessionIsGoneAtOnce() throws Exception {
        var statements = new ArrayList<String>();
        var server = new SessionServer(seal, new Counted(database, statements).source());
        String cookie = server.visit("", request -> request.getSession().setAttribute("kata", "rumah"));
        statements.clear();

        server.answer(cookie, request -> request.getSession().getAttribute("kata"));
        assertThat(statements).hasSize(1);

        server.answer(cookie, request -> request.getSession().setAttribute("kata", "pulang"));
        assertThat(new SessionServer(seal, database).word(cookie)).isEqualTo("pulang");
        new SessionServer(seal, database)
                .visit(cookie, request -> request.getSession().invalidate());
        assertThat(server.word(cookie)).isNull();
    }

    @Test
    void aStrangerIsServedWithoutTheDatabaseAndNoChangeIsLostInSilence() throws Exception {
        var away = new AtomicBoolean();
        var server = new SessionServer(seal, new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                if (away.get()) {
                    throw new SQLException("away");
                }
                return database.getConnection();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        });
        String cookie = server.visit("", request -> request.getSession().setAttribute("kata", "rumah"));

        server.visit("", request -> {
            request.getSession().setAttribute("kata", "jalan");
            away.set(true);
        });
        away.set(false);

        assertThatThrownBy(() -> server.visit(cookie, request -> {
                    request.getSession().setAttribute("kata", "laut");
                    away.set(true);
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aCookieThatWasNotMadeHereCostsNoQuestion() throws Exception {
        var statements = new ArrayList<String>();
        var server = new SessionServer(seal, new Counted(database, statements).source());

        server.word("RzZcZ3kq0mYw5f0h1j7mT2xPpQeN9sLd");

        assertThat(statements).isEmpty();
    }

    @Test
    void whoReadsTheDatabaseComesInWithNothingOfIt() {
        var browser = new CookieBrowser(port);
        browser.logIn("kept.asih", open("kept.asih", Role.CONSULAR_OFFICER));
        String row = browser.id(seal);

        assertThat(browser.isIn()).isTrue();
        assertThat(new CookieBrowser(port, row).isIn()).isFalse();
        for (String column : List.of("primary_id", "session_id")) {
            assertThat(jdbc.sql("select count(*) from access.session where " + column + " = :cookie")
                            .param("cookie", browser.cookie())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        assertThat(jdbc.sql("select count(*) from access.session where principal_name is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endsWithTheAccountWhicheverServerChangedIt() throws Exception {
        var browser = new CookieBrowser(port);
        browser.logIn("kept.pindah", open("kept.pindah", Role.CONSULAR_OFFICER));
        String row = browser.id(seal);
        var id = verified.account("kept.pindah").orElseThrow().actor().id();

        Acting.as(
                SomeActors.administrator(),
                () -> accounts.move(id, PackRole.of(Role.MEDICAL_OFFICER), new PostCode("PNH"), "medical"));

        assertThat(browser.isIn()).isFalse();
        assertThat(rows(row)).isZero();
    }

    @Test
    void theLogOutDeletesTheRow() {
        var browser = new CookieBrowser(port);
        browser.logIn("kept.pulang", open("kept.pulang", Role.CONSULAR_OFFICER));
        assertThat(rows(browser)).isEqualTo(1);
        String id = browser.id(seal);

        browser.logOut();

        assertThat(rows(id)).isZero();
    }

    @Test
    void anHourUnusedEndsItAndItsRowIsForgotten() {
        var browser = new CookieBrowser(port);
        browser.logIn("kept.lama", open("kept.lama", Role.CONSULAR_OFFICER));
        var other = new CookieBrowser(port);
        other.logIn("kept.baru", open("kept.baru", Role.CONSULAR_OFFICER));

        usedBefore(browser.cookie(), Duration.ofMinutes(61));
        usedBefore(other.cookie(), Duration.ofMinutes(58));
        kept.cleanUpExpiredSessions();

        assertThat(rows(browser)).isZero();
        assertThat(browser.isIn()).isFalse();
        assertThat(other.isIn()).isTrue();
    }

    private void usedBefore(String cookie, Duration ago) {
        jdbc.sql("""
                update access.session set last_access_time = last_access_time - :ago, expiry_time = expiry_time - :ago
                where session_id = :id
                """)
                .param("ago", ago.toMillis())
                .param("id", CookieBrowser.id(seal, cookie))
                .update();
    }

    private int rows(CookieBrowser browser) {
        return rows(browser.id(seal));
    }

    private int rows(String id) {
        return jdbc.sql("select count(*) from access.session where session_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private String open(String login, Role role) {
        return SomeAccounts.open(accounts, new NewAccount(login, "Petugas", role, new PostCode("PNH"), role.name()));
    }
}
