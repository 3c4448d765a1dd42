package id.pulang.incidents.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.browser.Window;
import id.pulang.incidents.lists.SomeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentPagesTests extends InABrowser {

    private static final String DROP = """
            ([name, base64]) => {
              const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
              const dropped = new DataTransfer();
              dropped.items.add(new File([bytes], name));
              const form = document.querySelector("[data-drop]");
              for (const type of ["dragover", "drop"]) {
                form.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }));
              }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void anOfficerRecordsAnIncidentAndTakesInAListThatWasDropped(Width width) {
        try (var window = window(width, SomeActors.registration())) {
            openIncident(window).mustBeClean();
            window.page().locator("main a.btn-primary").click();
            window.settle().mustBeClean();

            drop(window, "5-reregistration-detention.xlsx");
            assertThat(window.page().getByLabel("Nama Lengkap")).hasValue("NAME");
            window.mustBeClean().picture("mapping");
            window.page().locator("#kind").selectOption("RE_REGISTRATION");
            window.page()
                    .getByRole(AriaRole.BUTTON, button("Masukkan 109 baris"))
                    .click();
            window.settle();

            assertThat(window.page().locator(".roster-numbers")).containsText("109 baris");
            window.mustBeClean();
            window.page().locator(".roster-name a").click();
            assertThat(window.settle().page().locator("tbody tr")).hasCount(100);
            window.mustBeClean().picture("list");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFormKeepsWhatWasTypedWhenSomethingIsMissing(Width width) {
        try (var window = window(width, SomeActors.consular())) {
            window.open("/desk/incidents/new").mustBeClean();
            window.page().locator("#place").fill("Ceritum");
            window.page().locator("main .btn-primary").click();

            assertThat(window.settle().page().locator("#place")).hasValue("Ceritum");
            assertThat(window.page().locator("#title-problem")).isVisible();
            assertThat(window.page().locator("#hazard-problem")).isVisible();
            window.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachBadCellIsNamedBesideItsRow(Width width) {
        try (var window = window(width, SomeActors.registration())) {
            toLists(window);
            upload(
                    window,
                    "daftar.csv",
                    "No,Nama,Nama Lengkap,NIK,Tgl Lahir,%s\n1,Siti,Siti Aminah,12X4,01/01/2031,\n".formatted(width));
            assertThat(window.page().locator(".undecided")).hasCount(2);
            window.page().locator("#kind").selectOption("REGISTRATION");
            window.page().locator("#field-1").selectOption("OTHER_NAME");
            window.page().locator("#field-2").selectOption("OTHER_NAME");
            window.page().locator("#field-2").selectOption("UNDECIDED");
            window.page().locator("main button.btn-primary").click();
            assertThat(window.settle().page().locator("#field-1")).hasValue("OTHER_NAME");
            window.mustBeClean();
            window.page().locator("#field-2").selectOption("NAME");
            window.page().locator("main button.btn-primary").click();
            window.settle();
            assertThat(window.page().locator(".roster-numbers")).containsText("perlu diperiksa: 1 baris");

            window.page().locator(".roster-name a").click();
            window.settle().page().locator(".tabs a").last().click();

            assertThat(window.settle().page().locator("td.noted")).containsText("berisi huruf");
            assertThat(window.page().locator("td.noted")).containsText("belum terjadi");
            window.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatCannotBeReadIsAnsweredInPlainWords(Width width) {
        try (var window = window(width, SomeActors.registration())) {
            toLists(window);

            upload(window, "kosong.csv", "");

            assertThat(window.page().getByRole(AriaRole.ALERT)).containsText("Berkas ini kosong.");
            window.mustBeClean();
        }
    }

    /** What cannot be read lies nowhere else, so it stays where it was pasted. */
    @ParameterizedTest
    @EnumSource
    void messagesOfAChatArePasted(Width width) {
        try (var window = window(width, SomeActors.registration())) {
            toLists(window);
            window.page().locator("main details > summary").click();
            mustStandBelow(window.page().locator("form.upload"), window.page().locator("main details"));
            paste(window, "Selamat pagi");
            assertThat(window.page().getByRole(AriaRole.ALERT)).containsText("Pak Dede, ");
            assertThat(window.page().locator("#messages")).hasValue("Selamat pagi");
            window.mustBeClean();

            paste(window, "1. Budi Santoso, lk, 12-3-1999, C1234567\n2. Siti Aminah, pr, 1/2/1990, E7654321\n");

            assertThat(window.page().locator("h1")).containsText("Pak Dede, ");
            assertThat(window.page().locator("main")).containsText("Budi Santoso · Siti Aminah");
            window.mustBeClean();
        }
    }

    private static void mustStandBelow(Locator upper, Locator lower) {
        BoundingBox above = upper.boundingBox();
        BoundingBox below = lower.boundingBox();
        Assertions.assertThat(below.y - above.y - above.height).as("gap, in px").isGreaterThanOrEqualTo(8);
        Assertions.assertThat(below.width).as("width, in px").isEqualTo(above.width);
    }

    private static void paste(Window window, String messages) {
        window.page().locator("#sender").fill("Pak Dede");
        window.page().locator("#messages").fill(messages);
        window.page().locator("main details form button").click();
        window.settle();
    }

    /** Of paper that takes minutes, in which a second press would send it again. */
    @ParameterizedTest
    @EnumSource
    void whileAFileIsReadThePageSaysSo(Width width) {
        try (var window = window(width, SomeActors.registration())) {
            toLists(window);
            window.page().evaluate("() => document.addEventListener('submit', (event) => event.preventDefault())");

            upload(window, "daftar.csv", "No,Nama\n1,Siti\n");

            assertThat(window.page().locator("[data-reading]")).containsText("sedang diunggah dan dibaca");
            assertThat(window.page().locator("main form.upload button")).isDisabled();
            window.mustBeClean();
        }
    }

    /** A file system takes names of 255 letters; nothing in them says where a line may break. */
    @ParameterizedTest
    @EnumSource
    void aLongNameOfAFileStaysInsideThePage(Width width) {
        try (var window = window(width, SomeActors.registration())) {
            toLists(window);

            upload(window, "b".repeat(251) + ".csv", "No,Nama,%s\n1,Siti Aminah,\n".formatted(width));

            assertThat(window.page().locator("h1")).containsText("bbbbbbbb");
            window.mustBeClean();
            window.open("/desk").mustBeClean();
            toLists(window);
            window.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFarTooLargeFileIsAnsweredWithItsLimit(Width width, @TempDir Path folder) throws IOException {
        Path large = Files.writeString(folder.resolve("besar.csv"), "No,Nama\n".repeat(3_000_000));
        try (var window = window(width, SomeActors.registration())) {
            toLists(window);

            window.page().locator("#file").setInputFiles(large);
            window.page().locator("main form.upload button").click();
            window.settle();

            assertThat(window.page().locator("body")).containsText("20 MB");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRiverShowsWhoeverLeadsHowManyHaveComeHowFar(Width width) {
        try (var officer = window(width, SomeActors.registration());
                var head = window(width, SomeActors.head())) {
            toLists(officer);
            drop(officer, "1-police-custody-list.csv");
            officer.page().locator("#kind").selectOption("CUSTODY");
            officer.page().locator("main button.btn-primary").click();
            assertThat(officer.settle().page().locator(".roster-numbers")).containsText("99 baris");

            head.open("/desk/incidents").mustBeClean();
            head.page().locator(".incident-card").first().click();

            assertThat(head.settle().page().locator("#river .station-count").first())
                    .hasText("99");
            head.mustBeClean().picture("incident-begins");
            head.page().navigate(head.page().url() + "?counted=false");
            assertThat(head.page().locator("#river .station-count").first()).hasText("99");
        }
    }

    private static Window openIncident(Window window) {
        window.open("/desk/incidents/new");
        window.page().locator("#title").fill("Chrey Thum, Oktober 2025");
        window.page().locator("#place").fill("Ceritum");
        window.page().locator("#hazard").selectOption("ESCAPE");
        window.page().locator("#known").fill("97 orang di kantor polisi, 11 di rumah sakit");
        window.page().locator("#source").fill("Polisi setempat");
        window.page().locator("main .btn-primary").click();
        assertThat(window.settle().page()).hasURL(Pattern.compile(".*/desk/incidents/[0-9a-f-]{36}"));
        assertThat(window.page().locator("main")).containsText("Chrey Thum");
        return window;
    }

    private static void toLists(Window window) {
        openIncident(window).page().locator("main a.btn-primary").click();
        window.settle();
    }

    private static void drop(Window window, String file) {
        var base64 = Base64.getEncoder().encodeToString(SomeFile.ofDemo(file));
        window.page().evaluate(DROP, new String[] {file, base64});
        window.page().locator("main form.upload button").click();
        window.settle();
    }

    private static void upload(Window window, String name, String text) {
        window.page().locator("#file").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(UTF_8)));
        window.page().locator("main form.upload button").click();
        window.settle();
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
