package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.pulang.faults.TcpProxy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A field device with its own storage and a network that can be cut, set up by an officer. */
final class Tablet implements AutoCloseable {

    static final String PASSPHRASE = "sungai lebar di Chrey Thum";

    private static final String FILL = """
            async (people) => {
              const form = document.querySelector("#person");
              const kept = document.querySelector("#kept");
              for (const person of people) {
                kept.textContent = "";
                for (const [name, text] of Object.entries(person)) form.elements[name].value = text;
                form.requestSubmit();
                while (!kept.textContent) await new Promise((resolve) => { setTimeout(resolve, 2); });
              }
            }""";

    private final Path storage;
    private final Function<Path, BrowserContext> opening;
    private final TcpProxy network;
    private final String login;
    private final String password;
    private final List<String> failures = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private BrowserContext browser;
    private Page page;
    private boolean lives;
    private final Duration settingUp;

    /**
     * Sets one up.
     *
     * @param opening {@link Chromium#phone} where it matters what a passphrase costs, else {@link Chromium#quickPhone}
     */
    Tablet(Function<Path, BrowserContext> opening, Path storage, int port, String login, String password)
            throws IOException {
        this.storage = storage;
        this.opening = opening;
        this.network = new TcpProxy(port);
        this.login = login;
        this.password = password;
        start();
        logIn("/desk/field-devices");
        page.locator("a[href='/field/registration']").click();
        page.locator("#new-passphrase").fill(PASSPHRASE);
        page.locator("#again").fill(PASSPHRASE);
        long began = System.nanoTime();
        page.locator("#create button").click();
        assertThat(page.locator("#person")).isVisible(patient());
        settingUp = Duration.ofNanos(System.nanoTime() - began);
        page.waitForFunction("async () => Boolean((await navigator.serviceWorker.ready).active)");
    }

    Page page() {
        return page;
    }

    /** How long it took from the passphrase until somebody can be registered, the copy of the post included. */
    Duration settingUp() {
        return settingUp;
    }

    private void start() {
        lives = true;
        browser = opening.apply(storage);
        page = browser.pages().getFirst();
        page.onPageError(failures::add);
        page.onDialog(question -> {
            asked.add(question.message());
            question.accept();
        });
    }

    private String at(String path) {
        return "http://localhost:" + network.port() + path;
    }

    /** Logs in on the way to a page. */
    void logIn(String wanted) {
        page.navigate(at(wanted));
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("main button.btn-primary").click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    void goesOffline() {
        network.turn(TcpProxy.Weather.CUT);
    }

    /** The network ends in the middle of each answer. */
    void hearsHalf() {
        network.turn(TcpProxy.Weather.HALF);
    }

    void isOnlineAgain() {
        network.turn(TcpProxy.Weather.CLEAR);
    }

    /** Where its page is. */
    String address() {
        return at("/field/registration");
    }

    void opensThePage() {
        page.navigate(address());
    }

    /** Opens the page with the right passphrase. */
    void opens() {
        opensThePage();
        unlocks(PASSPHRASE);
        assertThat(page.locator("#person")).isVisible(patient());
    }

    /** How many records lie on the device. */
    int records() {
        return (Integer) page.evaluate("""
                () => new Promise((resolve) => {
                  const opened = indexedDB.open("pulang-registration");
                  opened.onsuccess = () => {
                    const asked = opened.result.transaction("records").objectStore("records").count();
                    asked.onsuccess = () => resolve(asked.result);
                  };
                })""");
    }

    void unlocks(String passphrase) {
        page.locator("#passphrase").fill(passphrase);
        page.locator("#unlock .btn-primary").click();
    }

    /** Registers people one after the other as fast as the page takes them. */
    void registers(List<Map<String, String>> people) {
        page.evaluate(FILL, people);
    }

    void sends() {
        page.locator("#send").click();
    }

    void hasSentAll() {
        sends();
        assertThat(page.locator("#unsent")).hasText("0", new LocatorAssertions.HasTextOptions().setTimeout(120_000));
    }

    Locator questions() {
        return page.locator("#people [data-question]:visible");
    }

    /** The browser is gone at once, with no time to write anything more. */
    void dies() {
        Chromium.kill(storage);
        lives = false;
    }

    /** The browser is ended as usual, so that its files lie still. */
    void isClosed() {
        if (lives) {
            browser.close();
            lives = false;
        }
    }

    void startsAgain() {
        start();
    }

    private static LocatorAssertions.IsVisibleOptions patient() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    }

    /** What the page asked in a window of its own; each was answered with yes. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() throws IOException {
        isClosed();
        network.close();
    }
}
