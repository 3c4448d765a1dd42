package id.pulang.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search of the list of people where a browser runs scripts: the list takes the place of the one on the page. */
class SearchInPlaceTests extends InABrowser {

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @BeforeEach
    void somebodyIsRegistered() {
        new SomeLists(incidents, rosters).matched(matching, """
                Nama;L/P;Tgl Lahir
                Wulandari Setianingsih Putri;P;03/04/1999
                """);
    }

    /** No page is loaded, so the words stay under the cursor; the address names nobody and holds when it is opened. */
    @Test
    void aSearchTakesThePlaceOfTheListUnderAnAddressOfItsOwn() {
        try (var window = window(Width.PHONE, SomeActors.consular())) {
            Page page = window.open("/desk/people").page();
            String before = page.url();
            page.evaluate("() => { document.body.dataset.sameDocument = 'yes'; }");

            window.search("wulandarii setianingsih");

            assertThat(page.locator("body")).hasAttribute("data-same-document", "yes");
            assertThat(page.locator("#words")).isFocused();
            assertThat(page.locator("tr[data-row]").first()).containsText("Wulan");
            assertThat(page.url()).contains("search=").doesNotContain("wulandari");
            page.reload();
            assertThat(page.locator("#words")).hasValue("wulandarii setianingsih");
            page.goBack();
            assertThat(page.url()).isEqualTo(before);
            assertThat(page.locator("#words")).hasValue("");
            window.mustBeClean();
        }
    }

    /**
     * Whatever stands above the list stays, what is half typed there included; only what counts and marks is renewed.
     */
    @Test
    void aFilterLeavesTheFormAsItIs() {
        try (var window = window(Width.DESK, SomeActors.consular())) {
            Page page = window.open("/desk/people").page();
            page.locator(".known-box > summary").click();
            page.locator("#known-name").fill("Wulan");

            page.locator("#presence").selectOption("PRESENT");

            assertThat(page.locator("#filter-count")).hasText("Saring (1)");
            assertThat(page.locator("#known-name")).hasValue("Wulan");
            assertThat(page.locator("#known-name")).isVisible();
            assertThat(page.locator(".list-views a[aria-current]")).hasCount(0);
            page.locator("#presence").selectOption("ANY");
            assertThat(page.locator(".list-views a[aria-current=true]")).hasCount(1);
            assertThat(page.locator(".people-filters")).hasCount(1);
            window.mustBeClean();
        }
    }

    /** On a phone the answer would stand below the screen under the filters. */
    @Test
    void onAPhoneFiltersFoldWhenTheyAreAnswered() {
        try (var window = window(Width.PHONE, SomeActors.consular())) {
            Page page = window.open("/desk/people").page();
            page.locator(".filters > summary").click();

            page.locator("#presence").selectOption("PRESENT");

            assertThat(page.locator(".filters > summary")).containsText("Saring (1)");
            assertThat(page.locator("#presence")).isHidden();
            assertThat(page.locator(".people-count")).isInViewport();
        }
    }

    @Test
    void aSearchWithoutANetworkSaysSoAndLosesNothing() {
        try (var window = window(Width.DESK, SomeActors.consular())) {
            Page page = window.open("/desk/people").page();
            page.context().setOffline(true);

            page.locator("#words").fill("wulandarii setianingsih");
            page.locator("#words").press("Enter");

            assertThat(page.locator("#problem [role=alert]")).containsText("Server tidak terjangkau");
            assertThat(page.locator("#words")).hasValue("wulandarii setianingsih");
            page.context().setOffline(false);
            window.search("wulandarii setianingsih");
            assertThat(page.locator("tr[data-row]").first()).containsText("Wulan");
            assertThat(page.locator("#problem [role=alert]")).hasCount(0);
        }
    }
}
