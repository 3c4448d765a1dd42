package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of field devices by keyboard alone, at both widths. */
class FieldPagesTests extends InABrowser {

    private static final int MOST_FIELDS = 10;

    @ParameterizedTest
    @EnumSource
    void somebodyIsStoredByKeyboardAloneAndAskedAboutWhenTakenInTwice(Width width) {
        try (var window = window(width, FieldPeople.officer())) {
            window.open("/desk/field-devices").mustBeClean();
            Page page = window.page();
            page.locator("a[href='/field/registration']").click();
            window.settle().mustBeClean();
            assertThat(page.locator("#new-passphrase")).isFocused();
            page.keyboard().type(Tablet.PASSPHRASE);
            page.keyboard().press("Tab");
            page.keyboard().type(Tablet.PASSPHRASE);
            page.keyboard().press("Enter");

            assertThat(page.locator("#name")).isFocused(new LocatorAssertions.IsFocusedOptions().setTimeout(30_000));
            assertThat(page.locator("#person")
                            .locator("input, select, textarea")
                            .count())
                    .isLessThanOrEqualTo(MOST_FIELDS);
            assertThat(page.locator("#person [required]").count()).isZero();
            page.keyboard().type("Wiratmoko Kusumadyah");
            page.keyboard().press("Enter");
            assertThat(page.locator("#kept")).containsText("-001 · Wiratmoko Kusumadyah");
            page.keyboard().type("koesoemadiah wiratmokko");
            assertThat(page.locator("#known-answer")).containsText("Mungkin sudah terdaftar");
            page.keyboard().press("Enter");
            assertThat(page.locator("#kept")).containsText("-002 · koesoemadiah wiratmokko");
            assertThat(page.locator("#unsent")).hasText("0", new LocatorAssertions.HasTextOptions().setTimeout(30_000));

            assertThat(page.locator("#people > li").first()).containsText("Orang yang sama?");
            window.mustBeClean().mustHoldNarrowAndLarge().picture("field-registration");
            window.speak("en").open("/field/registration").mustBeClean();
            assertThat(page.locator("#unlock h2")).hasText("Open the sealed registrations");
            assertThat(page.locator(".demonstration")).isVisible();
            window.open("/field/offline");
            assertThat(page.locator(".demonstration")).isVisible();
        }
    }
}
