package id.pulang.cases.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.cases.SomeMilestone;
import id.pulang.identity.Acting;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class CasePagesTests extends InABrowser {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    Cases cases;

    @Autowired
    private SomeCases some;

    @ParameterizedTest
    @EnumSource
    void anOfficerOpensCasesForEveryonePresentAndSavesTheView(Width width) {
        var incident = some.incident(6);
        try (var window = window(width, SomeActors.consular())) {
            window.open("/desk/cases?incident=" + incident.value()).mustBeClean();
            window.page().locator(".case-waiting button").click();

            assertThat(window.settle().page().locator("tr[data-row]")).hasCount(6);
            window.page().locator("tr[data-row] input").first().check();
            window.page().locator("#bulk button").click();
            assertThat(window.settle().page().locator("main")).containsText("Penanggung jawab dicatat");
            window.page().locator("#view-name").fill("Ceritum " + width);
            window.page().locator(".list-save button").click();

            assertThat(window.settle().page().locator(".saved").last()).containsText("Ceritum");
            window.mustBeClean().picture("worklist");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileShowsTheRoadAndTheSectionsOfOthers(Width width) {
        var one = walked();
        try (var officer = window(width, SomeActors.consular());
                var medical = window(width, SomeActors.medical())) {
            officer.open("/desk/cases/" + one.id().value());
            assertThat(officer.page().locator("h1")).containsText("Siti");
            assertThat(officer.page().locator(".presumed")).isVisible();
            officer.mustBeClean().picture("case");

            medical.open("/desk/cases/" + one.id().value() + "#section-assistance");
            assertThat(medical.settle().page().locator("#section-assistance h2").first())
                    .isInViewport();
            assertThat(medical.page().locator(".case-whom")).isInViewport();
            assertThat(medical.page().locator(".case-whom"))
                    .containsText(one.number().value());
            assertThat(medical.page().locator("#section-assistance .seal")).hasCount(0);
            medical.page()
                    .getByLabel("Layak bepergian", new Page.GetByLabelOptions().setExact(true))
                    .check();
            medical.page().locator("#section-assistance .section-form button").click();

            assertThat(medical.settle().page().locator("#section-assistance")).containsText("berlaku sampai");
            medical.mustBeClean();
            medical.open("/desk/assistance").mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScreeningIsConcludedByTwoOfficers(Width width) {
        var one = walked();
        try (var first = window(width, SomeActors.consular());
                var second = window(width, SomeActors.reviewer())) {
            first.open("/desk/cases/" + one.id().value());
            first.page().locator(".screen summary").first().click();
            first.mustBeClean();
            first.page().locator("#minutes").fill("45");
            first.page().locator("input[name=finding][value=INDICATION_FOUND]").check();
            first.page().locator("form:has(#minutes) button").click();
            assertThat(first.settle().page().locator("[role=alert]")).containsText("tidak satu unsur pun");
            first.mustBeClean();
            first.page().locator("input[name=means][value=INDICATED]").check();
            assertThat(first.page().locator("#minutes")).hasValue("45");
            first.page().locator("form:has(#minutes) button").click();
            assertThat(first.settle().page().locator("main")).containsText("Kesimpulan pertama tersimpan");

            second.open("/desk/cases/" + one.id().value());
            assertThat(second.page().locator("main")).containsText("Mulai telaah kedua");
            second.mustBeClean();
        }
    }

    private CaseSummary walked() {
        var one = some.opened(1).getFirst();
        Acting.as(SomeActors.consular(), () -> {
            events.publishEvent(
                    SomeMilestone.of(one.id(), "IDENTITY_VERIFIED", Instant.parse("2025-10-21T17:00:00Z"), "SIMKIM"));
            events.publishEvent(SomeMilestone.of(one.id(), "NOT_FIT", Instant.parse("2025-10-21T18:00:00Z"), ""));
        });
        return one;
    }
}
