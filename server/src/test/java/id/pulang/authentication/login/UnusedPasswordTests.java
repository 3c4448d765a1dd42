package id.pulang.authentication.login;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.factors.SecondStepAsked;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A password that somebody else gave is good for seven days. */
@Tag("security")
class UnusedPasswordTests extends SecondStepAsked {

    private static final Duration LASTS = Duration.ofDays(7);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void isRefusedAfterSevenDaysLikeAWrongOne() {
        String given = given("unused.nia");

        clock.moveOn(LASTS.minus(MINUTE));
        assertThat(tried("unused.nia", given)).endsWith("/login/second/set-up");
        clock.moveOn(MINUTE);

        assertThat(tried("unused.nia", given)).endsWith("/login?wrong");
        assertThat(tried("unused.nia", "bukan kata sandinya")).endsWith("/login?wrong");
    }

    @Test
    void isNotExchangedForAnotherOnceItHasRunOut() {
        String given = given("unused.late");
        clock.moveOn(LASTS.minus(MINUTE));
        HttpOfficer officer = HttpOfficer.stranger(port);
        setUp(officer, code(secret(officer.tryToLogIn("unused.late", given)), 0));
        Document page = officer.open("/login/password");
        clock.moveOn(MINUTE);

        var answer = officer.post(
                form(page, "/login/password"), Map.of("current", given, "chosen", "tujuh sendok lupa pulang"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(verified.account("unused.late").orElseThrow().firstPassword())
                .isTrue();
    }

    @Test
    void aPasswordThatItsOwnerHasChosenStaysGood() {
        String chosen = open("unused.own", Role.REVIEWER);

        clock.moveOn(LASTS.multipliedBy(10));

        assertThat(tried("unused.own", chosen)).endsWith("/login/second/set-up");
    }

    @Test
    void theAdministratorReadsUntilWhenItIsGoodAndGivesAnother() {
        String given = given("unused.rudi");
        String path = "/desk/accounts/" + id("unused.rudi").value();
        assertThat(administrator("unused.admin")
                        .open(path)
                        .select("[data-first-password]")
                        .text())
                .contains("berlaku sampai");
        clock.moveOn(LASTS);

        HttpOfficer admin = administrator("unused.admin-b");
        Document ranOut = admin.open(path);
        Document other = admin.submit(form(ranOut, path + "/first-password"), Map.of());

        assertThat(ranOut.select("[data-first-password]").text()).contains("tidak berlaku lagi sejak");
        assertThat(other.select("[data-first-password]").text()).contains("berlaku sampai");
        assertThat(tried("unused.rudi", given)).endsWith("/login?wrong");
        assertThat(tried("unused.rudi", other.select("[role=status] code").text()))
                .endsWith("/login/second/set-up");
    }

    @Test
    void anInstallationThatNobodyCameIntoInTimeGetsAnotherFirstPassword() {
        transactions.executeWithoutResult(undone -> {
            jdbc.sql("update access.account set active = false, login = login || '.gone'")
                    .update();

            Optional<String> first = accounts.openFirst(clock.instant().minus(LASTS));
            Optional<String> atTheNextStart = accounts.openFirst(clock.instant().minus(LASTS));
            Optional<String> aWeekLater = accounts.openFirst(clock.instant());

            assertThat(first).isPresent();
            assertThat(atTheNextStart).isEmpty();
            assertThat(aWeekLater).isPresent().isNotEqualTo(first);
            undone.setRollbackOnly();
        });
    }

    private HttpOfficer administrator(String login) {
        HttpOfficer admin = HttpOfficer.stranger(port);
        setUp(admin, code(secret(admin.tryToLogIn(login, open(login, Role.ADMINISTRATOR))), 0));
        return admin;
    }

    private String tried(String login, String password) {
        return HttpOfficer.stranger(port).tryToLogIn(login, password).location();
    }

    private String given(String login) {
        var account = new NewAccount(login, "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
        return SomeAccounts.firstPassword(accounts, account);
    }
}
