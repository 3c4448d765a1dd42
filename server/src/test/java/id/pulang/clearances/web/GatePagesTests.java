package id.pulang.clearances.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.pulang.SomeActors;
import id.pulang.browser.InABrowser;
import id.pulang.browser.Width;
import id.pulang.clearances.FourPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class GatePagesTests extends InABrowser {

    @Autowired
    FourPeople some;

    @Test
    void aCellOpensItsHistoryAndEscapeGivesTheFocusBack() {
        var incident = some.open();
        try (var window = window(Width.DESK, SomeActors.clearance())) {
            window.open("/desk/clearances?table=true&incident=" + incident.value())
                    .mustBeClean();
            var cell = window.page()
                    .locator(".gate-board a.cell[href$='/exit_permit']")
                    .first();
            cell.focus();
            cell.press("Enter");

            var panel = window.page().locator("#gate-panel");
            assertThat(panel.locator("h2")).hasText("Izin keluar");
            assertThat(panel).isFocused();
            window.mustBeClean();
            window.page().keyboard().press("Escape");

            assertThat(cell).isFocused();
            assertThat(panel).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFormSaysWhatToMendKeepsWhatWasTypedAndThenOpensTheGate(Width width) {
        var siti = some.at(some.open(), 1).id().value();
        try (var window = window(width, SomeActors.clearance())) {
            window.open("/desk/cases/" + siti);
            var gate = gate(window.page().locator("#gates"), "exit_permit");
            gate.locator("xpath=ancestor::details").locator("summary").click();
            gate.locator("[name=word]").selectOption("granted");
            gate.locator("[name=note]").fill("lewat loket 4");
            gate.locator("button").click();

            assertThat(gate.getByRole(AriaRole.ALERT)).containsText("nomor dokumen");
            assertThat(gate.locator("[name=note]")).hasValue("lewat loket 4");
            window.settle().mustBeClean();
            gate.locator("[name=document]").fill("EP-22257");
            gate.locator("button").click();

            assertThat(window.page().locator("#gates")).containsText("EP-22257");
            window.settle().mustBeClean();
        }
    }

    @Test
    void anOverrideNeedsTheSecondPerson() {
        var siti = some.at(some.open(), 1);
        try (var owner = window(Width.DESK, SomeActors.clearance());
                var head = window(Width.DESK, SomeActors.head())) {
            owner.open("/desk/clearances/case/" + siti.id().value());
            var form = owner.page().locator("form[action$='/exit_permit/override']");
            form.locator("xpath=ancestor::details[contains(@class, 'more')]")
                    .locator("summary")
                    .first()
                    .click();
            form.locator("xpath=ancestor::details[1]").locator("summary").click();
            form.locator("[name=reason]").fill("Surat asli menyusul besok pagi.");
            form.locator("[name=validUntil]").fill("2025-10-24");
            form.locator("button").click();
            owner.settle();

            head.open("/desk/clearances/overrides");
            var asked = head.page()
                    .locator(".overrides > li")
                    .filter(new Locator.FilterOptions().setHasText(siti.number().value()))
                    .first();
            asked.locator("form[action$='/approve'] button").click();

            head.settle().mustBeClean();
            assertThat(head.page().locator("main")).containsText("Pengecualian disetujui");
            head.open("/desk/clearances/case/" + siti.id().value());
            assertThat(head.page().locator("#gates")).containsText("dikecualikan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListIsAnsweredRowByRow(Width width) {
        var incident = some.open();
        var file = """
                list,number,gate,state,document,on
                pendataan,1,exit_permit,granted,EP-1,2025-10-21
                pendataan,77,exit_permit,granted,EP-2,2025-10-21
                """;
        try (var window = window(width, SomeActors.clearance())) {
            window.open("/desk/clearances/lists?incident=" + incident.value()).mustBeClean();
            window.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("fakta.csv", "text/csv", file.getBytes(UTF_8)));
            window.page().locator("main form button.btn-primary").click();

            var rows = window.settle().page().locator("tr[data-row]");
            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText("Nomor ini tidak ada");
            assertThat(rows.last()).containsText("menunggu dipastikan Penanggung jawab klirens");
            window.mustBeClean();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerConfirmsAndRefusesWhatAListClaims(Width width) {
        var incident = some.open();
        var file = """
                list,number,gate,state,document,on
                pendataan,1,exit_permit,granted,EP-1,2025-10-21
                pendataan,2,exit_permit,granted,EP-2,2025-10-21
                pendataan,4,exit_permit,granted,,2025-10-21
                """;
        try (var window = window(width, SomeActors.clearance())) {
            window.open("/desk/clearances/lists?incident=" + incident.value());
            window.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("fakta.csv", "text/csv", file.getBytes(UTF_8)));
            window.page().locator("main form button.btn-primary").click();
            window.settle();
            window.open("/desk/clearances/claims").mustBeClean();
            window.page()
                    .locator("main a[href$='%s']".formatted(incident.value()))
                    .click();
            window.settle().mustBeClean();
            assertThat(window.page().locator("tr[data-row]")).hasCount(3);
            window.page().locator("[name=fact]").first().check();
            window.page().locator("main form button.btn-primary").click();

            assertThat(window.settle().page().locator("tr[data-row]")).hasCount(2);
            window.mustBeClean();
            window.page().locator("[name=fact]").first().check();
            window.page().locator("main details summary").click();
            window.page().locator("main [name=reason]").fill("Surat itu milik orang lain");
            window.page().locator("main details button").click();

            assertThat(window.settle().page().locator("tr[data-row]")).hasCount(1);
            assertThat(window.page().locator("tr[data-row]")).containsText("tanpa nomor dokumen");
            window.mustBeClean();
        }
    }

    private static Locator gate(Locator section, String code) {
        return section.locator("form[action$='/%s']".formatted(code));
    }
}
