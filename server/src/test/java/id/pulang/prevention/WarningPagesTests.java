package id.pulang.prevention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.browser.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A warning on its way from the first word to its withdrawal, by two officers at their pages. */
class WarningPagesTests extends InABrowser {

    @ParameterizedTest
    @EnumSource
    void isWrittenReleasedAndWithdrawn(Width width) {
        try (var writer = window(width, SomeActors.consular());
                var head = window(width, SomeActors.head())) {
            writer.open("/desk/warnings").mustBeClean();
            writer.open("/desk/warnings/new").mustBeClean();
            write(writer);
            press(writer, "Minta diterbitkan");
            writer.mustBeClean();

            head.open(writer.page().url().replaceAll("^https?://[^/]*", "")).mustBeClean();
            press(head, "Terbitkan");
            assertThat(head.page().locator(".pill-met")).containsText("terbit");

            head.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("Tarik"))
                    .click();
            head.page().locator("#becauseLocal").fill("Keliru");
            head.page().locator("#becauseEnglish").fill("Wrong");
            head.page().locator("button.btn-danger").click();
            head.settle().mustBeClean();
            assertThat(head.page().locator(".alert-danger")).containsText("Keliru");
        }
    }

    private static void write(Window window) {
        SomeWarnings.text("Loker admin di kompleks").parts().forEach((part, wording) -> {
            window.page().locator("#" + part + "Local").fill(wording.local());
            window.page().locator("#" + part + "English").fill(wording.english());
        });
        int row = 0;
        for (PublishedSource source : SomeWarnings.published(3)) {
            if (row > 0) {
                window.page().locator("details.source summary").nth(row).click();
            }
            window.page().locator("#publisher" + row).fill(source.publisher());
            window.page().locator("#source" + row).fill(source.title());
            window.page().locator("#day" + row).fill(source.day().toString());
            row++;
        }
        window.page().locator("main button.btn-primary").click();
        window.settle();
    }

    private static void press(Window window, String words) {
        window.page()
                .locator("button.btn-primary", new Page.LocatorOptions().setHasText(words))
                .click();
        window.settle();
    }
}
