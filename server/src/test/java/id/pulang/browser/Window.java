package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import id.pulang.PictureList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A window on the tested server; every page it shows can be held against the rules and kept as a picture. */
public final class Window implements AutoCloseable {

    /** Says on the console what the browser also reports to the server: that a page broke its content policy. */
    private static final String LISTEN_TO_BROKEN_RULES = """
            document.addEventListener("securitypolicyviolation", (event) => console.error(
              `content policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample} on ${event.documentURI}`));""";

    /** Source: WCAG 2.2, 1.4.10. */
    private static final int NARROWEST = 320;

    private static final Pattern BROKEN_RULE =
            Pattern.compile("(?i)content[ -](security[ -])?policy|trusted ?(types|html|script)");

    private final BrowserContext context;
    private final Page page;
    private final Traffic traffic;
    private final Axe axe;
    private final Width width;
    private final String server;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> brokenRules = new ArrayList<>();

    Window(Width width, String server) {
        this.context = Chromium.window(width);
        context.addInitScript(LISTEN_TO_BROKEN_RULES);
        this.page = context.newPage();
        this.traffic = new Traffic(page);
        this.axe = new Axe(page);
        this.width = width;
        this.server = server;
        page.onConsoleMessage(this::listen);
        page.onPageError(this::note);
    }

    /** The page itself, to press and to read. */
    public Page page() {
        return page;
    }

    /** Goes to a path of the server and waits until everything on the page has come. */
    public Window open(String path) {
        page.navigate(server + path);
        traffic.end();
        return this;
    }

    /** Looks for a person in the list of people. */
    public Window search(String words) {
        page.locator("#words").fill(words);
        page.locator("#words").press("Enter");
        return settle();
    }

    /** The whole address of a path of the server. */
    public String address(String path) {
        return server + path;
    }

    /** Waits until everything that the page fetches has come. */
    public Window settle() {
        traffic.end();
        return this;
    }

    /** Logs in as someone types it. */
    public Window logIn(String name, String password) {
        open("/login");
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("main button.btn-primary").click();
        return settle();
    }

    /** Takes the cookies of an earlier window and says whether their session is still open; shows no page. */
    boolean resume(List<Cookie> session) {
        if (session.isEmpty()) {
            return false;
        }
        context.addCookies(session);
        // the server may close a kept connection at the moment at which it is used again
        var once = RequestOptions.create().setMaxRedirects(0).setMaxRetries(2);
        var account = context.request().get(server + "/desk/account", once);
        return account.status() == 200;
    }

    /** The cookies that the server has given to this window. */
    List<Cookie> cookies() {
        return context.cookies();
    }

    /** Chooses the language of all pages that this window shows from now on. */
    public Window speak(String language) {
        context.addCookies(List.of(new Cookie("language", language).setUrl(server)));
        return this;
    }

    /** Chooses what the device of this window wishes: pages that are dark, or light ones. */
    Window dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        return this;
    }

    /** Says that nothing sticks out to the right on the narrowest phone, nor with letters of twice the size. */
    Window mustHoldNarrowAndLarge() {
        page.setViewportSize(Math.min(width.pixels, NARROWEST), width.height);
        assertThat(width == Width.PHONE ? sticksOut() : "")
                .as("beyond 320 px of " + page.url())
                .isEqualTo("");
        page.setViewportSize(width.pixels, width.height);
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        assertThat(sticksOut()).as("in large letters beyond " + page.url()).isEqualTo("");
        page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
        return this;
    }

    /** Says that axe finds nothing, nothing sticks out to the right, and the browser has no complaint. */
    public Window mustBeClean() {
        assertThat(brokenRules).as("broken content policy").isEmpty();
        assertThat(axe.violations()).as("axe on " + page.url()).isEmpty();
        assertThat(sticksOut()).as("beyond the right edge of " + page.url()).isEqualTo("");
        assertThat(complaints)
                .as("complaints of the browser about " + page.url())
                .isEmpty();
        return this;
    }

    /**
     * Keeps what the window shows under docs/pictures, if it is not there yet or pictures are being renewed, and the
     * story does not make it.
     */
    public Window picture(String name) {
        var file = PictureList.file(name + "-" + width.pixels);
        if (!PictureList.holds(name) && (!Files.exists(file) || Boolean.getBoolean("pulang.write-docs"))) {
            write(file);
        }
        return this;
    }

    /** Keeps what the window shows under docs/pictures in any case. */
    void keep(String name) {
        write(PictureList.file(name + "-" + width.pixels));
    }

    /** What on its pages broke the content policy so far. */
    List<String> brokenRules() {
        return brokenRules;
    }

    /** Closes the window; no page that it showed may have broken the content policy. */
    @Override
    public void close() {
        context.close();
        assertThat(brokenRules).as("broken content policy").isEmpty();
    }

    private void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            note(message.text());
        }
    }

    private void note(String complaint) {
        complaints.add(complaint);
        if (BROKEN_RULE.matcher(complaint).find()) {
            brokenRules.add(complaint);
        }
    }

    /** Names what makes the page wider than the window; what scrolls in a frame of its own does not. */
    private String sticksOut() {
        return (String) page.evaluate("""
                () => {
                  const edge = document.documentElement.clientWidth;
                  if (document.scrollingElement.scrollWidth <= edge) return "";
                  return [...document.body.querySelectorAll("*")]
                    .filter((each) => each.getBoundingClientRect().right > edge && !each.closest(".table-responsive *, .rail"))
                    .map((each) => `${each.tagName} ${each.className} ${each.textContent.trim().slice(0, 40)}`)
                    .join("\\n") || "something that does not show";
                }""");
    }
}
