package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.SourceTree;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who has no name yet is counted, shown and printed under one word, on each page on which others stand by their names.
 */
class NamelessTests extends ListsOverHttp {

    private static final String WORD = "Nama belum diketahui";
    private static final Pattern BARE_NAME = Pattern.compile(
            "\\$\\{[\\w.()]*(card|card\\(\\)|handover|person|person\\(\\)|bearer|facts\\(\\))\\.name\\(\\)}");
    private static final String NUMBER = "3273010509980021";

    @Autowired
    private Cases cases;

    private IncidentId incident;
    private HttpOfficer officer;
    private String caseFile;
    private String person;

    @BeforeEach
    void twoWithoutANameOnOneList() {
        incident = lists.incident();
        lists.add(
                incident,
                "tanpa.csv",
                "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;Kamar Penampungan\nN-1;;L;Medan;05/09/1998;" + NUMBER
                        + ";Bangsal 2\nN-2;Raharja Sudibyo;L;Palu;02/02/1991;;\n");
        lists.add(
                incident,
                "aduan.csv",
                "Nomor Aduan;Nama yang Dicari;L/P;Tempat Lahir;Tgl Lahir\nM-1;;L;Medan;05/09/1998\n");
        match(SomeActors.consular(), incident);
        Acting.as(SomeActors.consular(), () -> cases.openForAllPresent(incident));
        officer = officers.as(SomeActors.consular());
        caseFile = path("/desk/cases?incident=" + incident.value());
        person = path("/desk/people?incident=" + incident.value());
    }

    @Test
    void everyPageShowsThemUnderOneWord() {
        for (String page : pages().toList()) {
            Document shown = officer.open(page);
            assertThat(shown.text()).as(page).contains(WORD);
            nothingIsEmpty(page, shown);
        }
    }

    @Test
    void thePrintedBoardAndTheSearchShowThemToo() {
        Document asked = officer.open("/desk/clearances/print?incident=" + incident.value() + "&show=EVERYONE");
        Document printed =
                officer.submit(form(asked, "/desk/clearances/print"), Map.of("reason", "WORK_ON_PAPER", "words", ""));
        Document found = officer.submit(form(officer.open("/desk"), "/desk/find"), Map.of("q", NUMBER));

        for (Document page : List.of(printed, found)) {
            assertThat(page.text()).contains(WORD);
            nothingIsEmpty(page.location(), page);
        }
    }

    @Test
    void noTemplatePrintsANameByItself() throws IOException {
        try (Stream<Path> templates = Files.walk(SourceTree.root().resolve("server/src/main/jte"))) {
            assertThat(templates.filter(Files::isRegularFile).filter(NamelessTests::printsBareNames))
                    .isEmpty();
        }
    }

    private static boolean printsBareNames(Path template) {
        try {
            return BARE_NAME.matcher(Files.readString(template)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> pages() {
        String board = "/desk/clearances?incident=" + incident.value();
        return Stream.of(
                "/desk/people?incident=" + incident.value(),
                person,
                "/desk/cases?incident=" + incident.value(),
                caseFile,
                board,
                board + "&table=true",
                "/desk/people/review?incident=" + incident.value());
    }

    private static void nothingIsEmpty(String page, Document shown) {
        for (Element each : shown.select("main h1, main th[scope=row], main a[href], main .found-name")) {
            assertThat(each.text() + each.attr("aria-label") + each.select("svg, img"))
                    .as("%s on %s", each, page)
                    .isNotBlank();
        }
    }

    private String path(String list) {
        return officer.open(list).select("tr[data-row] th a").stream()
                .filter(each -> each.text().equals(WORD))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}
