package id.pulang.browser;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of this machine, started once for all tests; nothing is downloaded. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    /** How long a test waits for a page at most; no test measures by it, and machines of builds are slow at times. */
    private static final double PAGE_MILLIS = 120_000;

    private static final double ASSERTION_MILLIS = 30_000;

    /** Source of the one place where rounds are counted: {@code sealed-store.js}. */
    private static final String FEW_ROUNDS = """
            (() => {
              if (typeof SubtleCrypto === "undefined") return;
              const derive = SubtleCrypto.prototype.deriveKey;
              SubtleCrypto.prototype.deriveKey = function (how, ...others) {
                return derive.call(this, how.name === "PBKDF2" ? { ...how, iterations: 1_000 } : how, ...others);
              };
            })()""";

    private static final Chromium SHARED = new Chromium();

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));
        PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_MILLIS);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /** Opens a window that shares nothing with the others, for an officer in Phnom Penh who reads Indonesian. */
    static BrowserContext window(Width width) {
        return patient(SHARED.browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width.pixels, width.height)
                .setHasTouch(width == Width.PHONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Phnom_Penh")));
    }

    /** Opens a window in which no script runs. */
    static BrowserContext withoutScripts(Width width) {
        return patient(SHARED.browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width.pixels, width.height)
                .setJavaScriptEnabled(false)
                .setLocale("id-ID")));
    }

    /** Opens a phone of its own, whose storage lies in a folder and outlives it. */
    static BrowserContext phone(Path folder) {
        return patient(SHARED.playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable())
                                .setArgs(ARGUMENTS)
                                .setViewportSize(Width.PHONE.pixels, Width.PHONE.height)
                                .setHasTouch(true)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setLocale("id-ID")));
    }

    /**
     * Opens such a phone on which a passphrase takes a thousand rounds instead of more than a second of a processor;
     * {@link StolenDeviceTests} holds how many it takes in the field.
     */
    static BrowserContext quickPhone(Path folder) {
        BrowserContext phone = phone(folder);
        phone.addInitScript(FEW_ROUNDS);
        return phone;
    }

    private static BrowserContext patient(BrowserContext context) {
        context.setDefaultTimeout(PAGE_MILLIS);
        return context;
    }

    /** Everything that lies in the storage of a phone, as a reader of either encoding sees it. */
    static String kept(Path storage) throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(storage)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (Charset charset : List.of(UTF_8, UTF_16LE)) {
                    all.append(new String(bytes, charset));
                }
            }
        }
        return all.toString();
    }

    /** Ends the browser of a phone at once, as when its battery is taken out. */
    static void kill(Path storage) {
        List<ProcessHandle> killed = ProcessHandle.allProcesses()
                .filter(each -> each.info().commandLine().orElse("").contains(storage.toString()))
                .filter(ProcessHandle::destroyForcibly)
                .toList();
        killed.forEach(each -> each.onExit().join());
    }

    private static Path executable() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium on the PATH. Install the package chromium, or run ./pulang test as root."));
    }
}
