package id.pulang.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.HashSet;
import java.util.Set;

/**
 * What a page has under way, so that nobody waits longer than until it has come.
 *
 * <p>Playwright's own idle network waits half a second after the last answer, on each of some hundred pages.
 */
final class Traffic {

    private static final int STEP_MILLIS = 50;
    private static final int QUIET_STEPS = 2;
    private static final int MOST_STEPS = 200;

    private final Page page;
    private final Set<Request> underWay = new HashSet<>();

    Traffic(Page page) {
        this.page = page;
        page.onRequest(underWay::add);
        page.onRequestFinished(underWay::remove);
        page.onRequestFailed(underWay::remove);
    }

    /** Waits until the page has loaded and nothing has been under way for a tenth of a second. */
    void end() {
        page.waitForLoadState(LoadState.LOAD);
        int quiet = 0;
        for (int step = 0; quiet < QUIET_STEPS && step < MOST_STEPS; step++) {
            page.waitForTimeout(STEP_MILLIS);
            quiet = underWay.isEmpty() ? quiet + 1 : 0;
        }
        if (quiet < QUIET_STEPS) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
    }
}
