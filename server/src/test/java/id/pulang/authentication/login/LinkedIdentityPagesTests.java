package id.pulang.authentication.login;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.authentication.oidc.ProviderFault;
import id.pulang.journeys.HttpOfficer;
import java.sql.SQLException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The own account is connected with an identity at the provider, by its owner only, and disconnected. */
@Tag("security")
class LinkedIdentityPagesTests extends OidcOfficers {

    @Test
    void anIdentityBelongsToOneAccount() throws SQLException {
        connected("outside.first", "6001");
        HttpOfficer second = loggedIn("outside.second");

        Document page = connect(second, "6001");

        assertThat(page.select("[role=alert]").text()).contains("sudah terhubung");
        assertThat(page.select("form[action=/desk/account/outside]")).hasSize(1);
        assertThat(acts("outside.second")).contains("provider not connected").doesNotContain("connected provider");
        HttpOfficer again = from("203.0.113.17");
        again.open("/login/outside");
        assertThat(give(again, code(apps.get("outside.second"), 1)).location()).endsWith("?code");
        assertThat(give(again, code(apps.get("outside.first"), 1)).location()).endsWith("/desk");
    }

    @Test
    void whoLeftMeanwhileConnectsNothing() {
        HttpOfficer officer = loggedIn("outside.left");
        String away = leave(officer);
        officer.submit(form(officer.open("/desk"), "/logout"), Map.of());
        PROVIDER.lets("7001");

        assertThat(officer.open(away).location()).endsWith("/login?outside");
        assertThat(from("203.0.113.18").open("/login/outside").location()).endsWith("/login?outside");
    }

    @Test
    void whoIsNotLetInThereConnectsNothing() throws SQLException {
        HttpOfficer officer = loggedIn("outside.denied");
        String away = leave(officer);
        PROVIDER.does(ProviderFault.DENIES);

        Document page = officer.open(away);

        assertThat(page.location()).endsWith("/desk/account");
        assertThat(page.select("[role=alert]").text()).contains("belum terhubung");
        assertThat(page.select("form[action=/desk/account/outside]")).hasSize(1);
        assertThat(acts("outside.denied")).contains("provider not connected");
    }

    @Test
    void disconnectingEndsAllSessionsAndTheWayIn() throws SQLException {
        HttpOfficer officer = connected("outside.gone", "8001");
        HttpOfficer elsewhere = from("203.0.113.19");
        elsewhere.open("/login/outside");
        give(elsewhere, code(apps.get("outside.gone"), 1));

        Document page = officer.submit(form(officer.open("/desk/account"), "/desk/account/outside/remove"), Map.of());

        assertThat(page.location()).endsWith("/login?disconnected");
        assertThat(elsewhere.open("/desk").location()).endsWith("/login?ended");
        assertThat(from("203.0.113.20").open("/login/outside").location()).endsWith("/login?outside");
        assertThat(acts("outside.gone")).containsSubsequence("connected provider", "disconnected provider");
    }

    @Test
    void theDatabaseDoesNotSayWhoItIs() throws SQLException {
        connected("outside.secret", "10001");

        assertThat(ask("select encode(identity, 'escape') from access.outside_connection"))
                .noneMatch(text -> text.contains("10001") || text.contains("localhost"));
        assertThat(ask("select count(*) from access.outside_connection where identity = sha256('10001')"
                        + " or identity = sha256('" + PROVIDER.issuer() + "10001')"))
                .containsExactly("0");
    }
}
