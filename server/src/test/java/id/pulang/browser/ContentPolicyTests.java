package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import id.pulang.SomeActors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a page may not do, and that every window of these tests notices when one does. */
@Tag("security")
@ExtendWith(OutputCaptureExtension.class)
class ContentPolicyTests extends InABrowser {

    @Test
    void blocksAScriptThatSomebodyBroughtIntoAPageAndReportsIt(CapturedOutput log) throws Exception {
        var window = window(Width.DESK);
        window.page().route("**/login?*", route -> withScript(route, "<script>window.ran = true</script>"));

        window.open("/login?name=Siti");

        assertThat(window.page().evaluate("() => window.ran === true")).isEqualTo(false);
        assertThat(window.brokenRules()).isNotEmpty();
        assertThatThrownBy(window::close).isInstanceOf(AssertionError.class);
        for (int look = 0; look < 1200 && !log.getAll().contains("broke the rule"); look++) {
            Thread.sleep(100);
        }
        assertThat(log.getAll()).contains("A page broke the rule script-src-elem at /login");
        assertThat(log.getAll()).doesNotContain("Siti");
    }

    @Test
    void letsNoTextBecomePartOfAPageThatOurServerDidNotAnswer() {
        var window = window(Width.DESK, SomeActors.consular()).open("/desk");

        assertThatThrownBy(() -> window.page().evaluate("() => { document.body.innerHTML = '<b>x</b>'; }"))
                .isInstanceOf(PlaywrightException.class)
                .hasMessageContaining("TrustedHTML");
        assertThatThrownBy(() -> window.page().evaluate("() => new DOMParser().parseFromString('<b>', 'text/html')"))
                .isInstanceOf(PlaywrightException.class);
        assertThatThrownBy(window::close).isInstanceOf(AssertionError.class);
    }

    @Test
    void runsNoScriptInAPartOfAPage() {
        try (var window = window(Width.DESK, SomeActors.consular())) {
            window.page()
                    .route("**/account/notices*", route -> withScript(route, "<script>window.ran = true</script>"));

            window.open("/desk");

            assertThat(window.page().evaluate("() => window.ran === true")).isEqualTo(false);
            assertThat(window.page().locator("main script").count()).isZero();
        }
    }

    @Test
    void keepsNothingInTheBrowserButTheAddressOfThePage() {
        try (var window = window(Width.DESK, SomeActors.consular())) {
            for (String path : new String[] {"/desk", "/desk/cases", "/desk/people", "/desk/clearances"}) {
                window.open(path);
            }

            assertThat(window.page().evaluate("() => JSON.stringify([localStorage, sessionStorage, document.cookie])"))
                    .isEqualTo("[{},{\"htmx-current-path-for-history\":\"/desk/clearances\"},\"\"]");
        }
    }

    private static void withScript(Route route, String script) {
        var answer = route.fetch();
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text() + script));
    }
}
