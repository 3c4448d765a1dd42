package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.SourceTree;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.people.matching.Matching;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never 2: call a person "pelaku", "scammer" or "korban" before a competent body has decided. */
@Tag("security")
@PulangTest
class Never02Tests {

    private static final Pattern LABEL =
            Pattern.compile("(?iu)korban|pelaku|tersangka|scammers?|victim|perpetrator|suspect");
    private static final int MANY_PAGES = 80;

    @Autowired
    private AttackedServer server;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    /** Templates, messages, packs with their papers, scripts; and in the code every text, name and address. */
    @Test
    void nothingThatIsWrittenForPagesOrPapersCallsAnybodyThat() {
        assertThat(Visible.byFile())
                .hasSizeGreaterThan(400)
                .allSatisfy(
                        (file, text) -> assertThat(LABEL.matcher(text).results().map(found -> found.group()))
                                .as(file)
                                .isEmpty());
    }

    @Test
    void noFileOfTheProductIsCalledThat() {
        assertThat(List.of("server/src/main", "lists/src/main", "demo-data"))
                .flatMap(folder ->
                        SourceTree.files(SourceTree.root().resolve(folder), "").toList())
                .filteredOn(Files::isRegularFile)
                .extracting(file -> SourceTree.root().relativize(file).toString())
                .noneMatch(name -> LABEL.matcher(name).find());
    }

    /** The attack: hand in lists whose names call everybody on them something, and look at every page about them. */
    @Test
    void whatASenderCallsPeopleInTheNameOfAFileIsNotShown() {
        IncidentId incident = server.lists().incident();
        server.lists()
                .add(
                        incident,
                        "daftar-korban.csv",
                        "No,Nama,Tanggal Lahir\n1,Ayu Kinasih,1997-02-03\n2,Raka Wiratama,\n");
        server.lists()
                .add(
                        incident,
                        "Victims list.csv",
                        "No,Nama,Tanggal Lahir\n8,Ayu Kinasih,1997-02-03\n9,Raka Wirotama,\n");
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        Acting.as(
                SomeActors.registration(),
                () -> rosters.receive(
                        incident,
                        "para pelaku.csv",
                        new ByteArrayInputStream("No,Nama\n5,Bagja\n".getBytes(StandardCharsets.UTF_8))));

        Map<String, String> seen = seen(server.as(SomeActors.registration()), incident);

        assertThat(seen).hasSizeGreaterThan(8);
        assertThat(seen)
                .allSatisfy((address, page) -> assertThat(
                                LABEL.matcher(page).results().map(found -> found.group()))
                        .as(address)
                        .isEmpty());
        assertThat(String.join(" ", seen.values())).contains("daftar-orang", "people list", "para orang");
    }

    /** The attack: the same by the forms, with a file that cannot be read and a list of facts beside. */
    @Test
    void whatASenderCallsAFileIsNotRepeatedWhenItIsTaken() {
        IncidentId incident = server.lists().incident();
        HttpOfficer registration = server.as(SomeActors.registration());
        String lists = "/desk/incidents/" + incident.value() + "/lists";
        HttpOfficer owner = server.as(SomeActors.clearance());
        String facts = "/desk/clearances/lists?incident=" + incident.value();

        var taken = registration.upload(
                HttpOfficer.form(registration.open(lists), lists),
                "file",
                Map.of(
                        "korban satu.csv", "No,Nama\n1,Wening\n".getBytes(StandardCharsets.UTF_8),
                        "pelaku dua.xlsx", "bukan tabel".getBytes(StandardCharsets.UTF_8)));
        var receipt = owner.upload(
                HttpOfficer.form(owner.open(facts), "/desk/clearances/lists"),
                "file",
                "fakta korban.csv",
                "list,number,gate,state,document,on\nkorban satu,1,exit_permit,pending,,2025-10-21\n"
                        .getBytes(StandardCharsets.UTF_8));

        for (String page : List.of(
                HttpOfficer.parsed(taken).html(),
                HttpOfficer.parsed(receipt).html(),
                registration.open(lists).html(),
                owner.open(facts).html())) {
            assertThat(LABEL.matcher(page).results().map(found -> found.group()))
                    .isEmpty();
        }
        assertThat(HttpOfficer.parsed(taken).text()).contains("orang satu.csv", "orang dua.xlsx");
        assertThat(HttpOfficer.parsed(receipt).text()).contains("fakta orang.csv");
    }

    @Test
    void noPaperCallsAnybodyThat() throws Exception {
        var kemensos = server.handedOver("KEMENSOS");
        HttpOfficer agency = server.as(SomeActors.kemensos());
        String address = "/partner/handovers/" + kemensos.id() + "/bast";

        var paper = agency.post(HttpOfficer.form(agency.open(address), address), Map.of());

        try (var document = Loader.loadPDF(paper.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(kemensos.number())
                    .doesNotContainPattern(LABEL);
        }
        assertThat(paper.headers().map().toString()).doesNotContainPattern(LABEL);
    }

    /** Every page that can be reached from an incident, as it stands in the answer. */
    private static Map<String, String> seen(HttpOfficer officer, IncidentId incident) {
        Map<String, String> pages = new TreeMap<>();
        var waiting = new ArrayDeque<String>();
        waiting.add("/desk/incidents/" + incident.value());
        waiting.add("/desk/incidents/" + incident.value() + "/lists");
        waiting.add("/desk");
        waiting.add("/desk/people?incident=" + incident.value());
        waiting.add("/desk/people/review?incident=" + incident.value());
        while (!waiting.isEmpty() && pages.size() < MANY_PAGES) {
            String address = waiting.remove();
            if (!pages.containsKey(address)) {
                var answer = officer.get(address);
                pages.put(
                        address,
                        new String(answer.body(), StandardCharsets.UTF_8)
                                + answer.headers().map());
                HttpOfficer.parsed(answer)
                        .select("main a[href^=/desk/lists/], main a[href^=/desk/uploads/], main a[href^=/desk/people/]")
                        .eachAttr("href")
                        .forEach(waiting::add);
            }
        }
        return pages;
    }
}
