package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static id.pulang.journeys.HttpOfficer.parsed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.cases.CaseId;
import id.pulang.identity.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The same server over plain HTTP, without scripts: what every role can do, and what is refused. */
@PulangTest
class PlainJourneyTests {

    private static final String EMBASSY = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;No HP;Nama Ibu;Petugas
            PJ-0001;Bayu Rumengan;L;Bitung;03/02/1999;7172030302990004;C7700001;;Nurhayati;petugas A
            PJ-0002;Citra Lumban;P;Medan;11/05/2001;1271035105010002;C7700002;;Ratna;petugas A
            """;

    private static final String GATES = "identity,verified,;fit_to_travel,fit,;screening,second_review_done,;"
            + "travel_document,granted,SPLP-1;overstay_fine,granted,WV-1;exit_permit,granted,EP-1;"
            + "police_release,granted,PR-1;return_choice,wants_to_return,";

    private static final Map<Actor, HttpOfficer> OFFICERS = new HashMap<>();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void bringsOnlyWhoHasEveryGateOpenToTheHandover() throws InterruptedException {
        String incident = incidentWithList();
        openCases(incident);
        handInFacts(incident);
        assertThat(as(SomeActors.lead())
                        .open("/desk/clearances?incident=" + incident)
                        .select(".board-of")
                        .text())
                .contains("0 orang siap, belum berangkat");
        saysEveryOwnerTheirWord(incident);
        String manifest = frozenManifest(incident);
        printTheNames(manifest);
        board(manifest);
        Document received = handOver(manifest);

        assertThat(received.body().text()).contains("Bayu Rumengan").doesNotContain("Citra Lumban");
        String record = received.select("a[href$=/bast]").attr("href");
        Element print = form(as(SomeActors.bp3mi()).open(record), record);
        assertThat(as(SomeActors.bp3mi()).post(print, Map.of("reason", "")).statusCode())
                .isEqualTo(400);
        assertThat(as(SomeActors.bp3mi()).post(print, Map.of()).headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(as(SomeActors.bp3mi()).get(record + ".pdf").statusCode()).isEqualTo(405);
        assertThat(as(SomeActors.kemensos()).get(record).statusCode()).isEqualTo(404);
    }

    @Test
    void answersWhatCannotBeReadWithAPageAndNotWithATrace() {
        HttpOfficer officer = as(SomeActors.consular());

        for (String path : new String[] {"/desk/cases/abc", "/desk/cases?page=abc", "/desk/cases?q=%00"}) {
            var answer = officer.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(parsed(answer).select("h1").text()).as(path).isEqualTo("Ini belum bisa dilakukan");
        }
        assertThat(parsed(officer.get("/desk/cases/abc")).select("form[action=/logout]"))
                .as("the frame of who is logged in")
                .hasSize(1);
        var nowhere = officer.get("/desk/nothing-here");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(parsed(nowhere).select("form[action=/logout]")).hasSize(1);
    }

    @Test
    void saysWhatIsMissingInAFormOfWhichNothingWasSent() {
        HttpOfficer officer = as(SomeActors.consular());
        Element form = form(officer.open("/desk/incidents/new"), "/desk/incidents");
        form.select("input:not([name=_csrf]), select, textarea").remove();

        Document answer = officer.submit(form, Map.of("happened", "+999999999-10-20T08:00"));

        assertThat(answer.select("[role=alert]").text()).isNotEmpty();
        assertThat(answer.location()).endsWith("/desk/incidents");
    }

    @Test
    void turnsAwayWhoeverHasNoBusinessThere() {
        assertThat(parsed(HttpOfficer.stranger(port).get("/desk/cases")).location())
                .contains("/login");
        assertThat(as(SomeActors.administrator()).get("/desk/cases").statusCode())
                .isEqualTo(403);
        assertThat(as(SomeActors.kemensos()).get("/desk/incidents").statusCode())
                .isEqualTo(403);
        assertThat(as(SomeActors.registration()).get("/desk/repatriation").statusCode())
                .isEqualTo(403);
    }

    private String incidentWithList() throws InterruptedException {
        HttpOfficer officer = as(SomeActors.registration());
        Document opened = officer.submit(
                form(officer.open("/desk/incidents/new"), "/desk/incidents"),
                Map.of(
                        "title",
                        "Tanpa skrip",
                        "place",
                        "Bavet",
                        "happened",
                        "2025-10-17T10:00",
                        "hazard",
                        "ESCAPE",
                        "source",
                        "Polisi"));
        String incident = opened.location().replaceAll(".*/incidents/([0-9a-f-]{36}).*", "$1");
        String lists = "/desk/incidents/" + incident + "/lists";
        Document mapping =
                parsed(officer.upload(form(officer.open(lists), lists), "file", "3-pj.csv", EMBASSY.getBytes(UTF_8)));
        officer.submitAll(HttpOfficer.asProposed(form(mapping, "/desk/uploads/")));
        until(() -> officer.open(lists).select("progress").isEmpty());
        return incident;
    }

    private void openCases(String incident) throws InterruptedException {
        HttpOfficer officer = as(SomeActors.consular());
        String waiting = "/desk/cases/waiting?incident=" + incident;
        until(() ->
                !officer.open(waiting).select("form[action=/desk/cases/open]").isEmpty());
        officer.submit(form(officer.open(waiting), "/desk/cases/open"), Map.of());
        assertThat(officer.open("/desk/cases?incident=" + incident).select("main tbody tr[data-row]"))
                .hasSize(2);
    }

    private void handInFacts(String incident) {
        StringBuilder facts = new StringBuilder("list,number,gate,state,document,on\n");
        for (String gate : GATES.split(";")) {
            facts.append("3-pj,PJ-0001,").append(gate).append(",2025-10-21\n");
        }
        facts.append("3-pj,PJ-0002,exit_permit,pending,,2025-10-21\n");
        HttpOfficer officer = as(SomeActors.clearance());
        Document page = officer.open("/desk/clearances/lists?incident=" + incident);
        var receipt = officer.upload(
                form(page, "/desk/clearances/lists"),
                "file",
                "fakta.csv",
                facts.toString().getBytes(UTF_8));
        assertThat(receipt.statusCode()).isEqualTo(200);
    }

    /** Each owner of a gate at their own form: papers, the doctor, two screeners, the choice, the identity. */
    private void saysEveryOwnerTheirWord(String incident) {
        String id = as(SomeActors.consular())
                .open("/desk/cases?incident=" + incident)
                .select("main tbody a:contains(Bayu)")
                .attr("href")
                .replaceAll(".*/cases/([0-9a-f-]{36}).*", "$1");
        confirmPapers(incident);
        new OwnersAtForms(this::as).see(new CaseId(UUID.fromString(id)), "2025-10-21");
        identify(id);
    }

    private void confirmPapers(String incident) {
        HttpOfficer owner = as(SomeActors.clearance());
        String address = "/desk/clearances/claims?incident=" + incident;
        for (Document page = owner.open(address); !page.select("[name=fact]").isEmpty(); page = owner.open(address)) {
            String fact = page.select("[name=fact]").first().attr("value");
            owner.submit(form(page, "/desk/clearances/claims/confirm"), Map.of("fact", fact));
        }
    }

    private void identify(String caseId) {
        HttpOfficer officer = as(SomeActors.consular());
        String person = officer.open("/desk/cases/" + caseId)
                .select("main a[href^=/desk/people/]")
                .attr("href")
                .replaceFirst("#.*", "");
        Document typed = officer.submit(
                form(officer.open(person), person + "/identity"),
                Map.of("grade", "VERIFIED", "source", "Dukcapil", "on", "2025-10-21"));
        assertThat(typed.select("[role=alert]").text()).contains("dua petugas");
        officer.submit(
                form(officer.open(person), person + "/interviews"),
                Map.of(
                        "firstIdentifier", "Nama gadis ibunya Nurhayati, dari desa Girian",
                        "secondIdentifier", "Sekolah dasar Girian Atas, guru kelas enam",
                        "on", "2025-10-21"));
        HttpOfficer second = as(SomeActors.consularTwo());
        Document confirmed = second.submit(form(second.open(person), person + "/interviews/"), Map.of());
        assertThat(confirmed.select("[role=status]").text()).contains("Dua petugas sepakat");
    }

    private String frozenManifest(String incident) {
        HttpOfficer lead = as(SomeActors.lead());
        Element draft = form(lead.open("/desk/repatriation"), "/desk/repatriation");
        Document drafted = lead.submit(
                draft,
                Map.of("incident", incident, "number", "GA 857", "to", "Jakarta", "leavesAt", "2025-10-22T07:30"));
        String manifest = drafted.location().replaceAll(".*/repatriation/([0-9a-f-]{36}).*", "$1");
        String path = "/desk/repatriation/" + manifest;
        for (Actor actor : new Actor[] {SomeActors.lead(), SomeActors.head()}) {
            as(actor).submit(form(as(actor).open(path), path + "/approve"), Map.of());
        }
        return manifest;
    }

    private void printTheNames(String manifest) {
        HttpOfficer lead = as(SomeActors.lead());
        Document names = lead.open("/desk/repatriation/" + manifest + "/names");
        assertThat(names.select("button[data-print], .export-mark")).isEmpty();

        HttpResponse<byte[]> printed =
                lead.post(form(names, names.location().replaceFirst(".*(/desk.*)", "$1")), Map.of("reason", "JOURNEY"));

        assertThat(textOf(printed.body()))
                .containsPattern("Salinan ini dicetak: EX-[0-9A-F]{8}, Damar \\(KBRI Phnom Penh\\)")
                .contains("Bayu Rumengan");
    }

    private static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void board(String manifest) {
        HttpOfficer lead = as(SomeActors.lead());
        Document door = lead.open("/field/boarding/" + manifest);
        assertThat(door.select("li.tick")).hasSize(1);
        lead.submit(form(door, door.select("form[action$=/aboard]").attr("action")), Map.of());
        String path = "/desk/repatriation/" + manifest;
        lead.submit(form(lead.open(path), path + "/depart"), Map.of());
        lead.submit(form(lead.open(path), path + "/land"), Map.of("reason", "Dicatat setelah tiba"));
    }

    private Document handOver(String manifest) {
        HttpOfficer lead = as(SomeActors.lead());
        String path = "/desk/repatriation/" + manifest + "/arrival";
        Document arrival = lead.open(path);
        String who = arrival.select("input[name=who]").attr("value");
        lead.submit(form(arrival, path), Map.of("who", who, "agency", "BP3MI"));
        HttpOfficer agency = as(SomeActors.bp3mi());
        Document received = agency.open("/partner/handovers");
        String handover = received.select("input[name=handover]").attr("value");
        return agency.submit(form(received, "/partner/handovers"), Map.of("handover", handover));
    }

    private HttpOfficer as(Actor actor) {
        return OFFICERS.computeIfAbsent(actor, this::loggedIn);
    }

    private HttpOfficer loggedIn(Actor actor) {
        String login = "plain." + actor.name().toLowerCase(Locale.ROOT);
        var account = new NewAccount(login, actor.name(), actor.role(), actor.post(), actor.section());
        String password = SomeAccounts.open(accounts, account);
        return HttpOfficer.loggedIn(port, login, password);
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        for (int look = 0; look < 1200 && !done.getAsBoolean(); look++) {
            Thread.sleep(100);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
