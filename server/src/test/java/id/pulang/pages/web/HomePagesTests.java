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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The home page in a browser: its acts, and the counts of the rail. */
class HomePagesTests extends InABrowser {

    @Autowired
    FourPeople some;

    @ParameterizedTest
    @EnumSource
    void whatWaitsAtTheGatesStandsAmongTheActs(Width width) {
        some.open();
        try (var window = window(width, SomeActors.clearance())) {
            window.open("/desk").settle();

            assertThat(window.page().locator(".home .act-rows .act-what").first())
                    .containsText("orang menunggu:");
            assertThat(window.page().locator(".home .empty-state:visible")).hasCount(0);
            window.mustBeClean();
            window.speak("en").open("/desk").settle().mustBeClean();
            window.speak("id");
        }
    }

    @Test
    void theHomePageBringsTheCountsOfItsRailAndOtherPagesAskForThem() {
        some.open();
        try (var window = window(Width.DESK, SomeActors.consular())) {
            List<String> asked = new ArrayList<>();
            window.page().onRequest(request -> asked.add(request.url()));
            window.open("/desk").settle();
            String onHome = window.page().locator("#count-cases").textContent().strip();
            assertThat(asked).noneMatch(url -> url.endsWith("/desk/counts"));

            window.open("/desk/people").settle();

            assertThat(asked).anyMatch(url -> url.endsWith("/desk/counts"));
            assertThat(window.page().locator("#count-cases")).hasText(onHome);
        }
    }

    @Test
    void countsThatCannotBeFetchedAreMissedInSilence() {
        try (var window = window(Width.DESK, SomeActors.consular())) {
            window.page()
                    .route(
                            "**/desk/counts",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(503)
                                    .setContentType("text/html;charset=utf-8")
                                    .setBody("<div role=\"alert\" class=\"alert\">503</div>")));

            window.open("/desk/people").settle();

            assertThat(window.page().locator("[role=alert]")).hasCount(0);
            assertThat(window.page().locator(".rail-count").first()).isEmpty();
        }
    }
}
