package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of two records pushes towards no answer, and shows the rows as their lists wrote them. */
@Tag("security")
class TwoRecordsTests extends ListsOverHttp {

    private static final String REGISTRATION = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor;Kamar Penampungan
            A-1;Gayatri Wicaksana;P;Bandung;03/04/1999;3273014304990012;X1234567;Bangsal 4
            A-2;Danar Suryadilaga;L;Medan;;;;Bangsal 7
            """;

    private static final String FAMILIES = """
            Nomor Aduan;Nama yang Dicari;L/P;Tempat Lahir;Lokasi Terakhir;Hubungan Pelapor
            B-1;Laksmi Purbaningrum;P;Bandung;Gedung Kuning Chrey Thum;ibu
            B-2;Danar Suryadilaga;L;;Gedung Merah Chrey Thum;bibi
            """;

    private IncidentId incident;

    @BeforeEach
    void aNameThatStandsOnTwoLists() {
        incident = lists.incident();
        lists.add(incident, "pendataan.csv", REGISTRATION);
        lists.add(incident, "aduan.csv", FAMILIES);
        match(SomeActors.consular(), incident);
    }

    @Test
    void theVerdictIsFoldedUntilBothHaveAnswered() {
        String question = question();

        assertThat(verdict(SomeActors.consular(), question).hasAttr("open")).isFalse();
        answer(SomeActors.consular(), question, "SAME");
        assertThat(verdict(SomeActors.consular(), question).hasAttr("open")).isFalse();
        assertThat(verdict(SomeActors.reviewer(), question).hasAttr("open")).isFalse();
        answer(SomeActors.reviewer(), question, "DIFFERENT");
        assertThat(verdict(SomeActors.reviewer(), question).hasAttr("open")).isTrue();
    }

    @Test
    void afterAnAnswerTheNextPageSaysWhatBecameOfItAndOffersToTakeItBack() {
        String question = question();
        Document page = open(SomeActors.consular(), question);

        Document noted =
                officers.as(SomeActors.consular()).submit(form(page, question + "/answer"), Map.of("answer", "SAME"));
        Document disagreed = officers.as(SomeActors.reviewer())
                .submit(
                        form(open(SomeActors.reviewer(), question), question + "/answer"),
                        Map.of("answer", "DIFFERENT"));

        assertThat(noted.text()).contains("menunggu jawaban petugas kedua");
        assertThat(disagreed.text()).contains("Rekan Anda menjawab lain");
        for (Document next : List.of(noted, disagreed)) {
            assertThat(next.select("form.undo-last").attr("action")).isEqualTo(question + "/undo");
        }
    }

    @Test
    void fieldsSpeakInWordsAndTheirBitsStandInTheFold() {
        Document page = open(SomeActors.consular(), question());

        assertThat(page.select(".two-records .middle").text())
                .contains("mendukung satu orang")
                .doesNotContainPattern("[+−]\\d+,\\d");
        assertThat(page.expectFirst(".verdict").text()).containsPattern("[+−]\\d+,\\d");
    }

    @Test
    void barsAreAsLongAsFieldsWeighAndNoLightOneFillsThePage() {
        List<Integer> lengths = open(SomeActors.consular(), question()).select(".weight rect").stream()
                .map(bar -> Integer.valueOf(bar.attr("width")))
                .toList();

        assertThat(lengths).isNotEmpty().allMatch(length -> length >= 2 && length < 100);
    }

    @Test
    void theRowsAreShownAsTheyCameWithoutWhereThePersonIs() {
        Document rows = open(SomeActors.reviewer(), question() + "/rows");

        assertThat(rows.select(".as-it-came")).hasSize(2);
        assertThat(rows.select("dt:contains(Kamar Penampungan) + dd").text()).isEqualTo("Bangsal 7");
        assertThat(rows.select("dt:contains(Hubungan Pelapor) + dd").text()).isEqualTo("bibi");
        assertThat(rows.text()).doesNotContain("Gedung Merah", "Gedung Kuning");
    }

    @Test
    void whoAnswersNoQuestionsSeesNoRows() {
        assertThat(officers.as(SomeActors.medical()).get(question() + "/rows").statusCode())
                .isEqualTo(403);
    }

    private String question() {
        return open(SomeActors.consular(), "/desk/people/review?incident=" + incident.value())
                .select("tr[data-row] a[href*=/review/]")
                .attr("href");
    }

    private void answer(Actor actor, String question, String answer) {
        Document page = open(actor, question);
        officers.as(actor).submit(form(page, question + "/answer"), Map.of("answer", answer));
    }

    private Element verdict(Actor actor, String question) {
        return open(actor, question).expectFirst("details.verdict");
    }

    private Document open(Actor actor, String path) {
        return officers.as(actor).open(path);
    }
}
