package id.pulang.authentication.login;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@Tag("security")
@PulangTest
class OwnPasswordTests {

    private static final String CHOSEN = "tujuh sendok lupa pulang";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void aNewPasswordEndsEverySessionAndReplacesTheOld() {
        String password = open("own.ayu");
        HttpOfficer officer = HttpOfficer.loggedIn(port, "own.ayu", password);
        HttpOfficer elsewhere = HttpOfficer.loggedIn(port, "own.ayu", password);

        Document answer = change(officer, password, CHOSEN);

        assertThat(answer.location()).endsWith("/login?changed");
        assertThat(elsewhere.open("/desk").location()).endsWith("/login?ended");
        assertThat(HttpOfficer.stranger(port).tryToLogIn("own.ayu", password).location())
                .endsWith("/login?wrong");
        assertThat(HttpOfficer.loggedIn(port, "own.ayu", CHOSEN).open("/desk").location())
                .endsWith("/desk");
    }

    @Test
    void whoeverFindsAnOpenSessionCannotTakeTheAccount() {
        HttpOfficer officer = HttpOfficer.loggedIn(port, "own.tari", open("own.tari"));

        Document answer = change(officer, "bukan kata sandinya", CHOSEN);

        assertThat(answer.select("[role=alert]").text()).contains("Tidak ada yang diubah");
        assertThat(HttpOfficer.stranger(port).tryToLogIn("own.tari", CHOSEN).location())
                .endsWith("/login?wrong");
    }

    @Test
    void saysWhatIsWrongWithTheNewPassword() {
        String password = open("own.ratna");
        HttpOfficer officer = HttpOfficer.loggedIn(port, "own.ratna", password);

        assertThat(change(officer, password, "pendek").select("[role=alert]").text())
                .contains("terlalu pendek");
        assertThat(change(officer, password, "Indonesia2025")
                        .select("[role=alert]")
                        .text())
                .contains("pertama dicoba");
        assertThat(change(officer, password, "milik own.ratna saja")
                        .select("[role=alert]")
                        .text())
                .contains("memuat nama Anda");
        assertThat(HttpOfficer.loggedIn(port, "own.ratna", password)
                        .open("/desk")
                        .location())
                .endsWith("/desk");
    }

    /** Source: OWASP ASVS 5.0, V6.2.8: nothing is cut off, and no letter is taken for another. */
    @Test
    void aPasswordIsTakenExactlyAsItWasTyped() {
        String typed = "  Sendok ke-7 di rumah Étty, lalu pulang ke kampung yang jauh sekali di balik gunung itu. ";
        String password = open("own.dewi");
        change(HttpOfficer.loggedIn(port, "own.dewi", password), password, typed);

        for (String other : List.of(
                typed.strip(), typed.toLowerCase(Locale.ROOT), typed.replace('É', 'E'), typed.substring(0, 72))) {
            assertThat(HttpOfficer.stranger(port).tryToLogIn("own.dewi", other).location())
                    .as(other)
                    .endsWith("/login?wrong");
        }
        HttpOfficer.loggedIn(port, "own.dewi", typed);
    }

    private static Document change(HttpOfficer officer, String current, String chosen) {
        return officer.submit(
                form(officer.open("/desk/account"), "/desk/account/password"),
                Map.of("current", current, "chosen", chosen));
    }

    private String open(String login) {
        var account = new NewAccount(login, "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
        return SomeAccounts.open(accounts, account);
    }
}
