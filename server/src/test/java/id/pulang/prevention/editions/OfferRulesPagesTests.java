package id.pulang.prevention.editions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.browser.Window;
import id.pulang.identity.Acting;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An edition of the rules from its first row until it is in force, by two officers at their pages. */
class OfferRulesPagesTests extends InABrowser {

    /** No other edition can be begun while one is open. */
    @BeforeEach
    void nothingIsOpen(@Autowired OfferEditions editions) {
        Acting.as(
                SomeActors.consular(),
                () -> editions.all().stream()
                        .filter(Edition::isOpen)
                        .forEach(each -> editions.drop(each.id(), each.revision())));
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenTriedAndPutInForce(Width width) {
        try (var writer = window(width, SomeActors.consular());
                var head = window(width, SomeActors.head())) {
            writer.open("/desk/offer-rules").mustBeClean();
            press(writer, "Mulai terbitan baru");
            writer.mustBeClean();
            String edition = writer.page().url().replaceAll("^https?://[^/]*", "");

            addRow(writer, edition, "legal.path", "kata uji" + width.name().length() + " ..");
            writer.mustBeClean();
            assertThat(writer.page().locator(".alert-warning")).containsText("frasa");
            writer.page().locator(".alert-warning a").first().click();
            writer.page().locator("#cell2").fill("kata uji " + width);
            press(writer, "Simpan");
            writer.open(edition + "/tables/agencies").mustBeClean();
            upload(writer, "AS_OF\t2025-10-01\tKementerian uji\tTest ministry\t2030-01-01\n");
            writer.open(edition + "/trial").mustBeClean();
            writer.open(edition);
            press(writer, "Minta diberlakukan");

            head.open(edition).mustBeClean();
            press(head, "Berlakukan");
            assertThat(head.page().locator(".pill").first()).containsText("berlaku");
            head.open("/desk/offer-rules").mustBeClean();
            assertThat(head.page().locator("main")).containsText("Kementerian uji");
            writer.open("/desk/offer-texts").mustBeClean();
            writer.open("/desk/reported-contacts").mustBeClean();
            writer.open("/desk/reports/letters").mustBeClean();
        }
    }

    private static void addRow(Window window, String edition, String sign, String phrase) {
        window.open(edition + "/tables/phrases?line=-1").mustBeClean();
        window.page().locator("#cell1").fill(sign);
        window.page().locator("#cell2").fill(phrase);
        press(window, "Simpan");
    }

    private static void upload(Window window, String list) {
        window.page()
                .locator("#file")
                .setInputFiles(new FilePayload("agencies.tsv", "text/plain", list.getBytes(StandardCharsets.UTF_8)));
        press(window, "Masukkan daftar");
    }

    private static void press(Window window, String words) {
        window.page()
                .locator("main button.btn-primary", new Page.LocatorOptions().setHasText(words))
                .click();
        window.settle();
    }
}
