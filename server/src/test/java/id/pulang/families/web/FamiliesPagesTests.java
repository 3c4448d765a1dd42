package id.pulang.families.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.browser.Window;
import id.pulang.cases.CaseSummary;
import id.pulang.families.ConfirmedReporter;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.reports.ReportId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Who may be told, in a browser: three equal buttons by hand and by keyboard, and two officers who confirm a caller.
 */
class FamiliesPagesTests extends InABrowser {

    private final ConfirmedReporter family = new ConfirmedReporter();

    @ParameterizedTest
    @EnumSource
    void officersLookBeforeTheyCall(Width width, @Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(family);
        CaseSummary somebody = family.somebody();
        String told = "/desk/families/people/" + somebody.person().value();
        ReportId report = family.rang(somebody.person());
        String reporter = "/desk/families/reports/" + report.value() + "/reporter";
        try (var first = window(width, SomeActors.registration());
                var second = window(width, SomeActors.consular())) {
            first.open(told).mustBeClean();
            first.page().locator("#name").fill("Sulastri Wening");
            first.page().locator("#relation").fill("ibu");
            first.page().locator("main form[action$='" + told + "'] button").press("Enter");
            first.settle().page().locator(".family-choice button[value=STAGE]").focus();
            first.page().keyboard().press("Enter");
            assertThat(first.settle().page().locator(".may-told")).containsText("sampai di mana perjalanan pulangnya");
            first.mustBeClean().picture("may-be-told");

            first.open(reporter).mustBeClean();
            first.page().locator("input[name=contact]").check();
            first.page().locator("main form[action$='/reporter'] button").click();
            first.settle().mustBeClean();
            second.open("/desk/families/reports").mustBeClean();
            second.open(reporter).mustBeClean().picture("reporter");
            second.page().locator("form[action$='/confirm'] button").click();
            second.settle().mustBeClean();

            second.open("/desk/reports/" + report.value());
            assertThat(second.page().locator("#apart .family-word")).containsText("dalam penanganan perwakilan");
            second.mustBeClean();
            both(second, told);
            both(second, "/desk/cases/" + somebody.id().value());
            both(second, reporter);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBarIsLiftedByTwo(Width width, @Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(family);
        CaseSummary somebody = family.somebody();
        ContactId uncle = family.named(somebody.person(), DisclosureChoice.STAGE);
        String told = "/desk/families/people/" + somebody.person().value();
        try (var officer = window(width, SomeActors.consular());
                var second = window(width, SomeActors.head())) {
            officer.open(told)
                    .page()
                    .locator("#contact-" + uncle.value() + " .act-form:has(form[action$='/bar']) summary")
                    .click();
            officer.page().locator("#wished-" + uncle.value()).selectOption("OFFICER");
            officer.page().locator("#bar-" + uncle.value()).fill("Ikut merekrut, kata orangnya");
            officer.page().locator("form[action$='/bar'] button").click();
            assertThat(officer.settle().page().locator(".may-told")).containsText("Dilarang");
            officer.mustBeClean();
            officer.page()
                    .locator(".act-form:has(form[action$='/lift']) summary")
                    .click();
            officer.page().locator("#lift-" + uncle.value()).fill("Ternyata orang lain");
            officer.page().locator("form[action$='/lift'] button").click();
            assertThat(officer.settle().page().locator("main")).containsText("Petugas lain harus memutuskan");
            officer.mustBeClean();
            both(second, "/desk/families/bars");
            second.page().locator("a[href*='contact-" + uncle.value() + "']").click();
            second.settle().page().locator("button[name=accepted][value=true]").click();
            assertThat(second.settle().page().locator(".may-told")).containsText("sampai di mana perjalanan pulangnya");
        }
    }

    private static void both(Window officer, String address) {
        officer.open(address).mustBeClean();
        officer.speak("en").open(address).mustBeClean();
        officer.speak("id");
    }
}
