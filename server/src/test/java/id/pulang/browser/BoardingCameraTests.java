package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.registration.tokens.Tokens;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeTravellers;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A token, read with the camera of a phone. The browser of the tests reads no codes, so that the page is given a
 * reader.
 */
class BoardingCameraTests extends InABrowser {

    private static final String NAME = "Yohana Kaunang";

    /** A camera that films an empty wall, and a reader that sees what the test has put there. */
    private static final String READER = """
            window.wall = [];
            window.BarcodeDetector = class {
              static async getSupportedFormats() { return ["qr_code"]; }
              async detect() { return window.wall.map((rawValue) => ({ rawValue })); }
            };
            navigator.mediaDevices.getUserMedia = async () => {
              const wall = Object.assign(document.createElement("canvas"), { width: 64, height: 64 });
              wall.getContext("2d").fillRect(0, 0, 64, 64);
              const stream = wall.captureStream(10);
              window.film = stream.getTracks()[0];
              return stream;
            };""";

    @Autowired
    private ApplicationContext server;

    private String issued = "";

    @Test
    void showsWhoseTokenItIsAndStopsTheCamera() {
        String boarding = boarding(true);
        String code = issued;
        try (var window = window(Width.PHONE, SomeActors.lead())) {
            window.page().addInitScript(READER);
            window.open(boarding);
            window.page().locator("[data-camera]").click();
            window.page().evaluate("wall = ['https://shop.example/7']");
            assertThat(window.page().locator("[data-viewfinder] [role=status]"))
                    .hasText("Kode ini bukan tanda pengenal Pulang.");
            window.page().locator("[data-camera]").click();
            assertThat((String) window.page().evaluate("film.readyState")).isEqualTo("ended");

            window.page().locator("[data-camera]").click();
            window.page().evaluate("code => { wall = [code]; }", code);

            assertThat(window.page().locator("li.tick")).hasCount(1);
            assertThat(window.page().locator("li.tick strong")).hasText(NAME);
            assertThat(window.page().locator("li.tick.is-BOARDED")).hasCount(0);
        }
    }

    @Test
    void offersNothingWhereTheBrowserReadsNoCodes() {
        try (var window = window(Width.PHONE, SomeActors.lead())) {
            window.page().addInitScript("delete window.BarcodeDetector;");
            window.open(boarding(false));

            assertThat(window.page().locator("[data-camera]")).isHidden();
        }
    }

    private String boarding(boolean withToken) {
        var travellers = SomeTravellers.at(server);
        IncidentId incident = travellers.ready();
        CaseId who = Objects.requireNonNull(travellers.byName(incident).get(NAME));
        if (withToken) {
            var tokens = server.getBean(Tokens.class);
            issued = Acting.as(SomeActors.registration(), () -> {
                tokens.issue(who);
                return tokens.of(who).orElseThrow().printed();
            });
        }
        var drafted = Acting.as(
                SomeActors.lead(), () -> server.getBean(Manifests.class).draft(incident, Flight.open()));
        return "/field/boarding/" + ((Drafting.Drafted) drafted).manifest().value();
    }
}
