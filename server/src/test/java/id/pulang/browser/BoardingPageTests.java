package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.casework.situation.Situations;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.ManifestId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The boarding list that nobody took along: what a tick changes on the page. */
class BoardingPageTests extends InABrowser {

    private static final String BAMBANG = "Bambang Sutrisno";
    private static final String YOHANA = "Yohana Kaunang";

    @Autowired
    private Manifests manifests;

    @Autowired
    private Situations situations;

    private Map<String, CaseId> people = Map.of();
    private String list = "";

    @BeforeEach
    void twoWhoBelongTogetherOnAFrozenList(@Autowired ApplicationContext server) {
        var travellers = SomeTravellers.at(server);
        IncidentId incident = travellers.ready();
        people = travellers.byName(incident);
        Acting.as(SomeActors.consular(), () -> situations.together(person(BAMBANG), person(YOHANA)));
        list = "/field/boarding/" + frozen(incident).value();
    }

    @Test
    void theLineOfAGroupFollowsEachTick() {
        try (var phone = window(Width.PHONE, SomeActors.lead())) {
            Page page = phone.open(list).page();
            Locator group = page.locator(".tick-group");
            assertThat(group).containsText("◷ Yohana Kaunang belum naik");

            row(page, YOHANA).locator(".tick-yes").click();

            assertThat(row(page, YOHANA)).containsText("✓ sudah naik");
            assertThat(group).containsText("◷ Bambang Sutrisno belum naik");
            assertThat(group).containsText("✓ Yohana Kaunang sudah naik");
            row(page, YOHANA).locator(".undo button").click();
            assertThat(group).containsText("◷ Yohana Kaunang belum naik");
            phone.settle().mustBeClean();
        }
    }

    private Locator row(Page page, String name) {
        return page.locator("#row-" + person(name).value());
    }

    private CaseId person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private ManifestId frozen(IncidentId incident) {
        var flight = new Flight("GA 895", "Phnom Penh", "Jakarta", Instant.parse("2025-10-22T10:00:00Z"));
        var drafted = (Drafting.Drafted) Acting.as(SomeActors.lead(), () -> manifests.draft(incident, flight));
        ManifestId manifest = drafted.manifest();
        for (Actor officer : List.of(SomeActors.lead(), SomeActors.head())) {
            Acting.as(
                    officer,
                    () -> manifests.approve(
                            manifest, manifests.summary(manifest).version()));
        }
        return manifest;
    }
}
