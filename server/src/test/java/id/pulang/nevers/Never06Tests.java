package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.SourceTree;
import id.pulang.cases.CaseId;
import id.pulang.cases.entries.DeclaredKinds;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.nevers.AttackedServer.HandedOver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never 6: put allegations into the welfare record, or send welfare notes to the police. */
@Tag("security")
@PulangTest
class Never06Tests {

    private static final Actor POLICE =
            new Actor(new UserId(new UUID(6, 6)), "Teguh", Role.RECEIVING_AGENCY, new PostCode("POLRI"), "POLRI");
    private static final List<String> WELFARE = List.of(
            "assistance.fitness_finding",
            "screening.conclusion",
            "cases.case_fact",
            "cases.protection_case",
            "casework.note",
            "casework.attachment",
            "casework.photograph",
            "clearances.gate_fact",
            "people.person",
            "people.identity_interview",
            "incidents.statement");

    /** The folders of the pages on which officers write about somebody's case. */
    private static final List<String> OF_A_CASE =
            List.of("assistance", "cases", "casework", "clearances", "rescue", "screening", "people");

    @Autowired
    private AttackedServer server;

    /** The attack: the police read, of somebody who was handed to them, what those who care wrote down. */
    @Test
    void theDatabaseShowsThePoliceNoWelfareOfThoseHandedToThem() throws SQLException {
        server.handedOver("POLRI");

        var welfare = new ArrayList<>(WELFARE);
        DeclaredKinds.all().forEach(kind -> welfare.add(kind.table()));
        for (String table : welfare) {
            assertThat(DatabaseDoors.ask(server.database().acting("POLRI", "AGENCY"), "select 1 from " + table))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void thePaperOfThePoliceSaysNothingOfWelfare() throws Exception {
        HandedOver theirs = server.handedOver("POLRI");
        HttpOfficer police = server.as(POLICE);
        String address = "/partner/handovers/" + theirs.id() + "/bast";

        var paper = police.post(HttpOfficer.form(police.open(address), address), Map.of());

        try (var document = Loader.loadPDF(paper.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(theirs.number())
                    .doesNotContainPattern("(?iu)layak|sehat|medis|skrining|fit to|health|rehabilitasi|reintegrasi");
        }
    }

    /** Every page of a case is closed to them, also of one that was handed to them. */
    @Test
    void noPageOfACaseOpensToThePolice() throws SQLException {
        HandedOver theirs = server.handedOver("POLRI");
        HttpOfficer police = server.as(POLICE);

        for (String address : List.of(
                "/desk/cases/" + theirs.caseId(),
                "/desk/assistance/cases/" + theirs.caseId(),
                "/desk/screening/cases/" + theirs.caseId(),
                "/desk/clearances/case/" + theirs.caseId(),
                "/desk/people/" + theirs.person())) {
            assertThat(police.get(address).statusCode()).as(address).isIn(403, 404);
        }
    }

    /** No column, field or address of care takes what somebody is accused of. */
    @Test
    void welfareHasNoPlaceForAllegations() throws SQLException {
        assertThat(server.columns())
                .noneMatch(
                        column -> column.matches("(?i).*(allegation|accus|charge|offence|crime|suspicio|tuduhan).*"));
        assertThat(server.addressesAndFields())
                .noneMatch(each -> each.matches("(?i).*(allegation|accus|offence|crime|suspicio|tuduhan).*"));
        assertThat(SomeActors.medical().role()).isNotEqualTo(POLICE.role());
    }

    /**
     * The attack: write an allegation against somebody into the notes of the case and of each gate that takes any;
     * nothing is kept unless the officer says that it is about somebody else.
     */
    @Test
    void anAllegationIsKeptInNoNoteOfTheCaseOrOfAnyGate() throws SQLException {
        String allegation = "Tersangka menurut penyidik, diduga ikut merekrut Zulkarnawan";
        var travellers = server.travellers();
        CaseId who = travellers.byName(travellers.ready()).get("Ferdinand Manurung");
        String gates = "/desk/clearances/case/" + who.value();
        String notes = "/desk/notes/" + who.value();
        HttpOfficer officer = server.as(SomeActors.consular());

        List<Element> forms = new ArrayList<>(List.of(HttpOfficer.form(officer.open(notes), notes)));
        for (HttpOfficer each : List.of(officer, server.as(SomeActors.clearance()))) {
            for (Element form : each.open(gates).select("form:has(textarea[name=note])")) {
                String word = form.select("[name=word] option").last().attr("value");
                Document asked = each.submit(form, Map.of("word", word, "note", allegation));
                assertThat(asked.text()).as(form.attr("action")).contains("Tuduhan, atau tentang orang lain?");
                forms.add(form);
            }
        }
        officer.submit(forms.getFirst(), Map.of("text", allegation));
        List<String> unsaid = kept(who);
        officer.submit(forms.getFirst(), Map.of("text", "Pelaku menyita paspornya", "aboutOthers", "yes"));

        assertThat(forms).hasSizeGreaterThan(5);
        assertThat(kept(who)).hasSize(unsaid.size() + 1);
        assertThat(officer.open(notes).text())
                .contains("Pelaku menyita paspornya")
                .doesNotContain("Zulkarnawan");
        assertThat(officer.open(gates).text()).doesNotContain("Zulkarnawan");
    }

    /**
     * The attack: a link whose words make a page of ours with a form to send them, with the token of whoever follows
     * it.
     */
    @Test
    void aLinkMakesNoFormThatHoldsItsWords() {
        HttpOfficer administrator = server.as(SomeActors.administrator());

        for (String page : List.of("/desk/accounts", "/desk")) {
            Document followed = administrator.open(page + "?welfare=yes&name=tersangka");

            assertThat(followed.select("input[name=aboutOthers], input[value=tersangka], textarea:contains(tersangka)"))
                    .as(page)
                    .isEmpty();
        }
    }

    private List<String> kept(CaseId who) throws SQLException {
        return DatabaseDoors.ask(server.database().asOwner(), """
                select id from casework.note where case_id = '%1$s'
                union all select id from clearances.gate_fact where case_id = '%1$s'
                """.formatted(who.value()));
    }

    /**
     * The attack: write an allegation into a field for free words of a case; each says that it does not belong there.
     */
    @Test
    void everyFieldForFreeWordsOfACaseSaysThatAllegationsDoNotBelongThere() {
        var pages = SourceTree.root().resolve("server/src/main/jte");

        var fields = OF_A_CASE.stream()
                .flatMap(folder -> SourceTree.files(pages.resolve(folder), ".jte"))
                .filter(page -> !page.endsWith("zone-lines.jte"))
                .filter(page -> SourceTree.read(page).contains("<textarea"))
                .toList();

        assertThat(fields)
                .hasSizeGreaterThan(8)
                .allSatisfy(page -> assertThat(SourceTree.read(page))
                        .as(page.getFileName().toString())
                        .doesNotContainPattern("</textarea>(?!@template.allegations)"));
    }
}
