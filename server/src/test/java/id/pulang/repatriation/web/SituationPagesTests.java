package id.pulang.repatriation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.clearances.FourPeople;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The way from the page of an incident to its situation report. */
class SituationPagesTests extends InABrowser {

    @Autowired
    FourPeople some;

    @ParameterizedTest
    @EnumSource
    void isTwoPressesFromTheIncident(Width width) {
        var incident = some.open().value();
        try (var window = window(width, SomeActors.lead())) {
            window.open("/desk/incidents/" + incident);
            window.page().locator("main a[href$='/situation']").click();
            window.settle().mustBeClean();
            window.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target", "situation", "page-" + width + ".png")));

            window.speak("en")
                    .open("/desk/incidents/" + incident + "/situation")
                    .mustBeClean();
            window.speak("id").open("/desk/incidents/" + incident + "/situation");

            var printed = window.page()
                    .waitForResponse(
                            answer -> answer.request().method().equals("POST"),
                            () -> window.page()
                                    .locator("button[name=language][value=en]")
                                    .click());

            assertThat(printed.status()).isEqualTo(200);
            assertThat(printed.headers())
                    .containsEntry("content-type", "application/pdf")
                    .extractingByKey("content-disposition")
                    .asString()
                    .matches("inline; filename=\"LS-PNH-2025-\\d{6}-\\d\\.pdf\"");
        }
    }
}
