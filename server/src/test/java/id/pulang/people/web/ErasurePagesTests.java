package id.pulang.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("security")
class ErasurePagesTests extends InABrowser {

    @ParameterizedTest
    @EnumSource
    void somebodyIsErasedByTheSecondOfTwoOfficers(Width width, @Autowired SomeCases someCases, @Autowired Cases cases) {
        var opened = someCases.opened(1).getFirst();
        String person = "/desk/people/"
                + Acting.as(SomeActors.head(), () -> cases.summary(opened.id()))
                        .person()
                        .value();
        try (var first = window(width, SomeActors.consular());
                var second = window(width, SomeActors.reviewer())) {
            first.open(person).page().locator("a[href$='/erasure']").click();
            first.settle().mustBeClean().picture("erasure");
            first.page().locator("#reason").fill("Surat orang itu, 20 Oktober 2025");
            first.page().locator("main form button").click();
            assertThat(first.settle().page().locator("main")).containsText("Petugas kedua harus memutuskannya");
            assertThat(first.page().locator("form[action$='/confirm']")).hasCount(0);

            second.open(person + "/erasure").mustBeClean().picture("erasure-waits");
            second.speak("en").open(person + "/erasure").mustBeClean();
            second.page().locator("form[action$='/confirm'] button").click();

            assertThat(second.settle().page().locator("main")).containsText("was erased");
            first.open(person);
            assertThat(first.page().locator("main")).not().containsText("NIK");
        }
    }
}
