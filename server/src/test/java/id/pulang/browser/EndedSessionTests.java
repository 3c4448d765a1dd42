package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pulang.SomeActors;
import id.pulang.identity.Actor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that ends while somebody types: the page says so, and what was typed comes back after the log-in. */
class EndedSessionTests extends InABrowser {

    private static final String WORDS = "Tujuh orang di kantor polisi, dua belum makan";
    private static final String NEW = "/desk/incidents/new";

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void whatWasTypedComesBackAfterTheLogIn(String language) {
        try (var window = logInAnew(Width.PHONE, SomeActors.registration())) {
            Page page = types(window.speak(language));
            window.page().context().clearCookies();
            window.speak(language);
            sends(window);

            assertThat(page.locator("h1"))
                    .hasText(language.equals("id") ? "Sesi Anda sudah berakhir" : "Your session has ended");
            assertThat(page.locator("[data-draft-kept]")).isVisible();
            assertThat(tab(page)).contains("pulang-draft:").doesNotContain("Tujuh", "polisi", "makan");
            window.mustHoldNarrowAndLarge();

            page.locator("[data-reopens]").click();
            comesIn(window, SomeActors.registration());
            assertThat(page).hasURL(Pattern.compile(".*" + NEW));
            assertThat(page.locator("#known")).hasValue(WORDS);
            assertThat(page.locator("#title")).hasValue("Chrey Thum");
            assertThat(page.locator("#hazard")).hasValue("ESCAPE");
            window.mustHoldNarrowAndLarge();
            page.locator("#happened").fill("2025-10-17T16:30");
            page.locator("#place").fill("Ceritum");
            page.locator("#source").fill("Polisi");
            sends(window);
            assertThat(page).hasURL(Pattern.compile(".*/desk/incidents/[0-9a-f-]{36}.*"));
            assertThat(tab(page)).doesNotContain("pulang-draft:");
        }
    }

    @Test
    void aFormOfTheSessionBeforeIsFilledAgainToo() {
        try (var window = logInAnew(Width.DESK, SomeActors.registration())) {
            Page page = types(window);
            Page other = page.context().newPage();
            other.navigate(window.address("/desk"));
            other.evaluate("() => document.querySelector(\"form[action='/logout']\").submit()");
            assertThat(other).hasURL(Pattern.compile(".*/login.*"));
            other.locator("#username").fill(login(SomeActors.registration()));
            other.locator("#password").fill(password(SomeActors.registration()));
            other.locator("main button.btn-primary").click();
            assertThat(other).hasURL(Pattern.compile(".*/desk"));

            sends(window);
            assertThat(page.locator("h1")).hasText("Sesi Anda sudah berakhir");
            page.locator("[data-reopens]").click();
            window.settle();

            assertThat(page.locator("#known")).hasValue(WORDS);
        }
    }

    @Test
    void anotherOfficerAtTheSameTabSeesNothingOfIt() {
        try (var window = logInAnew(Width.DESK, SomeActors.registration())) {
            Page page = types(window);
            page.context().clearCookies();
            sends(window);
            page.locator("[data-reopens]").click();
            comesIn(window, SomeActors.consular());

            assertThat(page.locator("#known")).hasValue("");
            assertThat(tab(page)).doesNotContain("pulang-draft:");
        }
    }

    @Test
    void whoLeavesAFormOrLogsOutLeavesNothing() {
        try (var window = logInAnew(Width.DESK, SomeActors.registration())) {
            Page page = types(window);
            window.open("/desk/incidents");
            assertThat(tab(page)).doesNotContain("pulang-draft:");
            assertThat(types(window).locator("#known")).hasValue(WORDS);
            page.evaluate("() => document.querySelector(\"form[action='/logout']\").requestSubmit()");
            assertThat(page).hasURL(Pattern.compile(".*/login.*"));

            assertThat(tab(page)).doesNotContain("pulang-draft:");
        }
    }

    @Test
    void aPasswordIsNeverKept() {
        try (var window = logInAnew(Width.DESK, SomeActors.registration())) {
            Page page = window.open("/desk/account").page();
            page.locator("input[type=password]").first().fill("sebuah kata sandi");
            page.context().clearCookies();
            window.open("/desk/incidents");

            assertThat(page).hasURL(Pattern.compile(".*/login.*"));
            assertThat(tab(page)).doesNotContain("pulang-draft:");
        }
    }

    private static Page types(Window window) {
        Page page = window.open(NEW).page();
        page.locator("#title").fill("Chrey Thum");
        page.locator("#hazard").selectOption("ESCAPE");
        page.locator("#known").fill(WORDS);
        return page;
    }

    private static void sends(Window window) {
        window.page().locator("main form.incident-form button.btn-primary").click();
        window.settle();
    }

    private void comesIn(Window window, Actor officer) {
        window.page().locator("#username").fill(login(officer));
        window.page().locator("#password").fill(password(officer));
        window.page().locator("main button.btn-primary").click();
        window.settle();
    }

    private static String tab(Page page) {
        return (String) page.evaluate("() => JSON.stringify(sessionStorage)");
    }
}
