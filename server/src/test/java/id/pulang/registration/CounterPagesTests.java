package id.pulang.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.browser.Window;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The counter in a browser, by keyboard alone. */
class CounterPagesTests extends InABrowser {

    private static final Pattern REGISTERED = Pattern.compile(".*/desk/registration/[0-9a-f-]{36}");

    /** At 200 key strokes a minute, which is slow, sixty seconds are two hundred keys. */
    private static final int KEYS_OF_A_MINUTE = 200;

    @ParameterizedTest
    @EnumSource
    void aNicknameBecomesAPersonACaseNumberAndATokenByKeyboardAlone(Width width) {
        String nickname = "Ijul " + word();
        try (var window = window(width, SomeActors.registration())) {
            window.open("/desk/registration").mustBeClean();
            Page page = window.page();
            assertThat(page.locator("main form.counter-form")
                            .locator("input:not([type=hidden]), select, textarea")
                            .count())
                    .isLessThanOrEqualTo(10);
            assertThat(page.locator("main [required]").count()).isZero();

            int keys = typed(page, nickname) + pressed(page, "Enter");
            window.settle();

            assertThat(keys).isLessThan(KEYS_OF_A_MINUTE);
            assertThat(page).hasURL(REGISTERED);
            window.mustBeClean().picture("token");
            assertThat(page.locator(".case-number-big")).hasText(Pattern.compile("KH-2025-\\d{6}-\\d"));
            assertThat(page.locator(".token-card .qr")).isVisible();
            assertThat(page.locator(".token-sheet")).not().containsText(nickname);
            assertThat(page.locator("[data-print]")).isFocused();
        }
    }

    /** Whole: each field in the order of the keyboard, and who is known appears while one types. */
    @ParameterizedTest
    @EnumSource
    void whoIsKnownAppearsWhileOneTypesAndTheRestFollowsWithTheTabulator(Width width) {
        String name = "Wiratmoko " + word();
        try (var window = window(width, SomeActors.registration())) {
            register(window, name);
            window.open("/desk/registration");
            Page page = window.page();

            int keys = typed(page, name.toLowerCase(Locale.ROOT).replace("wira", "wirra"));
            assertThat(page.locator("#known-answer")).containsText(name);
            window.picture("counter");
            keys += pressed(page, "Tab") + pressed(page, "Tab") + typed(page, "sekitar 30");
            keys += pressed(page, "Tab");
            page.locator("#sex").focus();
            keys += typed(page, "p") + pressed(page, "Tab") + typed(page, "Jawa");
            keys += pressed(page, "Tab") + typed(page, "se") + pressed(page, "Tab") + typed(page, "pe");
            keys += pressed(page, "Tab") + pressed(page, "Enter");
            window.settle();

            assertThat(keys).isLessThan(KEYS_OF_A_MINUTE);
            assertThat(page).hasURL(REGISTERED);
            assertThat(page.locator(".pill").first()).containsText("Segera");
        }
    }

    private static void register(Window window, String name) {
        window.open("/desk/registration");
        window.page().locator("#name").fill(name);
        window.page().locator("#name").press("Enter");
        window.settle();
    }

    private static int typed(Page page, String text) {
        page.keyboard().type(text);
        return text.length();
    }

    private static int pressed(Page page, String key) {
        page.keyboard().press(key);
        return 1;
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 6).replaceAll("[0-9-]", "x");
    }
}
