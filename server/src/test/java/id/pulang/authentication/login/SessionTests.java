package id.pulang.authentication.login;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.authentication.login.LogInSettings.SecondFactor;
import id.pulang.identity.Acting;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@Tag("security")
@PulangTest
class SessionTests {

    private static final Instant NOON = Instant.parse("2025-10-22T05:00:00Z");

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private SecondSteps steps;

    @Test
    void endsWithTheNextRequestOnceTheAccountIsClosed() {
        HttpOfficer officer = loggedIn("session.closed");

        Acting.as(SomeActors.administrator(), () -> accounts.close(id("session.closed")));

        assertEnded(officer);
    }

    @Test
    void endsWithTheNextRequestOnceRoleOrPostChanges() {
        HttpOfficer officer = loggedIn("session.moved");

        move("session.moved", Role.MEDICAL_OFFICER, "PNH");

        assertEnded(officer);
    }

    @Test
    void endsEverySessionOfTheAccountAndNobodyElses() {
        String password = open("session.two", Role.CONSULAR_OFFICER, "PNH");
        HttpOfficer first = HttpOfficer.loggedIn(port, "session.two", password);
        HttpOfficer second = HttpOfficer.loggedIn(port, "session.two", password);
        HttpOfficer other = loggedIn("session.other");

        move("session.two", Role.CONSULAR_OFFICER, "HQ");

        assertEnded(first);
        assertEnded(second);
        assertThat(other.open("/desk").location()).endsWith("/desk");
    }

    @Test
    void aPartOfAPageLeadsToTheLogInAsAWhole() throws Exception {
        String password = open("session.part", Role.CONSULAR_OFFICER, "PNH");
        var browser = new Browser(port);
        browser.logIn("session.part", password);

        Acting.as(SomeActors.administrator(), () -> accounts.close(id("session.part")));
        HttpResponse<String> answer = browser.get("/desk", "HX-Request", "true");

        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login?ended");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void lastsTwelveHoursHoweverBusyItIs() {
        open("session.long", Role.CONSULAR_OFFICER, "PNH");
        var account = verified.account("session.long").orElseThrow();
        var settings = new LogInSettings(
                2,
                Duration.ofSeconds(1),
                Duration.ofHours(12),
                SecondFactor.OFF,
                Duration.ofDays(7),
                Duration.ofMinutes(5));

        var shortly = new Sessions(
                verified, settings, steps, at(NOON.plus(Duration.ofHours(12)).minusSeconds(1)));
        var late = new Sessions(verified, settings, steps, at(NOON.plus(Duration.ofHours(12))));

        assertThat(shortly.isOver(account, NOON)).isFalse();
        assertThat(late.isOver(account, NOON)).isTrue();
    }

    @Test
    void lastsNoLongerWhenTheClockIsSetBack() {
        open("session.clock", Role.CONSULAR_OFFICER, "PNH");
        var account = verified.account("session.clock").orElseThrow();
        var settings = new LogInSettings(
                2,
                Duration.ofSeconds(1),
                Duration.ofHours(12),
                SecondFactor.REQUIRED,
                Duration.ofDays(7),
                Duration.ofMinutes(5));

        var before = new Sessions(verified, settings, steps, at(NOON.minus(Duration.ofDays(2))));
        var together = new Sessions(verified, settings, steps, at(NOON.minusSeconds(30)));

        assertThat(before.isOver(account, NOON)).isTrue();
        assertThat(before.isFresh(Optional.of(NOON))).isFalse();
        assertThat(together.isOver(account, NOON)).isFalse();
        assertThat(together.isFresh(Optional.of(NOON))).isTrue();
    }

    @Test
    void aSecondStepIsFreshForFiveMinutes() {
        var settings = new LogInSettings(
                2,
                Duration.ofSeconds(1),
                Duration.ofHours(12),
                SecondFactor.REQUIRED,
                Duration.ofDays(7),
                Duration.ofMinutes(5));
        var sessions = new Sessions(verified, settings, steps, at(NOON));

        assertThat(sessions.isFresh(Optional.of(NOON.minusSeconds(299)))).isTrue();
        assertThat(sessions.isFresh(Optional.of(NOON.minusSeconds(300)))).isFalse();
        assertThat(sessions.isFresh(Optional.empty())).isFalse();
    }

    @Test
    void theCookieIsHiddenFromScriptsAndOtherSitesAndNewAfterTheLogIn() throws Exception {
        String password = open("session.cookie", Role.CONSULAR_OFFICER, "PNH");
        var browser = new Browser(port);

        String before = browser.cookie(browser.get("/login", "Accept", "text/html"));
        String after = browser.cookie(browser.logIn("session.cookie", password));

        assertThat(after).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
        assertThat(after.split(";", 2)[0]).isNotEqualTo(before.split(";", 2)[0]);
    }

    @Test
    void theCookieIsForEncryptedConnectionsBehindAProxyThatHasOne() throws Exception {
        var browser = new Browser(port);

        String cookie = browser.cookie(browser.get("/login", "X-Forwarded-Proto", "https"));

        assertThat(cookie).contains("Secure");
    }

    private HttpOfficer loggedIn(String login) {
        return HttpOfficer.loggedIn(port, login, open(login, Role.CONSULAR_OFFICER, "PNH"));
    }

    private String open(String login, Role role, String post) {
        var account = new NewAccount(login, "Petugas", role, new PostCode(post), "consular");
        return SomeAccounts.open(accounts, account);
    }

    private void move(String login, Role role, String post) {
        var problems = Acting.as(
                SomeActors.administrator(),
                () -> accounts.move(id(login), PackRole.of(role), new PostCode(post), "consular"));
        assertThat(problems).isEmpty();
    }

    private UserId id(String login) {
        return verified.account(login).orElseThrow().actor().id();
    }

    private static void assertEnded(HttpOfficer officer) {
        var page = officer.open("/desk");
        assertThat(page.location()).endsWith("/login?ended");
        assertThat(page.select("[role=status]").text()).contains("berakhir");
        assertThat(officer.open("/desk").location()).endsWith("/login");
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    /** Shows its headers, and keeps the session's cookie by hand. */
    private static final class Browser {

        private final HttpClient client = HttpClient.newHttpClient();
        private final URI server;
        private String session = "";

        Browser(int port) {
            server = URI.create("http://localhost:" + port);
        }

        HttpResponse<String> get(String path, String header, String value) throws Exception {
            return kept(HttpRequest.newBuilder(server.resolve(path)).header(header, value));
        }

        HttpResponse<String> logIn(String login, String password) throws Exception {
            String page = get("/login", "Accept", "text/html").body();
            String token = Jsoup.parse(page).select("[name=_csrf]").val();
            String form = "username=" + login + "&password=" + password + "&_csrf=" + token;
            return kept(HttpRequest.newBuilder(server.resolve("/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        }

        String cookie(HttpResponse<String> answer) {
            return answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("pulang="))
                    .findFirst()
                    .orElseThrow();
        }

        private HttpResponse<String> kept(HttpRequest.Builder request) throws Exception {
            if (!session.isEmpty()) {
                request.header("Cookie", session);
            }
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("pulang="))
                    .forEach(cookie -> session = cookie.split(";", 2)[0]);
            return answer;
        }
    }
}
