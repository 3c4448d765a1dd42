package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.oidc.OrdinaryProvider;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An account is connected with a provider as ministries run them, used, and disconnected, in a real browser. */
@Tag("security")
@PulangTest
@DirtiesContext
class OutsidePagesTests {

    private static final OrdinaryProvider PROVIDER = OrdinaryProvider.start();
    private static final String SECRET = "known to the two of us";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("pulang.outside.issuer", PROVIDER::issuer);
        settings.add("pulang.outside.client", () -> "pulang");
        settings.add("pulang.outside.secret", () -> SECRET);
        settings.add("pulang.outside.name", () -> "SSO Kemlu");
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @ParameterizedTest
    @EnumSource
    void anAccountIsConnectedUsedAndDisconnected(Width width) {
        PROVIDER.knows("pulang", SECRET, "http://localhost:" + port + "/login/outside/back");
        String login = "outside." + width.name().toLowerCase(Locale.ROOT);
        String password = open(login);
        try (var window = new Window(width, "http://localhost:" + port)) {
            window.open("/login").mustBeClean().picture("log-in-outside");
            window.speak("en").open("/login").mustBeClean();
            window.speak("id").logIn(login, password).open("/desk/account").mustBeClean();

            button(window, "form[action='/desk/account/outside'] button");
            window.mustBeClean().picture("outside-leave");
            button(window, "[data-outside]");
            logInAtTheProvider(window);
            assertThat(window.page()).hasURL(Pattern.compile(".*/desk/account"));
            assertThat(window.page().getByRole(AriaRole.STATUS)).containsText("sudah terhubung");
            window.mustBeClean();
            window.page().locator("form[action='/desk/account/outside/remove']").scrollIntoViewIfNeeded();
            window.picture("account-connected");
            window.speak("en").open("/desk/account").mustBeClean();
            window.speak("id").open("/desk/account");

            window.page().locator("header .menu summary").click();
            window.page().locator("header form[action='/logout'] button").click();
            window.settle().open("/login");
            button(window, "a[href='/login/outside']");
            if (window.page().url().startsWith(PROVIDER.issuer())) {
                logInAtTheProvider(window);
            }
            assertThat(window.page()).hasURL(Pattern.compile(".*/desk"));
            assertThat(window.page().locator("a.actor")).containsText("Sari Wulandari");

            window.open("/desk/account");
            button(window, "form[action='/desk/account/outside/remove'] button");
            assertThat(window.page()).hasURL(Pattern.compile(".*/login\\?disconnected"));
            window.mustBeClean();
            button(window, "a[href='/login/outside']");
            assertThat(window.page()).hasURL(Pattern.compile(".*/login\\?outside"));
            window.mustBeClean().picture("log-in-refused");
        }
    }

    private static void button(Window window, String which) {
        Locator found = window.page().locator(which);
        found.click();
        window.settle();
    }

    private static void logInAtTheProvider(Window window) {
        window.page().locator("#username").fill(OrdinaryProvider.OFFICER);
        window.page().locator("#password").fill(OrdinaryProvider.PASSWORD);
        window.page().locator("button[type=submit]").first().click();
        window.settle();
    }

    private String open(String login) {
        return SomeAccounts.open(
                accounts,
                new NewAccount(login, "Sari Wulandari", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular"));
    }
}
