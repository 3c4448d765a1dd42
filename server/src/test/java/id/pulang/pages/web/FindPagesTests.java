package id.pulang.pages.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.clearances.FourPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The search of the frame in a browser: by keyboard, while one types, and as a page. */
class FindPagesTests extends InABrowser {

    /** Longer than the search waits for the next letter, in milliseconds. */
    private static final double TYPED = 800;

    @Autowired
    FourPeople some;

    @Test
    void aMisspeltNameLeadsToTheCaseInThreePresses() {
        some.open();
        try (var window = window(Width.DESK, SomeActors.consular())) {
            window.open("/desk");
            var page = window.page();
            page.keyboard().press("Control+k");
            page.keyboard().type("sitti rahmawatty");
            assertThat(page.locator("#suggestions a").first()).containsText("Siti Rahmawati");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            window.settle();

            assertThat(page).hasURL(Pattern.compile(".*/desk/cases/[0-9a-f-]{36}"));
        }
    }

    @Test
    void twoLettersAreNotAskedAndNothingOpensOnceItWasClosed() {
        some.open();
        try (var window = window(Width.DESK, SomeActors.consular())) {
            window.open("/desk");
            var page = window.page();
            List<Route> asked = new ArrayList<>();
            page.route("**/desk/find/suggestions", asked::add);
            page.locator("#q").click();
            page.keyboard().type("si");
            page.waitForTimeout(TYPED);
            assertThat(asked).isEmpty();

            page.keyboard().type("ti rahma");
            page.keyboard().press("Escape");
            page.waitForTimeout(TYPED);
            assertThat(asked).isEmpty();

            page.locator("#q").fill("siti rahma");
            page.waitForCondition(() -> !asked.isEmpty());
            page.keyboard().press("Tab");
            page.waitForResponse(
                    "**/desk/find/suggestions", () -> asked.getFirst().resume());
            page.waitForTimeout(TYPED);

            assertThat(page.locator("#suggestions a")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allThatFitsStandsOnAPageWhoseAddressNamesNobody(Width width) {
        some.open();
        try (var window = window(width, SomeActors.consular())) {
            window.open("/desk/find").mustBeClean();
            window.page().locator("#q").fill("Bambang Prakoso");
            window.page().locator("#q").press("Enter");
            window.settle().mustBeClean();

            assertThat(window.page().locator("main .found a").first()).containsText("Bambang Prakoso");
            assertThat(window.page().url()).doesNotContainIgnoringCase("bambang");
        }
    }
}
