package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.pulang.SomeActors;
import id.pulang.portal.SomePortal;
import id.pulang.portal.web.PublicServer;
import id.pulang.portal.web.WebSettings;
import id.pulang.reports.mail.Deposits;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a cry for help to the answer, in a browser without scripts on one side and at the desk on the other. */
class PublicJourneyTests extends InABrowser {

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Deposits deposits;

    private PublicServer pages;

    @BeforeEach
    void serve() {
        pages = PublicServer.start(WebSettings.USUAL.at(0), SomePortal.of(server), Clock.systemUTC());
    }

    @AfterEach
    void end() {
        pages.close();
    }

    @Test
    void whoAsksForHelpWithoutScriptsIsAnswered() {
        try (BrowserContext phone = Chromium.withoutScripts(Width.PHONE)) {
            Page page = phone.newPage();
            page.navigate(address("/"));
            page.getByText("Minta tolong").first().click();
            page.locator("#said").fill("Tolong, teman saya Wulandari dikurung di lantai tiga");
            page.getByText("Untuk orang lain").click();
            page.getByText("Masih di dalam dan tidak bisa pergi").click();
            page.locator("#name").fill("Wulandari Sembada");
            page.locator("#place").fill("Ceritum");
            page.getByText("Jangan hubungi sama sekali").click();
            page.locator("form button").first().click();
            String receipt = page.locator("#given").textContent();
            page.locator("#last").fill(receipt.substring(receipt.length() - 4));
            page.locator("form button").first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Resi cocok");

            deposits.openAll();
            answerAtTheDesk("Kami mencari teman Anda. Jangan membayar siapa pun.");

            read(page, receipt);
            assertThat(page.locator("article .said").allTextContents())
                    .containsExactly("Kami mencari teman Anda. Jangan membayar siapa pun.");
            page.locator("#said").fill("Dia dipindahkan tadi malam");
            page.getByText("Kirim tambahan").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Tambahan terkirim");
            deposits.openAll();
            assertThat(atTheDesk()).contains("Dia dipindahkan tadi malam");

            read(page, receipt);
            page.locator("summary").click();
            page.getByText("Ya, tarik laporan saya").click();
            page.locator("button.second").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Permintaan penarikan terkirim");
            deposits.openAll();
            read(page, receipt);
            assertThat(page.locator("main").textContent()).contains("Belum ada pesan untuk resi ini.");
            assertThat(atTheDesk()).contains("menarik laporannya");
            assertThat(phone.cookies()).isEmpty();
        }
    }

    @Test
    void everyPageIsClean() {
        for (Width width : Width.values()) {
            for (boolean dark : List.of(false, true)) {
                try (var window = new Window(width, address("")).dark(dark)) {
                    for (String path :
                            List.of("/", "/a", "/o", "/w", "/r", "/k", "/p", "/n", "/en/", "/en/a", "/en/n")) {
                        window.open(path).mustBeClean().mustHoldNarrowAndLarge();
                    }
                    window.open("/a");
                    window.page().locator("#said").fill("tolong");
                    window.page().locator("form button").first().click();
                    window.settle().mustBeClean().mustHoldNarrowAndLarge();
                    window.open("/r");
                    window.page().locator("#receipt").fill("1234 5678 9012 3456");
                    window.page().locator("form button").first().click();
                    window.settle().mustBeClean().mustHoldNarrowAndLarge();
                }
            }
        }
    }

    @Test
    void leavingAtOnceReplacesThePage() {
        try (var window = new Window(Width.PHONE, address(""))) {
            Page page = window.page();
            page.context()
                    .route(
                            "https://www.bmkg.go.id/",
                            route -> route.fulfill(new Route.FulfillOptions().setBody("cuaca")));
            window.open("/").open("/a");
            page.locator("#said").fill("tolong");
            page.locator("#leave").click();
            page.waitForURL("https://www.bmkg.go.id/");
            page.goBack();

            assertThat(page.url()).as("the form is not there to go back to").isEqualTo(address("/"));
        }
        try (BrowserContext phone = Chromium.withoutScripts(Width.PHONE)) {
            phone.route("https://www.bmkg.go.id/", route -> {
                assertThat(route.request().headers()).doesNotContainKey("referer");
                route.fulfill(new Route.FulfillOptions().setBody("cuaca"));
            });
            Page page = phone.newPage();
            page.navigate(address("/a"));
            page.locator("#leave").click();
            page.waitForURL("https://www.bmkg.go.id/");
        }
    }

    private void read(Page page, String receipt) {
        page.navigate(address("/r"));
        page.locator("#receipt").fill(receipt);
        page.locator("form button").first().click();
    }

    private void answerAtTheDesk(String words) {
        try (var window = window(Width.DESK, SomeActors.consular()).open("/desk/reports?channel=PUBLIC_SITE")) {
            assertThat(window.page().locator("main").textContent()).contains("Wulandari Sembada");
            window.page().getByText("Wulandari Sembada").first().click();
            window.settle();
            window.page().locator("form[action$='/take'] button").click();
            window.settle();
            assertThat(window.page().locator("#apart").textContent()).contains("Buka");
            window.page().locator("#site-answer-words").fill(words);
            window.page()
                    .locator("form[action$='/site-answer'] input[name=safe]")
                    .check();
            window.page().locator("form[action$='/site-answer'] button").click();
            window.settle().mustBeClean();
        }
    }

    private String atTheDesk() {
        try (var window =
                window(Width.DESK, SomeActors.consular()).open("/desk/reports?channel=PUBLIC_SITE&show=ALL")) {
            window.page().getByText("Wulandari Sembada").first().click();
            window.settle();
            return window.page().locator("main").textContent();
        }
    }

    private String address(String path) {
        return "http://localhost:" + pages.port() + path;
    }
}
