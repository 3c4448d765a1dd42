package id.pulang.cases.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.SomeCases;
import id.pulang.identity.Acting;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class GlassPagesTests extends InABrowser {

    private CaseId about;

    @BeforeEach
    void somebodyWasExamined(@Autowired SomeCases someCases, @Autowired Assistance assistance) {
        about = someCases.opened(1).getFirst().id();
        Acting.as(
                SomeActors.medical(),
                () -> assistance.examine(about, Fitness.FIT, "kursi roda", LocalDate.parse("2025-10-21")));
    }

    @ParameterizedTest
    @EnumSource
    void theHeadReadsWhoLooked(Width width, @Autowired Cases cases) {
        String readers = "/desk/people/"
                + Acting.as(SomeActors.head(), () -> cases.summary(about))
                        .person()
                        .value() + "/readers";
        try (var officer = window(width, SomeActors.consular());
                var head = window(width, SomeActors.head())) {
            officer.open("/desk/cases/" + about.value());

            head.open(readers);

            assertThat(head.page().locator("table")).containsText("Kartika");
            head.mustBeClean().picture("readers");
            head.page().locator("main details summary").click();
            head.page().locator("main details button").click();
            officer.open("/desk/cases/" + about.value());
            head.settle().mustBeClean().picture("watched");
            assertThat(head.open("/desk").page().locator(".act-rows").first())
                    .containsText("alarm akses belum Anda lihat");
            head.mustBeClean().open("/desk/alarms");
            assertThat(head.page().locator("h1")).hasText("Alarm akses");
            assertThat(head.page().locator("table")).containsText("data yang dipantau");
            head.mustBeClean().picture("alarms");
            head.speak("en").open("/desk/alarms").mustBeClean();
            head.open(readers).mustBeClean();
            head.speak("id").open(readers);
            head.page().locator("form[action$='/unwatch'] button").click();
            assertThat(head.settle().page().locator("[role=status]")).containsText("tidak dipantau lagi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGlassIsBrokenInSightOfTheHead(Width width) {
        try (var officer = window(width, SomeActors.consularTwo());
                var head = window(width, SomeActors.head())) {
            officer.open("/desk/cases/" + about.value());
            assertThat(officer.page().locator(".seal")).containsText("Tersegel");
            officer.mustBeClean().picture("sealed");
            officer.page().locator(".seal a").click();
            officer.settle().page().locator("#reason").fill("Pingsan di ruang tunggu, perlu tahu obatnya");
            officer.mustBeClean().picture("break-glass");
            officer.page().locator("main form button").click();

            assertThat(officer.settle().page().locator(".conditions")).containsText("kursi roda");
            officer.mustBeClean();
            head.open("/desk");
            assertThat(head.page().locator(".act-rows").first()).containsText("akses darurat menunggu penilaian Anda");
            head.open("/desk/glass").mustBeClean().picture("glass");
            head.speak("en").open("/desk/glass").mustBeClean();
            head.speak("id").open("/desk/glass");
            head.page().locator("button[value=true]").first().click();
            assertThat(head.settle().page().locator("main")).containsText("Alasan diterima");
        }
    }
}
