package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an officer types to find somebody stays out of every address, without scripts too. */
@Tag("security")
class SearchTests extends ListsOverHttp {

    private static final String PEOPLE = "/desk/people";
    private static final String KNOWN = "/desk/people/known";

    @Autowired
    private Cases cases;

    private IncidentId incident;
    private HttpOfficer officer;

    @BeforeEach
    void sixtyPeopleBearOneName() {
        incident = lists.incident();
        var rows = new StringBuilder("No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\n");
        for (int at = 1; at <= 60; at++) {
            rows.append("T-%d;Tirtanegara;L;Kota %d;%02d/%02d/%d;%n"
                    .formatted(at, at, 1 + at % 28, 1 + at % 12, 1960 + at % 40));
        }
        rows.append("T-61;Lain Sekali;P;Bandung;03/04/1999;3273014304990012\n");
        lists.add(incident, "kembar.csv", rows.toString());
        match(SomeActors.consular(), incident);
        officer = officers.as(SomeActors.consular());
    }

    @Test
    void findsPeopleOverSeveralPagesWithoutTheirNameInAnAddress() {
        Document all = officer.open(PEOPLE + "?incident=" + incident.value());

        Document first = officer.submit(all.expectFirst("form.people-filters"), Map.of("q", "Tirtanegara"));
        Document second = officer.open(first.select(".pages a[rel=next]").attr("href"));

        assertThat(first.location()).contains("search=", "incident=").doesNotContain("irtanegara");
        assertThat(second.location()).contains("page=2").doesNotContain("irtanegara");
        assertThat(first.select("tr[data-row]")).hasSize(20);
        assertThat(second.select("tr[data-row]")).hasSize(20);
        assertThat(second.select("#words").val()).isEqualTo("Tirtanegara");
        assertThat(officer.open(second.location()).select("tr[data-row]")).hasSize(20);
        assertThat(all.select("tr[data-row]")).hasSize(50);
        assertThat(second.outerHtml()).doesNotContain("q=Tirtanegara");
    }

    @Test
    void looksFromTheTopOfEveryPage() {
        Document found = officer.submit(form(officer.open("/desk"), "/desk/find"), Map.of("q", "3273014304990012"));

        assertThat(found.location()).doesNotContain("3273014304990012");
        assertThat(found.select("li[data-row]").text()).contains("Lain Sekali");
    }

    @Test
    void whoHasNoNameYetIsShownSo() {
        IncidentId nameless = lists.incident();
        lists.add(nameless, "tanpa.csv", "No. Reg;Nama;L/P;NIK\nT-62;;L;3273010501980021\n");
        match(SomeActors.consular(), nameless);

        Document found = officer.open(PEOPLE + "?incident=" + nameless.value());

        assertThat(found.select("tr[data-row] th a").eachText()).containsExactly("Nama belum diketahui");
        assertThat(officer.open(found.select("tr[data-row] th a").attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo("Nama belum diketahui");
    }

    @Test
    void takesNoWordsFromAnAddress() {
        Document listed = officer.open(PEOPLE + "?q=Lain+Sekali&incident=" + incident.value());

        assertThat(listed.select("#words").val()).isEmpty();
        assertThat(listed.select("tr[data-row]")).hasSize(50);
        assertThat(officer.open(KNOWN + "?name=Lain+Sekali&born=1999-04-03").select(".known-people"))
                .isEmpty();
    }

    @Test
    void findsACaseWithoutTheNameInAnAddressOrInASavedView() {
        Acting.as(SomeActors.consular(), () -> cases.openForAllPresent(incident));
        Document all = officer.open("/desk/cases?incident=" + incident.value());

        Document found = officer.submit(all.expectFirst("form.case-filter"), Map.of("q", "Lain Sekali"));

        assertThat(found.location()).contains("search=", "incident=").doesNotContain("Lain");
        assertThat(found.select("main tr[data-row]")).hasSize(1);
        assertThat(found.select("#case-q").val()).isEqualTo("Lain Sekali");
        assertThat(found.expectFirst("form.list-save input[name=query]").val())
                .isEqualTo("incident=" + incident.value());
        assertThat(officer.open("/desk/cases?q=Lain+Sekali").select("#case-q").val())
                .isEmpty();
    }

    @Test
    void aSearchBelongsToWhoTypedIt() {
        Document found = officer.submit(form(officer.open(PEOPLE), PEOPLE), Map.of("q", "Lain Sekali"));
        HttpOfficer colleague = officers.as(SomeActors.reviewer());

        Document lent = colleague.open(found.location());

        assertThat(lent.select("#words").val()).isEmpty();
        assertThat(lent.select("main [role=status]").text()).contains("tidak tersimpan lagi");
    }

    @Test
    void saysWhoIsKnownWithoutAnythingOfThemInTheAddress() {
        Document asked = officer.submit(
                form(officer.open(KNOWN), KNOWN),
                Map.of("name", "Lain Sekali", "born", "1999-04-03", "nationalNumber", "3273014304990012"));

        assertThat(asked.location()).contains("search=").doesNotContain("Lain", "1999", "3273");
        assertThat(asked.select(".known-people").text()).contains("Lain Sekali");
        assertThat(asked.select("#known-name").val()).isEqualTo("Lain Sekali");
    }

    @Test
    void readsWhomAPassportNamesAndSaysWhereItWasReadWrongly() {
        String first = "P<IDNSEKALI<<LAIN<<<<<<<<<<<<<<<<<<<<<<<<<<<";
        String second = "X7654321<5IDN9904031F3001019<<<<<<<<<<<<<<<8";

        Document read = officer.submit(form(officer.open(KNOWN), KNOWN), Map.of("mrz", first + "\r\n" + second));
        Document spoilt = officer.submit(
                form(officer.open(KNOWN), KNOWN), Map.of("mrz", first + "\r\n" + second.replace("990403", "990404")));
        Document nothing = officer.submit(form(officer.open(KNOWN), KNOWN), Map.of("mrz", "Lain Sekali"));

        assertThat(read.location()).doesNotContainIgnoringCase("sekali");
        assertThat(read.select("#known-answer").text()).contains("LAIN SEKALI", "X7654321", "1 Jan 2030");
        assertThat(read.select(".known-people").text()).contains("Lain Sekali");
        assertThat(spoilt.select("#known-answer .alert").text())
                .contains("Tanggal lahir: angka cek di baris 2, tanda ke-20");
        assertThat(spoilt.select(".known-people")).isEmpty();
        assertThat(spoilt.select("#mrz").val()).contains("990404");
        assertThat(nothing.select("#known-answer .alert").text()).contains("44 tanda");
    }
}
