package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.pulang.SomeActors;
import id.pulang.clearances.GateOwners;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way home by hand in a browser: each step by the officer whose step it is, some of them on a phone. */
class WayHomeTests extends InABrowser {

    private static final String POLICE = """
            No,NAME,SEX,AGE,NATIONALITY,PASSPORT NO,DATE IN
            1,PHAISAL,M,26,INDONESIA,,17/10/2025
            2,SIMATUPANG WULANDARI,F,24,INDONESIA,C4410027,17/10/2025
            3,LENGKONG YOHANES,M,31,INDONESIA,,17/10/2025
            """;

    private static final String EMBASSY = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;No HP;Nama Ibu;Petugas
            WH-0001;Moh. Faisal;L;Medan;03/02/1999;1271030302990004;;;Nurhayati;petugas A
            WH-0002;Wulandari Simatupang;P;Medan;11/05/2001;1271035105010002;C4410027;;Ratna;petugas A
            WH-0003;Yohanes Lengkong;L;Bitung;09/08/1994;7172030908940001;;;Melati;petugas B
            """;

    private static final List<String> GATES = List.of(
            "identity,verified,",
            "screening,second_review_done,",
            "travel_document,granted,SPLP-700100",
            "overstay_fine,granted,WV-7001",
            "exit_permit,granted,EP-70010",
            "police_release,granted,PR-701",
            "return_choice,wants_to_return,");

    @Autowired
    private GateOwners owners;

    @Test
    void bringsTwoOfThreeHomeAndSaysWhyTheThirdStays() throws IOException {
        String incident = opensAnIncident();
        handsInListsByDraggingThem(incident);
        settlesEveryDoubtWithTwoOfficersAndKeys(incident);
        opensCases(incident);
        handsInFacts(incident);
        confirmsWhatTheListClaims(incident);
        String manifest = draftsAndFreezes(incident);
        boardsOnAPhone(manifest);
        handsOverAndCountersigns(manifest);
    }

    private String opensAnIncident() {
        try (var window = window(Width.DESK, SomeActors.registration())) {
            Page page = window.open("/desk/incidents/new").mustBeClean().page();
            page.locator("#title").fill("Perjalanan pulang, Chrey Thum");
            page.locator("#place").fill("Ceritum");
            page.locator("#happened").fill("2025-10-17T16:30");
            page.locator("#hazard").selectOption("ESCAPE");
            page.locator("#source").fill("Polisi");
            press(window, "main form.incident-form button.btn-primary");
            window.mustBeClean();
            return page.url().replaceAll(".*/incidents/([0-9a-f-]{36}).*", "$1");
        }
    }

    private void handsInListsByDraggingThem(String incident) {
        try (var window = window(Width.DESK, SomeActors.registration())) {
            for (var list :
                    Map.of("1-polisi.csv", POLICE, "3-kedutaan.csv", EMBASSY).entrySet()) {
                window.open("/desk/incidents/" + incident + "/lists").mustBeClean();
                drop(window.page(), list.getKey(), list.getValue());
                press(window, "form[data-drop] button");
                assertThat(window.page()).hasURL(Pattern.compile(".*/desk/uploads/.*"));
                window.mustBeClean();
                window.page()
                        .locator("#kind")
                        .selectOption(window.page().locator("#kind").getAttribute("data-proposed"));
                press(window, "main button.btn-primary");
            }
            waitFor(window, "/desk/incidents/" + incident + "/lists", "main progress", 0);
            window.mustBeClean();
        }
    }

    private static void drop(Page page, String name, String content) {
        String base64 = Base64.getEncoder().encodeToString(content.getBytes(UTF_8));
        page.evaluate("""
                ([name, base64]) => {
                  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
                  const dragged = new DataTransfer();
                  dragged.items.add(new File([bytes], name, { type: "text/csv" }));
                  document.querySelector("[data-drop]")
                    .dispatchEvent(new DragEvent("drop", { dataTransfer: dragged, bubbles: true, cancelable: true }));
                }""", List.of(name, base64));
    }

    private void settlesEveryDoubtWithTwoOfficersAndKeys(String incident) {
        try (var first = window(Width.DESK, SomeActors.consular());
                var second = window(Width.DESK, SomeActors.reviewer())) {
            waitFor(first, "/desk/people/review?incident=" + incident, "main tbody tr[data-row]", 1);
            first.mustBeClean();
            for (int asked = 0; answers(first, incident); asked++) {
                assertThat(answers(second, incident))
                        .as("the second officer is asked too")
                        .isTrue();
                assertThat(asked).as("questions about three people").isLessThan(9);
            }
        }
    }

    /** Answers the next question by a key, as someone who knows these people; says whether there was one. */
    private static boolean answers(Window window, String incident) {
        window.open("/desk/people/review/next?incident=" + incident);
        Locator records = window.page().locator("table.two-records");
        if (records.count() == 0) {
            return false;
        }
        window.mustBeClean().picture("two-records");
        String text = records.innerText().toLowerCase(Locale.ROOT);
        boolean same = (text.contains("phaisal") && text.contains("faisal"))
                || text.split("lengkong", -1).length > 2
                || text.split("simatupang", -1).length > 2;
        window.page().keyboard().press(same ? "s" : "d");
        window.page().waitForTimeout(200);
        window.settle();
        return true;
    }

    private void opensCases(String incident) {
        try (var window = window(Width.DESK, SomeActors.consular())) {
            window.open("/desk/cases?incident=" + incident).mustBeClean();
            press(window, "form[action='/desk/cases/open'] button");
            window.open("/desk/cases?incident=" + incident).mustBeClean();
            assertThat(window.page().locator("main tbody tr[data-row]")).hasCount(3);
        }
    }

    private void handsInFacts(String incident) {
        var facts = new StringBuilder("list,number,gate,state,document,on\n");
        for (String number : List.of("WH-0001", "WH-0002", "WH-0003")) {
            GATES.forEach(gate -> facts.append("3-kedutaan," + number + "," + gate + ",2025-10-21\n"));
            String fitness = number.equals("WH-0003") ? "not_fit" : "fit";
            facts.append("3-kedutaan," + number + ",fit_to_travel," + fitness + ",,2025-10-21\n");
        }
        facts.append("3-kedutaan,WH-9999,exit_permit,granted,EP-1,2025-10-21\n");
        try (var window = window(Width.DESK, SomeActors.clearance())) {
            window.open("/desk/clearances/lists?incident=" + incident).mustBeClean();
            window.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload(
                            "fakta.csv", "text/csv", facts.toString().getBytes(UTF_8)));
            press(window, "main form button.btn-primary");
            assertThat(window.page().locator("main")).containsText("WH-9999");
            window.mustBeClean();
            window.open("/desk/clearances?incident=" + incident).mustBeClean();
            assertThat(window.page().locator(".board-groups [data-row]")).hasCount(3);
        }
    }

    /** The papers by hand in the browser; the doctor, the screeners and the consular officer at their own doors. */
    private void confirmsWhatTheListClaims(String incident) {
        try (var window = window(Width.DESK, SomeActors.clearance())) {
            String address = "/desk/clearances/claims?incident=" + incident;
            window.open(address).mustBeClean().picture("claims");
            for (int left = window.page().locator("main form").count(); left > 0; left--) {
                assertThat(window.page().locator("main form")).hasCount(left);
                window.page().locator("main [data-all]").first().check();
                press(window, "main form button.btn-primary");
            }
            assertThat(window.page().locator("main form")).hasCount(0);
        }
        walksOneThroughTheForms(incident);
        owners.confirm(new IncidentId(UUID.fromString(incident)));
    }

    /** One person at each form: the doctor, the first talk, the second look that asks nothing again, the choice. */
    private void walksOneThroughTheForms(String incident) {
        String id = caseOf(incident, "Faisal");
        String talks = "/desk/screening/cases/" + id;
        sends(SomeActors.medical(), id, "/desk/assistance/cases/" + id, page -> {
            page.locator("[name=fitness][value=FIT]").check();
            page.locator("#examined-on").fill("2025-10-21");
        });
        sends(SomeActors.consular(), id, talks, page -> {
            page.locator("[name=privateRoom]").check();
            page.locator("[name=rested]").check();
            page.locator("[name=minutes]").fill("45");
            for (String element : List.of("act", "means", "purpose")) {
                page.locator("[name=" + element + "][value=NOT_INDICATED]").check();
            }
            page.locator("[name=finding][value=NO_INDICATION_YET]").check();
        });
        sends(SomeActors.reviewer(), id, talks + "/second", _ -> {});
        sends(SomeActors.reviewer(), id, talks, page -> {
            assertThat(page.locator("#screening-talks")).containsText("45");
            page.locator("[name=minutes]").fill("10");
            page.locator("[name=words]").fill("Catatan wawancara pertama lengkap");
            page.locator("[name=finding][value=NO_INDICATION_YET]").check();
        });
        sends(SomeActors.consular(), id, "/desk/clearances/case/" + id + "/return_choice", page -> {
            page.locator("#word-return_choice").selectOption("wants_to_return");
            page.locator("#on-return_choice").fill("2025-10-21");
            page.locator("#explained").check();
        });
    }

    private String caseOf(String incident, String name) {
        try (var window = window(Width.DESK, SomeActors.consular())) {
            return window.open("/desk/cases?incident=" + incident)
                    .page()
                    .locator("main tbody a:has-text('" + name + "')")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*/cases/([0-9a-f-]{36}).*", "$1");
        }
    }

    /** Fills in a form on the page of a case and sends it. */
    private void sends(Actor officer, String id, String action, Consumer<Page> filling) {
        try (var window = window(Width.DESK, officer)) {
            Page page = window.open("/desk/cases/" + id).settle().page();
            String form = "form[action='" + action + "']";
            page.evaluate("() => document.querySelectorAll('main details').forEach((each) => (each.open = true))");
            page.locator(form).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            filling.accept(page);
            press(window, form + " button");
        }
    }

    private String draftsAndFreezes(String incident) {
        String manifest;
        try (var lead = window(Width.DESK, SomeActors.lead())) {
            lead.open("/desk/repatriation").mustBeClean();
            lead.page().locator("#incident").selectOption(incident);
            lead.page().locator("#number").fill("GA 895");
            lead.page().locator("#to").fill("Jakarta");
            lead.page().locator("#leavesAt").fill("2025-10-22T07:30");
            press(lead, "form.flight-form button.btn-primary");
            manifest = lead.page().url().replaceAll(".*/repatriation/([0-9a-f-]{36}).*", "$1");
            lead.mustBeClean();
            press(lead, "form[action$='/approve'] button");
        }
        try (var head = window(Width.PHONE, SomeActors.head())) {
            head.open("/desk/repatriation/" + manifest).mustBeClean();
            press(head, "form[action$='/approve'] button");
            head.mustBeClean();
        }
        return manifest;
    }

    private void boardsOnAPhone(String manifest) {
        try (var phone = window(Width.PHONE, SomeActors.lead())) {
            phone.open("/field/boarding/" + manifest).mustBeClean().picture("boarding");
            assertThat(phone.page().locator("li.tick")).hasCount(2);
            for (int left = 2; left > 0; left--) {
                phone.page().locator("li.is-LISTED button.tick-yes").first().click();
                assertThat(phone.page().locator("li.is-LISTED")).hasCount(left - 1);
            }
            phone.mustBeClean();
            phone.open("/desk/repatriation/" + manifest);
            press(phone, "form[action$='/depart'] button");
            phone.mustBeClean().page().locator("#reason").fill("Dicatat setelah tiba");
            press(phone, "form[action$='/land'] button");
            phone.mustBeClean();
        }
    }

    private void handsOverAndCountersigns(String manifest) throws IOException {
        try (var lead = window(Width.DESK, SomeActors.lead())) {
            lead.open("/desk/repatriation/" + manifest + "/arrival").mustBeClean();
            lead.page().locator("[data-all]").check();
            lead.page().locator("#agency").selectOption("KEMENSOS");
            press(lead, "main form button.btn-primary");
            lead.mustBeClean();
        }
        try (var agency = window(Width.PHONE, SomeActors.kemensos())) {
            agency.open("/partner/handovers").mustBeClean();
            agency.page().locator("[data-all]").check();
            press(agency, "main form button.btn-primary");
            agency.mustBeClean();
            opensTheRecord(agency);
        }
    }

    private void opensTheRecord(Window agency) throws IOException {
        agency.page().locator("a[href$='/bast']").first().click();
        agency.settle().mustBeClean();
        String address = agency.page().locator("main form").getAttribute("action");
        String token = agency.page().locator("main input[name=_csrf]").inputValue();
        APIResponse record = agency.page()
                .request()
                .post(
                        agency.address(address),
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("_csrf", token)
                                        .set("reason", "HANDOVER")
                                        .set("language", "id")));

        assertThat(record.status()).isEqualTo(200);
        try (var document = Loader.loadPDF(record.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("BERITA ACARA SERAH TERIMA");
        }
    }

    private static void press(Window window, String selector) {
        window.page().locator(selector).first().click();
        window.settle();
    }

    /** Looks at a page again and again until it shows at least, or for none exactly, so many of something. */
    private static void waitFor(Window window, String path, String selector, int atLeast) {
        for (int look = 0; look < 60; look++) {
            int seen = window.open(path).page().locator(selector).count();
            if (atLeast == 0 ? seen == 0 : seen >= atLeast) {
                return;
            }
            window.page().waitForTimeout(250);
        }
        throw new AssertionError("waited in vain for " + selector + " on " + path);
    }
}
