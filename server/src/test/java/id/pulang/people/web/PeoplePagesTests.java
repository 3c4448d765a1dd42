package id.pulang.people.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.lists.scans.PictureText;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PeoplePagesTests extends InABrowser {

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    ApplicationContext server;

    private IncidentId incident;

    @BeforeEach
    void aPairIsInDoubt() {
        var lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "satu.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;Nama Ibu
                A-1;Wulan Pertiwi Anggraini;P;Bandung;03/04/1999;3273014304990012;X1234567;Ratna Dewi
                A-2;Moh. Rangga Mahameru;L;Medan;12/05/1998;;;
                """);
        lists.add(incident, "dua.csv", """
                No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;Nama Ibu
                B-1;Wulan Pertiwi Anggraini;P;Bandung;03/04/1999;3273014304990012;X1234567;Ratna Dewi
                B-2;Muhammad Rangga;L;;;;;
                """);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }

    private static final Path PASSPORT = Path.of("src/test/resources/documents/invented-passport.jpg");

    @ParameterizedTest
    @EnumSource
    void everyPageIsClean(Width width) {
        try (var window = window(width, SomeActors.consular())) {
            window.open("/desk/people?incident=" + incident.value())
                    .mustBeClean()
                    .picture("people");
            window.open("/desk/people").search("wulann").mustBeClean();
            window.page().locator("tr[data-row] a").first().click();
            window.settle().mustBeClean().picture("person");
            window.open("/desk/people/review?incident=" + incident.value()).mustBeClean();
            window.page().locator("tr[data-row] a").first().click();
            window.settle().mustBeClean().picture("two-records");
            window.open("/desk/people/known").page().locator("#known-name").fill("wulan pertiwi");
            window.page().locator("main .known-form button").click();
            window.settle().mustBeClean();
            window.open("/desk/people/matching").mustBeClean();
            window.page().locator(".outlook summary").first().click();
            window.settle().mustBeClean().picture("matching");
            window.open("/desk").mustBeClean();
        }
    }

    @Test
    void aListShowsTheEndOfANumberAndAllOfItWithATrace() throws SQLException {
        try (var window = window(Width.DESK, SomeActors.consular())) {
            window.open("/desk/people?incident=" + incident.value());
            String address = window.page()
                    .locator("tr[data-row]")
                    .filter(new Locator.FilterOptions().setHasText("••0012"))
                    .first()
                    .locator("th a")
                    .getAttribute("href");
            var row = window.page().locator("tr[data-row]:has(a[href='%s'])".formatted(address));
            assertThat(row).not().containsText("3273014304990012");
            String person = address.replaceAll(".*/", "");

            row.locator(".show-number").click();

            assertThat(row).containsText("3273014304990012");
            assertThat(DatabaseDoors.ask(
                            DatabaseDoors.of(server).asOwner(),
                            "select act from access.audit_entry where '%s' = any(subjects)".formatted(person)))
                    .contains("numbers shown");
            window.mustBeClean();
        }
    }

    @Test
    void oneKeyCoversTheScreen() {
        try (var window = window(Width.DESK, SomeActors.consular())) {
            window.open("/desk/people?incident=" + incident.value());
            window.page().keyboard().press("F9");
            window.mustBeClean();

            assertThat(window.page().locator("dialog.cover")).isVisible();
            window.page().locator("dialog.cover button").click();
            assertThat(window.page().locator("dialog.cover")).isHidden();
        }
    }

    @Test
    void saysWhileAnOfficerTypesWhoIsKnownAlready() {
        try (var window = window(Width.PHONE, SomeActors.registration())) {
            window.open("/desk/people");
            window.page().locator(".known-box > summary").click();
            window.page().locator("#known-name").pressSequentially("Wullan Pertiwi Angraini");

            assertThat(window.page().locator("#known-answer")).containsText("Wulan Pertiwi Anggraini");
            assertThat(window.page().locator("#known-answer .state-waiting")).isVisible();
            window.mustBeClean().picture("known");

            window.page().locator(".zone summary").click();
            window.page()
                    .locator("#mrz")
                    .pressSequentially("P<IDNCONTOH<<DEWI<ANGGRAINI\nX0000001<4IDN9508174F3001019<<<<<<<<<<<<<<<6");
            assertThat(window.page().locator("#known-answer")).containsText("DEWI ANGGRAINI CONTOH");
            window.mustBeClean();
        }
    }

    @Test
    void readsAPhotographOfAPassportAndKeepsNothingOfIt() {
        assumeTrue(PictureText.missing().isEmpty(), "Tesseract is not installed");
        try (var window = window(Width.PHONE, SomeActors.registration())) {
            window.open("/desk/registration")
                    .page()
                    .locator(".zone-photo summary")
                    .click();
            window.page().locator("#zone-picture").setInputFiles(PASSPORT);

            assertThat(window.page().locator("#mrz"))
                    .hasValue(
                            Pattern.compile("P<IDNCONTOH<<DEWI<ANGGRAINI<+\\s+X0000001<4IDN9508174F3001019<+06\\s*"),
                            new LocatorAssertions.HasValueOptions().setTimeout(30_000));
            assertThat(window.page().locator("#known-answer")).containsText("DEWI ANGGRAINI CONTOH");
            window.mustBeClean();

            window.page().locator("#zone-picture").setInputFiles(Path.of("pom.xml"));
            assertThat(window.page().locator("#zone .alert")).containsText("bukan foto");
            window.mustBeClean();
        }
    }

    @Test
    void answersStayInSightHoweverLongTheRecordsAre() {
        for (Width width : Width.values()) {
            try (var window = window(width, SomeActors.consular())) {
                window.open("/desk/people/review/next?incident=" + incident.value());

                assertThat(window.page().locator("button[value=UNSURE]")).isInViewport();
            }
        }
    }

    @Test
    void twoOfficersSettleADoubtByKeys() {
        String queue = "/desk/people/review/next?incident=" + incident.value();
        try (var first = window(Width.DESK, SomeActors.consular());
                var second = window(Width.DESK, SomeActors.reviewer())) {
            first.open(queue).page().keyboard().press("s");
            assertThat(first.page().getByRole(AriaRole.STATUS).first()).isVisible();
            first.settle().page().keyboard().press("z");
            first.settle().page().keyboard().press("s");
            assertThat(first.page()).hasURL(Pattern.compile(".*/review\\?incident=.*"));

            second.open(queue).mustBeClean();
            second.page().keyboard().press("s");
            second.settle();

            assertThat(second.page().getByText("orang yang sama").first()).isVisible();
            second.open("/desk/people?incident=" + incident.value());
            assertThat(second.page().locator("tr[data-row]")).hasCount(2);
        }
    }

    @Test
    void aWrongJoinIsTakenApartByTwoOfficers() {
        try (var first = window(Width.DESK, SomeActors.consular());
                var second = window(Width.DESK, SomeActors.reviewer())) {
            first.open("/desk/people?incident=" + incident.value()).search("wulan");
            first.page().locator("tr[data-row] a").first().click();
            first.settle();
            String person = first.page().url();
            first.page().locator("input[name=statements]").last().check();
            first.page().locator("#split-reason").fill("Dua orang, nomornya tertukar");
            first.page().getByText("Usulkan pemisahan").click();
            first.settle().mustBeClean();

            second.page().navigate(person);
            second.page().getByText("Setujui pemisahan").click();
            second.settle().mustBeClean();

            assertThat(second.page().locator(".statements li")).hasCount(1);
            assertThat(second.page().getByText("Dipisahkan").first()).isVisible();
        }
    }

    @Test
    void anIdentityIsRecordedAndAnIncompleteOneKeepsWhatWasTyped() {
        try (var window = window(Width.PHONE, SomeActors.consular())) {
            window.open("/desk/people?incident=" + incident.value()).search("wulan");
            window.page().locator("tr[data-row] a").first().click();
            window.settle();
            window.page().locator("#grade").selectOption("SEEN");
            window.page().locator("#source").fill("   ");
            window.page().locator("#document").fill("SPLP-1");
            window.page().getByText("Catat identitas").click();
            window.settle().mustBeClean();
            assertThat(window.page().getByRole(AriaRole.ALERT).first()).isVisible();
            assertThat(window.page().locator("#document")).hasValue("SPLP-1");

            window.page().locator("#source").fill("Dukcapil");
            window.page().locator("#grade").selectOption("SEEN");
            window.page().getByText("Catat identitas").click();
            window.settle().mustBeClean();

            assertThat(window.page().locator("#identity + .table-responsive")).containsText("Dokumen sudah dilihat");
        }
    }
}
