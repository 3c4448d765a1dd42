package id.pulang.authentication.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.protection.keys.AesGcmCipher;
import jakarta.servlet.http.HttpServletRequest;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who writes rows of sessions looks into none but their own. */
@Tag("security")
@PulangTest
class MovedSessionTests {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DataSource database;

    @Autowired
    private AesGcmCipher seal;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLogInCopiedIntoAnotherSessionSaysNothing() {
        var head = new CookieBrowser(port);
        head.logIn("kept.kepala", open("kept.kepala", Role.HEAD_OF_MISSION));
        var thief = new CookieBrowser(port);
        thief.logIn("kept.maling", open("kept.maling", Role.REVIEWER));

        move("pulang.log-in", head.cookie(), "pulang.log-in", thief.cookie());

        assertThat(thief.isIn()).isFalse();
        assertThat(head.isIn()).isTrue();
    }

    @Test
    void whatIsMovedFromOneSessionIntoAnotherSaysNothing() throws Exception {
        var server = new SessionServer(seal, database);
        String officer = server.visit("", request -> request.getSession().setAttribute("kata", "rumah"));
        String thief = server.visit("", request -> request.getSession().setAttribute("kata", "laut"));

        move("kata", officer, "kata", thief);

        assertThat(server.word(thief)).isNull();
        assertThat(server.word(officer)).isEqualTo("rumah");
    }

    @Test
    void whatIsMovedUnderAnotherNameSaysNothing() throws Exception {
        var server = new SessionServer(seal, database);
        String cookie = server.visit("", request -> {
            request.getSession().setAttribute("kata", "rumah");
            request.getSession().setAttribute("lain", "laut");
        });

        move("lain", cookie, "kata", cookie);

        assertThat(server.word(cookie)).isNull();
    }

    @Test
    void aWholeSessionUnderTheIdOfAnotherSaysNothing() throws Exception {
        var server = new SessionServer(seal, database);
        String officer = server.visit("", request -> request.getSession().setAttribute("kata", "rumah"));
        String thief = server.visit("", request -> request.getSession().setAttribute("kata", "laut"));
        String id = CookieBrowser.id(seal, thief);

        jdbc.sql("delete from access.session where session_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update access.session set session_id = :id where session_id = :of")
                .param("id", id)
                .param("of", CookieBrowser.id(seal, officer))
                .update();

        assertThat(server.word(thief)).isNull();
    }

    @Test
    void isRememberedUnderTheNewIdWhenAnIdIsChanged() throws Exception {
        var server = new SessionServer(seal, database);
        String before = server.visit("", request -> request.getSession().setAttribute("kata", "rumah"));

        String after = server.visit(before, HttpServletRequest::changeSessionId);

        assertThat(after).isNotEqualTo(before);
        assertThat(server.word(after)).isEqualTo("rumah");
        assertThat(server.word(before)).isNull();
    }

    @Test
    void aChangedRowLogsOutAndBreaksNothing() {
        var browser = new CookieBrowser(port);
        browser.logIn("kept.rusak", open("kept.rusak", Role.CONSULAR_OFFICER));

        jdbc.sql("""
                update access.session_attributes
                set attribute_bytes = set_byte(attribute_bytes, 20, (get_byte(attribute_bytes, 20) + 1) % 256)
                where session_primary_id = (select primary_id from access.session where session_id = :id)
                """).param("id", browser.id(seal)).update();

        assertThat(browser.isIn()).isFalse();
    }

    /** Copies what one session remembers over what another does, as only who writes rows can. */
    private void move(String name, String from, String otherName, String to) {
        int moved = jdbc.sql("""
                update access.session_attributes set attribute_bytes = (
                    select attribute_bytes from access.session_attributes a
                    join access.session s on s.primary_id = a.session_primary_id
                    where s.session_id = :from and attribute_name = :name)
                where attribute_name = :otherName
                    and session_primary_id = (select primary_id from access.session where session_id = :to)
                """)
                .param("from", CookieBrowser.id(seal, from))
                .param("name", name)
                .param("otherName", otherName)
                .param("to", CookieBrowser.id(seal, to))
                .update();
        assertThat(moved).isEqualTo(1);
    }

    private String open(String login, Role role) {
        return SomeAccounts.open(accounts, new NewAccount(login, "Petugas", role, new PostCode("PNH"), role.name()));
    }
}
