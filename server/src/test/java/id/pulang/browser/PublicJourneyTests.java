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
import java.time.Instant;
import java.time.ZoneOffset;
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
            page.locator("#last").fill(receipt.substring(receipt.length() - 3));
            page.locator("form button").first().click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Resi cocok");

            deposits.openAll();
            answerAtTheDesk("Kami mencari teman Anda. Jangan membayar siapa pun.");

            read(page, receipt);
            assertThat(page.locator("article .said").allTextContents())
                    .containsExactly(
                            "Dibaca petugas. Jawaban menyusul di sini.",
                            "Kami mencari teman Anda. Jangan membayar siapa pun.");
            assertThat(page.locator("li .sent").allTextContents())
                    .containsExactly("Tolong, teman saya Wulandari dikurung di lantai tiga");
            assertThat(page.locator("main li").textContent()).contains("· dibaca, ");
            page.locator("#said").fill("Dia dipindahkan tadi malam");
            page.getByText("Kirim tambahan").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Tambahan terkirim");
            deposits.openAll();
            assertThat(atTheDesk()).contains("Dia dipindahkan tadi malam");
            readWhatWasAdded();

            read(page, receipt);
            assertThat(page.locator("main li").allTextContents())
                    .hasSize(2)
                    .allMatch(sent -> sent.contains("· dibaca, "));
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
                    for (String letter : List.of("", "a", "o", "w", "r", "k", "p", "t", "n", "f", "c", "b", "j")) {
                        window.open("/" + letter).mustBeClean().mustHoldNarrowAndLarge();
                        if (!dark) {
                            window.open("/en/" + letter).mustBeClean().mustHoldNarrowAndLarge();
                        }
                    }
                    window.open("/o");
                    window.page().locator("#text").fill("Loker admin Kamboja, gaji 15 juta, tanpa pengalaman");
                    window.page().locator("form button").first().click();
                    window.settle().page().locator("summary").first().click();
                    window.mustBeClean().mustHoldNarrowAndLarge();
                    window.page().getByText("Laporkan tawaran kerja").first().click();
                    window.settle().mustBeClean();
                    assertThat(window.page().locator("#said").inputValue()).contains("Loker admin Kamboja");
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
    void theNumbersOfACountryStandBelowItOnceItIsChosen() {
        Clock then = Clock.fixed(Instant.parse("2026-07-25T12:00:00Z"), ZoneOffset.UTC);
        try (var earlier = PublicServer.start(WebSettings.USUAL.at(0), SomePortal.of(server), then);
                var window = new Window(Width.PHONE, "http://localhost:" + earlier.port()).open("/a")) {
            Page page = window.page();
            var numbers = page.locator("a[href^='tel:']:visible");
            assertThat(numbers.allTextContents()).isEmpty();
            page.locator("#country").selectOption("KH");
            assertThat(numbers.allTextContents()).containsExactly("+855 12 813 282", "+855 61 844 661");
            window.mustBeClean().mustHoldNarrowAndLarge();
            page.locator("#country").selectOption("MM");
            assertThat(numbers.allTextContents()).containsExactly("+95 9 503 7055");
            page.locator("#country").selectOption("LA");
            assertThat(numbers.allTextContents()).isEmpty();
            assertThat(page.locator("#calls-none").isVisible()).isTrue();
            page.locator("#country").selectOption("TH");
            assertThat(page.getByText("Untuk Thailand belum ada nomor").isVisible())
                    .isTrue();
            assertThat(page.locator("#calls-none").isVisible()).isFalse();
            page.locator("#country").selectOption("");
            assertThat(page.locator(".calls:visible, #calls-none:visible").count())
                    .isZero();
        }
    }

    @Test
    void whatIsSentIntoACutLineStaysAndIsSentOnceTheSignalIsBack() {
        try (var window = new Window(Width.PHONE, address(""))) {
            window.open("/a");
            Page page = window.page();
            page.locator("#said").fill("Kami dipindah malam ini");
            page.context().setOffline(true);
            page.locator("form button").first().click();
            page.locator("#unsent").waitFor();
            assertThat(page.locator("#said").inputValue()).isEqualTo("Kami dipindah malam ini");

            page.context().setOffline(false);
            page.locator("form button").first().click();
            page.locator("#given").waitFor();
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
            window.open("/");
            page.getByText("Minta tolong").first().click();
            page.waitForURL(address("/a"));
            assertThat(page.evaluate("() => navigation.entries().length"))
                    .as("pages of a visit in the history")
                    .isEqualTo(1);
            page.locator("#leave").click();
            page.waitForURL("https://www.bmkg.go.id/");
            page.goBack();
            assertThat(page.url()).as("before the visit").isEqualTo("about:blank");
        }
        try (var window = new Window(Width.PHONE, address(""))) {
            Page page = window.page();
            page.context()
                    .route(
                            "https://www.bmkg.go.id/",
                            route -> route.fulfill(new Route.FulfillOptions().setBody("cuaca")));
            window.open("/").open("/a");
            page.locator("#said").fill("tolong");
            page.locator("form button").first().click();
            page.locator("#given").waitFor();
            page.locator("#leave").click();
            page.waitForURL("https://www.bmkg.go.id/");
            page.waitForLoadState();
            assertThat(page.evaluate("() => history.length"))
                    .as("what was before, and the harmless page")
                    .isEqualTo(3);
            for (int back = 0; back < 3; back++) {
                page.evaluate("() => { setTimeout(() => history.back(), 0); }");
                page.waitForTimeout(1_000);
                assertThat(page.url()).isIn("https://www.bmkg.go.id/", "about:blank");
            }
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

    @Test
    void aPlaceIsKnownByItsSoundOnTheDevice() {
        try (var window = new Window(Width.PHONE, address("")).open("/a")) {
            Page page = window.page();
            page.route("**/*", route -> {
                throw new AssertionError(
                        "something was sent: " + route.request().url());
            });
            var known = page.locator("#place-known");
            for (String[] each : new String[][] {
                {"di gedung dekat Sihanuk vil", "Sihanoukville"},
                {"ceritum", "Chrey Thum"},
                {"miawady", "Myawaddy"},
                {"lantai 3 bavit", "Bavet"},
                {"sihanokvile", "Sihanoukville"}
            }) {
                page.locator("#place").fill(each[0]);
                assertThat(known.locator("button").textContent()).as(each[0]).isEqualTo(each[1]);
                assertThat(known.isVisible()).as(each[0]).isTrue();
            }
            for (String none : List.of("", "di lantai tiga", "Bavet", "tidak tahu namanya", "rumah di pinggir kota")) {
                page.locator("#place").fill(none);
                assertThat(known.isVisible()).as(none).isFalse();
            }
            page.locator("#place").fill("ceritum");
            known.locator("button").click();
            assertThat(page.locator("#place").inputValue()).isEqualTo("ceritum (Chrey Thum)");
        }
    }

    @Test
    void theSiteCanBeInstalled() {
        try (var window = new Window(Width.PHONE, address("")).open("/")) {
            var manifest = window.page().context().newCDPSession(window.page()).send("Page.getAppManifest");
            assertThat(manifest.getAsJsonArray("errors").toString()).isEqualTo("[]");
            assertThat(manifest.get("data").getAsString())
                    .as("a browser installs what stands by itself and has an icon")
                    .contains("\"display\":\"minimal-ui\"", "\"src\":\"/icon.svg\"", "\"start_url\":\"/\"");
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

    private void readWhatWasAdded() {
        try (var window =
                window(Width.DESK, SomeActors.consular()).open("/desk/reports?channel=PUBLIC_SITE&show=ALL")) {
            window.page().getByText("Wulandari Sembada").first().click();
            window.settle().mustBeClean();
            window.page().getByText("Tambahan sudah saya baca").click();
            window.settle();
            assertThat(window.page().locator("main").textContent()).doesNotContain("Tambahan sudah saya baca");
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
