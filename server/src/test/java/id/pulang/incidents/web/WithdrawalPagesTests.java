package id.pulang.incidents.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class WithdrawalPagesTests extends InABrowser {

    private static final String LIST = "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\n"
            + "R-1;Bambang Sutrisno;L;Bekasi;11/01/1990;3210111101900001\n";

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    @Autowired
    private Cases cases;

    @ParameterizedTest
    @EnumSource
    void aListIsWithdrawnByTheSecondOfTwoOfficers(Width width) {
        String list = list(false);
        try (var first = window(width, SomeActors.registration());
                var second = window(width, SomeActors.consular())) {
            first.open(list)
                    .mustBeClean()
                    .page()
                    .locator("a[href$='/withdrawal']")
                    .click();
            first.settle().mustBeClean();
            assertThat(first.page().locator(".withdrawal li")).containsText(new String[] {"1", "0", "1"});
            first.page().locator("#reason").fill("Daftar ini milik kejadian lain");
            first.page().locator("main form button").click();
            assertThat(first.settle().page().locator("main")).containsText("Petugas kedua harus menyetujuinya");
            assertThat(first.page().locator("form[action$='/agree']")).hasCount(0);
            first.mustBeClean();

            second.speak("en").open(list + "/withdrawal").mustBeClean();
            second.page().locator("form[action$='/agree'] button").click();
            assertThat(second.settle().page().locator("main")).containsText("The list is withdrawn.");
            second.mustBeClean().page().locator(".crumb a").last().click();
            assertThat(second.settle().page().locator(".roster"))
                    .containsText(Pattern.compile("Withdrawn[\\s\\S]*kejadian lain"));
            second.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void casesThatStandInTheWayAreNamed(Width width) {
        String list = list(true);
        try (var window = window(width, SomeActors.consular())) {
            window.open(list + "/withdrawal").mustBeClean();
            assertThat(window.page().locator(".case-numbers a")).hasCount(1);
            assertThat(window.page().locator("#reason")).hasCount(0);
        }
    }

    private String list(boolean withACase) {
        var lists = new SomeLists(incidents, rosters);
        IncidentId incident = lists.incident();
        lists.add(incident, "1-daftar.csv", LIST);
        return Acting.as(SomeActors.consular(), () -> {
            matching.match(incident);
            if (withACase) {
                cases.openForAllPresent(incident);
            }
            return "/desk/lists/" + rosters.of(incident).getFirst().id().value();
        });
    }
}
