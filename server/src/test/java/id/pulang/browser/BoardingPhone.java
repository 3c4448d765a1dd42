package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.pulang.faults.TcpProxy;
import id.pulang.identity.Actor;
import id.pulang.repatriation.manifest.ManifestId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A phone with its own storage, on which an officer has taken a list along. */
final class BoardingPhone implements AutoCloseable {

    static final String PASSPHRASE = "malam panjang di Bavet";
    static final String IN_THE_CLEAR = "a name that nobody sealed";

    private final Path storage;
    private final String at;
    private final Actor officer;
    private final Function<Actor, String> passwords;
    private final String list;
    private final List<String> failures = new ArrayList<>();
    private BrowserContext browser;
    private Page page;

    BoardingPhone(
            Path storage, TcpProxy network, Actor officer, Function<Actor, String> passwords, ManifestId manifest) {
        this.storage = storage;
        this.at = "http://localhost:" + network.port();
        this.officer = officer;
        this.passwords = passwords;
        this.list = at + "/field/offline#" + manifest.value();
        this.browser = Chromium.quickPhone(storage);
        this.page = browser.pages().getFirst();
        page.onPageError(failures::add);
        logIn(officer);
        page.navigate(at + "/field/boarding/" + manifest.value());
        page.locator("a[href^='/field/offline']").click();
        page.locator("#new-passphrase").fill(PASSPHRASE);
        page.locator("#again").fill(PASSPHRASE);
        page.locator("#create button").click();
        assertThat(page.locator("#ticks > li")).not().hasCount(0);
        page.waitForFunction("async () => Boolean((await navigator.serviceWorker.ready).active)");
    }

    private void logIn(Actor who) {
        page.navigate(at + "/login");
        page.locator("#username").fill(InABrowser.login(who));
        page.locator("#password").fill(passwords.apply(who));
        page.locator("main button.btn-primary").click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    Page page() {
        return page;
    }

    Locator row(int place) {
        return page.locator("#ticks > li").nth(place);
    }

    Locator buses() {
        return page.locator("#vehicles .vehicle");
    }

    Locator shown() {
        return page.locator("#ticks > li:not([hidden])");
    }

    void aboard(int from, int until) {
        for (int place = from; place < until; place++) {
            row(place).locator("[data-aboard]").click();
            assertThat(row(place).locator("[data-aboard]")).isHidden();
        }
    }

    void behind(int place) {
        row(place).locator("summary").click();
        row(place).locator("details select").selectOption("DID_NOT_COME");
        row(place).locator("details button").click();
        assertThat(row(place).locator("[data-waits]")).isVisible();
    }

    void unlock(String passphrase) {
        page.locator("#passphrase").fill(passphrase);
        page.locator("#unlock .btn-primary").click();
    }

    void takesBack(int place) {
        row(place).locator("[data-back]").click();
        assertThat(row(place).locator("[data-aboard]")).isVisible();
    }

    /** Opens the list of another manifest in the same window. */
    void opens(ManifestId manifest) {
        page.navigate("about:blank");
        page.navigate(at + "/field/offline#" + manifest.value());
        unlock(PASSPHRASE);
        assertThat(page.locator("#ticks > li")).not().hasCount(0);
    }

    /** The session of one officer ends, and another one logs in; what the phone keeps stays. */
    void isTakenOverBy(Actor other, ManifestId manifest) {
        browser.clearCookies();
        logIn(other);
        opens(manifest);
    }

    /** Writes one record beside the sealed ones as a careless page would. */
    void keepsInTheClear() {
        page.evaluate("""
                (text) => new Promise((resolve) => {
                  const opened = indexedDB.open("pulang-field");
                  opened.onsuccess = () => {
                    const records = opened.result.transaction("records", "readwrite").objectStore("records");
                    records.put(text, "careless").onsuccess = resolve;
                  };
                })""", IN_THE_CLEAR);
    }

    void hasSentAll() {
        assertThat(page.locator("#unsent")).hasText("0", new LocatorAssertions.HasTextOptions().setTimeout(120_000));
    }

    void isKilled() {
        browser.close();
    }

    void opensAgain() {
        browser = Chromium.quickPhone(storage);
        page = browser.pages().getFirst();
        page.onPageError(failures::add);
        page.navigate(list);
        unlock(PASSPHRASE);
    }

    void logsInAgain() {
        page.locator("#send").click();
        page.locator("#to-login").click();
        logIn(officer);
        page.navigate(list);
        unlock(PASSPHRASE);
    }

    String kept() throws IOException {
        return Chromium.kept(storage);
    }

    @Override
    public void close() {
        browser.close();
        assertThat(failures).as("failures of scripts").isEmpty();
    }
}
