package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.pulang.SomeActors;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogInPageTests extends InABrowser {

    @ParameterizedTest
    @EnumSource
    void thePageIsClean(Width width) {
        try (var window = window(width)) {
            window.open("/login").mustBeClean().picture("log-in");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordIsSaidWithoutSayingWhichPartIsWrong(Width width) {
        try (var window = window(width)) {
            window.logIn("nobody", "guess");

            assertThat(window.page().getByRole(AriaRole.ALERT)).isVisible();
            assertThat(window.page()).hasURL(Pattern.compile(".*/login.*"));
            window.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOfficerComesToTheDesk(Width width) {
        try (var window = logIn(window(width), SomeActors.consular())) {
            assertThat(window.page()).hasURL(Pattern.compile(".*/desk"));
            window.mustBeClean();
        }
    }

    @Test
    void aRefusedNameStandsThereOnceSoThatOnlyThePasswordIsTypedAgain() {
        try (var window = window(Width.PHONE)) {
            Page page = window.open("/login").page();
            page.locator("#username").fill("nobody-of-that-name");
            page.locator("#password").fill("wrong");
            page.locator("main button.btn-primary").click();
            window.settle();

            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            assertThat(page.locator("#username")).hasValue("nobody-of-that-name");
            assertThat(page.locator("#password")).isFocused();
            assertThat(page.locator("#password")).hasValue("");
            window.mustBeClean();

            window.open("/login");
            assertThat(page.locator("#username")).hasValue("");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tooManyTriesAreSaidWithTheirWait(Width width) {
        try (var window = window(width)) {
            window.open("/login?wait=95");

            assertThat(window.page().getByRole(AriaRole.ALERT)).containsText("Tunggu 2 menit");
            window.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOwnAccountIsClean(Width width) {
        try (var window = window(width, SomeActors.consular())) {
            window.open("/desk").page().locator("a.actor").click();
            window.settle();

            assertThat(window.page()).hasURL(Pattern.compile(".*/desk/account"));
            window.mustBeClean().picture("account");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAccountsAreClean(Width width) {
        try (var window = window(width, SomeActors.administrator())) {
            window.open("/desk/accounts");

            assertThat(window.page().locator("tr[data-row]").first()).isVisible();
            window.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAccountThatIsNotOpenedKeepsWhatWasFilledIn(Width width) {
        try (var window = window(width, SomeActors.administrator())) {
            window.open("/desk/accounts");
            window.page().locator("#login").fill("Anjani.Administrator");
            window.page().locator("#name").fill("Anjani Lain");
            window.page().locator("#section").fill("protokol");
            window.page().locator("main button.btn-primary").click();
            window.settle();

            assertThat(window.page().locator("#login-problem")).isVisible();
            assertThat(window.page().locator("#login")).isFocused();
            assertThat(window.page().locator("#name")).hasValue("Anjani Lain");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOpenedAccountIsShownWithItsPasswordAndHowLongThatIsGood(Width width) {
        String login = "opened." + width.name().toLowerCase(Locale.ROOT);
        try (var window = window(width, SomeActors.administrator())) {
            window.open("/desk/accounts");
            window.page().locator("#login").fill(login);
            window.page().locator("#name").fill("Sekar Arum");
            window.page().locator("#section").fill("protokol");
            window.page().locator("main button.btn-primary").click();
            window.settle();

            assertThat(window.page().getByRole(AriaRole.STATUS)).containsText("berlaku sampai");
            window.mustBeClean().picture("account-opened");
            window.page().locator("[data-copies]").click();
            assertThat(window.page().locator("[data-copies]")).hasText("Disalin");
            window.page().locator("a:text-is('" + login + "')").click();
            window.settle();
            assertThat(window.page().locator("[data-first-password]")).containsText("berlaku sampai");
            window.mustBeClean().picture("account-unused");
            window.speak("en").open("/desk/accounts").mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneAccountIsClean(Width width) {
        try (var window = window(width, SomeActors.administrator())) {
            logIn(window(width), SomeActors.reviewerTwo()).close();
            window.open("/desk/accounts");
            window.page().locator("a:text-is('laras.reviewer')").click();
            window.settle();

            assertThat(window.page().locator("form[action$='/first-password']")).isVisible();
            window.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstPasswordIsClean(Width width) {
        try (var window = window(width)) {
            window.logIn("first." + width.name().toLowerCase(Locale.ROOT), firstPassword(width));

            assertThat(window.page()).hasURL(Pattern.compile(".*/login/password"));
            window.mustBeClean().picture("first-password");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSecondStepIsClean(Width width) {
        try (var window = window(width, SomeActors.reviewer())) {
            window.open("/login/second");

            assertThat(window.page()).hasURL(Pattern.compile(".*/login/second/set-up"));
            assertThat(window.page().locator("svg.qr")).isVisible();
            assertThat(window.page().locator("a[href^='otpauth://totp/']")).isVisible();
            window.mustBeClean();
        }
    }
}
