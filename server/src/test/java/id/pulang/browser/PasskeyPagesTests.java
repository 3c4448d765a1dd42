package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pulang.DatabaseDoors;
import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.factors.SecondStepAsked;
import id.pulang.authentication.factors.SomeApp;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Passkeys in a real browser with an authenticator of its own, at a server that asks for the second step. */
@Tag("security")
@PulangTest
@TestPropertySource(properties = "pulang.access.second-factor=required")
@Import(SecondStepAsked.Time.class)
class PasskeyPagesTests {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private MovingClock clock;

    @Autowired
    private ApplicationContext application;

    @Test
    void aPasskeyIsSetUpUsedAtTheLogInAskedForAnewAndRemoved() throws SQLException {
        String password = open("browser.passkey", Role.ADMINISTRATOR);
        try (var window = window()) {
            Runnable phone = authenticator(window, true);

            window.logIn("browser.passkey", password);
            window.page().locator("#name").fill("Kunci di ponsel");
            press(window, "Buat passkey");
            assertThat(window.page().locator(".recovery li")).hasCount(10);
            window.mustBeClean();

            window.page().locator("main a[href='/desk']").click();
            window.page().locator("header .menu summary").click();
            window.page().locator("header form[action='/logout'] button").click();
            window.settle().logIn("browser.passkey", password).mustBeClean();
            press(window, "Pakai passkey");
            assertThat(window.page()).hasURL(Pattern.compile(".*/desk"));

            clock.moveOn(Duration.ofMinutes(5));
            openAccount(window, "browser.second");
            assertThat(window.page().locator("h1")).hasText("Verifikasi dua langkah");
            window.mustBeClean();
            press(window, "Pakai passkey");
            assertThat(window.page().locator("main")).containsText("browser.second dibuka");

            clock.moveOn(Duration.ofMinutes(5));
            openAccountByScript(window, "browser.third");
            press(window, "Pakai passkey");
            assertThat(window.page().locator("main")).containsText("browser.third dibuka");

            window.open("/desk/account");
            assertThat(window.page().locator(".passkeys li")).containsText("Kunci di ponsel");
            window.mustBeClean();
            press(window, "Hapus passkey Kunci di ponsel");
            assertThat(window.page().getByRole(AriaRole.ALERT))
                    .containsText("satu-satunya cara Anda untuk verifikasi dua langkah");

            window.page().locator("a[href='/desk/account/passkeys/new']").click();
            window.page().locator("#name").fill("Kunci kedua");
            press(window, "Buat passkey");
            assertThat(window.page().locator("[data-problem=known]")).isVisible();
            window.mustBeClean();
            phone.run();
            authenticator(window, true);
            press(window, "Buat passkey");
            assertThat(window.page().locator(".passkeys li")).hasCount(2);
            press(window, "Hapus passkey Kunci di ponsel");
            assertThat(window.page()).hasURL(Pattern.compile(".*/login\\?removed"));
            window.mustBeClean();
        }
        assertThat(acts("browser.passkey"))
                .containsSubsequence(
                        "registered passkey",
                        "set up second factor by passkey",
                        "second factor by passkey",
                        "second factor by passkey",
                        "opened account",
                        "registered passkey",
                        "removed passkey");
    }

    @ParameterizedTest
    @EnumSource
    void anAppComesBesideAPasskeyAndCodesAreShownHoweverOftenSomebodyPresses(Width width) {
        String login = "browser.beside-" + width.name().toLowerCase(Locale.ROOT);
        try (var window = new Window(width, "http://localhost:" + port)) {
            authenticator(window, true);
            window.logIn(login, open(login, Role.REVIEWER));
            window.page().locator("#name").fill("Kunci di ponsel");
            press(window, "Buat passkey");
            assertThat(window.page().locator(".recovery li")).hasCount(10);
            window.mustBeClean().picture("recovery");

            press(window.open("/desk/account").mustBeClean(), "Aktifkan aplikasi autentikator");
            window.mustBeClean().picture("authenticator");
            String secret = window.page().locator("[data-secret]").innerText();
            window.page().locator("#code").fill(SomeApp.code(secret, clock.instant()));
            pressTwice(window, "/desk/account/authenticator/confirm");

            window.open("/desk/account").mustBeClean().picture("account-passkeys");
            assertThat(window.page().locator("main")).containsText("Aplikasi autentikator aktif");
            pressTwice(window, "/desk/account/recovery-codes");
            window.mustBeClean();
            window.speak("en").open("/desk/account").mustBeClean();
        }
    }

    @Test
    void whoCancelsIsToldSoAndKeepsTheOtherWays() {
        String password = open("browser.cancelled", Role.REVIEWER);
        try (var window = window()) {
            authenticator(window, false);
            window.logIn("browser.cancelled", password);
            window.page().locator("#name").fill("Kunci di ponsel");

            press(window, "Buat passkey");

            assertThat(window.page().getByRole(AriaRole.ALERT)).containsText("Passkey tidak dipakai");
            assertThat(window.page().locator("#code")).isEditable();
            window.mustBeClean();
        }
    }

    @Test
    void aBrowserWithoutPasskeysOrWithoutScriptsStillTakesCodes() {
        String password = open("browser.old", Role.REVIEWER);
        try (var window = window()) {
            window.page().addInitScript("delete window.PublicKeyCredential");

            window.logIn("browser.old", password);

            assertThat(window.page().locator("[data-passkey]")).isHidden();
            assertThat(window.page().locator("svg.qr")).isVisible();
            assertThat(window.page().locator("#code")).isEditable();
        }
    }

    private Window window() {
        return new Window(Width.DESK, "http://localhost:" + port);
    }

    private static void press(Window window, String name) {
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .press("Enter");
        window.settle();
    }

    /** Pressed again while the answer is under way, the page sends the form once, and the codes are shown. */
    private static void pressTwice(Window window, String action) {
        List<String> sent = new ArrayList<>();
        window.page().onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });
        window.page().evaluate("""
                (which) => {
                  const button = document.querySelector(which);
                  button.click();
                  setTimeout(() => button.click(), 100);
                }""", "form[action='%s'] button".formatted(action));
        assertThat(window.page().locator(".recovery li")).hasCount(10);
        window.settle();
        assertThat(sent).containsExactly(window.address(action));
    }

    private static void openAccount(Window window, String login) {
        window.open("/desk/accounts");
        window.page().locator("input[name=login]").fill(login);
        window.page().locator("input[name=name]").fill("Petugas");
        window.page().locator("select[name=role]").selectOption("REVIEWER");
        window.page().locator("select[name=post]").selectOption("PNH");
        window.page().locator("input[name=section]").fill("konsuler");
        window.page().locator("form[action='/desk/accounts'] button").click();
        window.settle();
    }

    /** Asks as parts of pages do, whose answer is put into the page without loading another. */
    private static void openAccountByScript(Window window, String login) {
        window.page().evaluate("""
                (login) => htmx.ajax("POST", "/desk/accounts", { source: "#content", target: "#problem", values: {
                  login, name: "Petugas", role: "REVIEWER", post: "PNH", section: "consular" } })""", login);
        assertThat(window.page().locator("h1")).hasText("Verifikasi dua langkah");
    }

    /** Gives the browser an authenticator that asks for a finger; what is returned takes it away again. */
    private static Runnable authenticator(Window window, boolean knowsItsOwner) {
        CDPSession browser = window.page().context().newCDPSession(window.page());
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", knowsItsOwner);
        var asked = new JsonObject();
        asked.add("options", options);
        JsonObject added = browser.send("WebAuthn.addVirtualAuthenticator", asked);
        return () -> browser.send("WebAuthn.removeVirtualAuthenticator", added);
    }

    private List<String> acts(String login) throws SQLException {
        var officer = verified.account(login).orElseThrow().actor().id().value();
        return DatabaseDoors.ask(
                DatabaseDoors.of(application).asOwner(),
                "select act from access.audit_entry where user_id = '%s' order by at, id".formatted(officer));
    }

    private String open(String login, Role role) {
        var account = new NewAccount(login, "Petugas", role, new PostCode("PNH"), "consular");
        return SomeAccounts.open(accounts, account);
    }
}
