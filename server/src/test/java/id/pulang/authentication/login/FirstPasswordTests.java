package id.pulang.authentication.login;

import static id.pulang.journeys.HttpOfficer.form;
import static id.pulang.journeys.HttpOfficer.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.audit.readers.Alarm;
import id.pulang.audit.readers.Alarms;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.AccountOpening;
import id.pulang.authentication.accounts.AccountProblem;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What an administrator gives is a password for once, and an account is never opened over another. */
@Tag("security")
@PulangTest
class FirstPasswordTests {

    private static final String CHOSEN = "tujuh sendok lupa pulang";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private Alarms alarms;

    @Test
    void nothingIsReachableBeforeItsOwnerHasChosenAnother() {
        HttpOfficer officer = HttpOfficer.stranger(port);

        Document page = officer.tryToLogIn("first.nia", given("first.nia"));

        assertThat(page.location()).endsWith("/login/password");
        for (String path : List.of("/desk", "/desk/cases", "/desk/account", "/desk/accounts", "/desk/people", "/")) {
            assertThat(officer.open(path).location()).as(path).endsWith("/login/password");
        }
        var form = form(page, "/login/password").attr("action", "/desk/account/password");
        assertThat(officer.submit(form, Map.of("chosen", CHOSEN)).location()).endsWith("/login/password");
        assertThat(account("first.nia").firstPassword()).isTrue();
    }

    @Test
    void goesOnOnceItIsChosenAndEndsWhoeverElseCameInWithIt() {
        String given = given("first.dian");
        HttpOfficer officer = HttpOfficer.stranger(port);
        HttpOfficer other = HttpOfficer.stranger(port);
        Document page = officer.tryToLogIn("first.dian", given);
        other.tryToLogIn("first.dian", given);

        Document home = officer.submit(form(page, "/login/password"), Map.of("current", given, "chosen", CHOSEN));

        assertThat(home.location()).endsWith("/desk");
        assertThat(other.open("/desk").location()).endsWith("/login?ended");
        assertThat(HttpOfficer.stranger(port).tryToLogIn("first.dian", given).location())
                .endsWith("/login?wrong");
        assertThat(HttpOfficer.loggedIn(port, "first.dian", CHOSEN)
                        .open("/login/password")
                        .location())
                .endsWith("/desk");
    }

    @Test
    void isNotKeptAndAsksForTheOneThatWasGiven() {
        String given = given("first.yuni");
        HttpOfficer officer = HttpOfficer.stranger(port);
        Document page = officer.tryToLogIn("first.yuni", given);

        assertThat(refusal(officer, page, given, given)).contains("sama dengan yang sekarang");
        assertThat(refusal(officer, page, "bukan yang diberikan", CHOSEN)).contains("tidak cocok");
        assertThat(refusal(officer, page, given, "pendek")).contains("terlalu pendek");
        assertThat(officer.open("/desk").location()).endsWith("/login/password");
    }

    @Test
    void opensNoAccountOverAnotherAndLosesNothingThatWasTyped() {
        String password = SomeAccounts.open(accounts, account("first.ida", "Ida"));
        Account before = account("first.ida");
        HttpOfficer admin = administrator("first.admin-a");

        var form = form(admin.open("/desk/accounts"), "/desk/accounts");
        var answer = admin.post(
                form,
                Map.of(
                        "login",
                        "First.Ida",
                        "name",
                        "Lain",
                        "role",
                        "REVIEWER",
                        "post",
                        "HQ",
                        "section",
                        "protection"));

        Document page = parsed(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#login-problem").text()).contains("milik sebuah akun");
        assertThat(page.select("#login").val()).isEqualTo("First.Ida");
        assertThat(page.select("#name").val()).isEqualTo("Lain");
        assertThat(page.select("#role option[selected]").val()).isEqualTo("REVIEWER");
        assertThat(page.select("#post option[selected]").val()).isEqualTo("HQ");
        assertThat(page.select("#section").val()).isEqualTo("protection");
        assertThat(account("first.ida")).isEqualTo(before);
        assertThat(HttpOfficer.loggedIn(port, "first.ida", password)
                        .open("/desk")
                        .location())
                .endsWith("/desk");
    }

    @Test
    void theNameOfAClosedAccountIsNotGivenToAnother() {
        SomeAccounts.open(accounts, account("first.gone", "Gita"));
        UserId gone = account("first.gone").actor().id();

        AccountOpening outcome = Acting.as(SomeActors.administrator(), () -> {
            accounts.close(gone);
            return accounts.open(account("first.gone", "Lain"));
        });

        assertThat(outcome).isEqualTo(new AccountOpening.Refused(Set.of(AccountProblem.NAME_TAKEN)));
        assertThat(verified.account("first.gone")).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongWithANewAccountAtOnce() {
        var wrong = new NewAccount("a b", " ", Role.RECEIVING_AGENCY, new PostCode("PNH"), " ");

        AccountOpening outcome = Acting.as(SomeActors.administrator(), () -> accounts.open(wrong));

        assertThat(outcome)
                .isEqualTo(new AccountOpening.Refused(EnumSet.complementOf(EnumSet.of(AccountProblem.NAME_TAKEN))));
    }

    @Test
    void anAccountIsForANameThatFitsOnALine() {
        var longest = new NewAccount("first.long", "n".repeat(80), Role.CONSULAR_OFFICER, new PostCode("PNH"), "PNH");
        var longer = new NewAccount("first.longer", "n".repeat(81), Role.CONSULAR_OFFICER, new PostCode("PNH"), "PNH");

        Acting.as(SomeActors.administrator(), () -> {
            assertThat(accounts.open(longest)).isInstanceOf(AccountOpening.Opened.class);
            assertThat(accounts.open(longer)).isEqualTo(new AccountOpening.Refused(Set.of(AccountProblem.NO_NAME)));
        });

        assertThat(verified.account("first.longer")).isEmpty();
    }

    @Test
    void nobodyWorksInASectionWithoutAName() {
        given("first.blank");
        UserId someone = account("first.blank").actor().id();
        var nowhere = new NewAccount("first.none", "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), " ");

        Acting.as(SomeActors.administrator(), () -> {
            assertThat(accounts.open(nowhere)).isEqualTo(new AccountOpening.Refused(Set.of(AccountProblem.NO_SECTION)));
            assertThat(accounts.move(someone, PackRole.of(Role.REVIEWER), new PostCode("PNH"), ""))
                    .containsExactly(AccountProblem.NO_SECTION);
        });

        assertThat(account("first.blank").actor().role()).isEqualTo(PackRole.of(Role.CONSULAR_OFFICER));
    }

    @Test
    void anotherFirstPasswordEndsTheSessionsAndChangesNothingElse() {
        String password = SomeAccounts.open(accounts, account("first.rudi", "Rudi"));
        HttpOfficer officer = HttpOfficer.loggedIn(port, "first.rudi", password);
        Account before = account("first.rudi");
        HttpOfficer admin = administrator("first.admin-b");
        String page = "/desk/accounts/" + before.actor().id().value();

        Document answer = admin.submit(form(admin.open(page), page + "/first-password"), Map.of());
        String given = answer.select("[role=status] code").text();

        assertThat(officer.open("/desk").location()).endsWith("/login?ended");
        assertThat(account("first.rudi").actor()).isEqualTo(before.actor());
        assertThat(HttpOfficer.stranger(port).tryToLogIn("first.rudi", password).location())
                .endsWith("/login?wrong");
        assertThat(HttpOfficer.stranger(port).tryToLogIn("first.rudi", given).location())
                .endsWith("/login/password");
        assertThat(admin.open(page).text()).doesNotContain(given);
    }

    @Test
    void nobodyButAnAdministratorGivesOneAndNobodyToThemself() {
        given("first.kept");
        UserId kept = account("first.kept").actor().id();

        Acting.as(
                SomeActors.head(),
                () -> assertThatThrownBy(() -> accounts.giveFirstPassword(kept)).isInstanceOf(Forbidden.class));
        Acting.as(
                SomeActors.administrator(),
                () -> assertThatThrownBy(() -> accounts.giveFirstPassword(
                                SomeActors.administrator().id()))
                        .isInstanceOf(Forbidden.class));
    }

    @Test
    void headquartersHearsWhenOneAdministratorCouldComeInAsAnother() {
        given("first.taken");
        UserId taken = account("first.taken").actor().id();
        int before = bothSteps();

        Acting.as(SomeActors.administrator(), () -> accounts.giveFirstPassword(taken));
        int withPassword = bothSteps();
        Acting.as(SomeActors.administrator(), () -> steps.remove(taken));

        assertThat(withPassword).isEqualTo(before);
        assertThat(bothSteps()).isEqualTo(before + 1);
    }

    private int bothSteps() {
        var head = new Actor(new UserId(new UUID(8, 2)), "Wulan", Role.HEAD_OF_MISSION, PostCode.HEADQUARTERS, "head");
        return Acting.as(head, alarms::latest).stream()
                .filter(alarm -> alarm.kind() == Alarm.Kind.BOTH_STEPS)
                .mapToInt(Alarm::people)
                .sum();
    }

    private static String refusal(HttpOfficer officer, Document page, String current, String chosen) {
        var answer = officer.post(form(page, "/login/password"), Map.of("current", current, "chosen", chosen));
        assertThat(answer.statusCode()).isEqualTo(422);
        return parsed(answer).select("[role=alert]").text();
    }

    private HttpOfficer administrator(String login) {
        var account = new NewAccount(login, "Pengurus", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "administration");
        return HttpOfficer.loggedIn(port, login, SomeAccounts.open(accounts, account));
    }

    private String given(String login) {
        return SomeAccounts.firstPassword(accounts, account(login, "Petugas"));
    }

    private static NewAccount account(String login, String name) {
        return new NewAccount(login, name, Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
    }

    private Account account(String login) {
        return verified.account(login).orElseThrow();
    }
}
