package id.pulang.incidents.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.identity.Acting;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.lists.ListReader;
import id.pulang.incidents.lists.SomePaper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class DoubtfulCellsPageTests extends InABrowser {

    @Autowired
    Incidents incidents;

    @Autowired
    ListReader reader;

    @Autowired
    UploadRows uploads;

    @Autowired
    TransactionOperations transactions;

    @ParameterizedTest
    @EnumSource
    void anOfficerLeafsThroughCellsInDoubtAndKeepsWhatWasChosen(Width width) {
        var officer = SomeActors.registration();
        var paper = new SomePaper("No", "Nama", "Catatan");
        for (int row = 1; row <= 25; row++) {
            paper.doubtfulRow(1, String.valueOf(row), "Budi " + row, width.name());
        }
        var incident = Acting.as(officer, () -> incidents.open(SomeIncident.inChreyThum()));
        var upload = new KeptPaper(reader, uploads, transactions).handedIn(officer, incident, "daftar.png", paper);
        try (var window = window(width, officer)) {
            window.open("/desk/uploads/" + upload.value()).mustBeClean();
            assertThat(window.page().locator(".doubtful-cells li")).hasCount(20);
            window.page().locator("#field-2").selectOption("ORIGIN");
            window.page().locator(".doubtful-cells [rel=next]").click();

            assertThat(window.settle().page().locator(".doubtful-cells li")).hasCount(5);
            assertThat(window.page().locator("#field-2")).hasValue("ORIGIN");
            window.mustBeClean();
            window.page().locator(".doubtful-cells [rel=prev]").click();
            assertThat(window.settle().page().locator(".doubtful-cells li")).hasCount(20);
        }
    }
}
