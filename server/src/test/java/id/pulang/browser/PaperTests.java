package id.pulang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What the browser's own command puts on paper: of a list of names nothing but where a copy with a reason and a mark is
 * made (docs/decisions/0127).
 */
@Tag("security")
class PaperTests extends InABrowser {

    private static final String NAME = "Sukerti";

    @Test
    void noListOfNamesIsPrintedWithoutAMark(
            @Autowired ApplicationContext server, @Autowired Manifests manifests, @Autowired Incidents incidents) {
        IncidentId incident = SomeTravellers.at(server).ready();
        String manifest = manifest(manifests, incident).value().toString();
        UUID list = Acting.as(
                SomeActors.registration(),
                () -> incidents.statements(incident).getFirst().roster().value());

        mustSayWhereOnly(
                SomeActors.consular(),
                List.of(
                        "/desk/cases?incident=" + incident.value(),
                        "/desk/people?incident=" + incident.value(),
                        "/desk/lists/" + list));
        mustSayWhereOnly(
                SomeActors.lead(),
                List.of(
                        "/desk/repatriation/" + manifest,
                        "/desk/repatriation/" + manifest + "/seats",
                        "/field/boarding/" + manifest));
    }

    private void mustSayWhereOnly(Actor officer, List<String> addresses) {
        try (var window = window(Width.DESK, officer)) {
            Page page = window.page();
            for (String address : addresses) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                window.open(address).settle();
                assertThat(page.innerText("main"))
                        .as(address + " on the screen")
                        .contains(NAME);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.innerText("main"))
                        .as(address + " on paper")
                        .doesNotContain(NAME)
                        .contains(page.textContent(".unmarked"));
            }
        }
    }

    private static ManifestId manifest(Manifests manifests, IncidentId incident) {
        var flight = new Flight("GA 895", "Phnom Penh", "Jakarta", Instant.parse("2025-10-22T10:00:00Z"));
        var drafted = (Drafting.Drafted) Acting.as(SomeActors.lead(), () -> manifests.draft(incident, flight));
        for (Actor officer : List.of(SomeActors.lead(), SomeActors.head())) {
            Acting.as(
                    officer,
                    () -> manifests.approve(
                            drafted.manifest(),
                            manifests.summary(drafted.manifest()).version()));
        }
        return drafted.manifest();
    }
}
