package id.pulang.journeys;

import static id.pulang.journeys.HttpOfficer.asProposed;
import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of a chat that are pasted: what is refused before they are read, and what the list is called. */
class PastedMessagesTests extends ListsOverHttp {

    private static final String TWO = "1. Joko Umpama / L / 25 th / C%1$s01\n2. Ani Tiada / P / 31 th / C%1$s02\n";

    private HttpOfficer officer;
    private String page;

    @BeforeEach
    void anIncident() {
        officer = officers.as(SomeActors.registration());
        page = "/desk/incidents/" + lists.incident().value() + "/lists";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200E\u200F"})
    void whoSentThemIsAsked(String nobody) {
        assertRefused(paste(nobody, TWO.formatted("10000")), "isi siapa yang mengirim");
    }

    @Test
    void nothingIsNoMessage() {
        assertRefused(paste("Polisi", " \r\n "), "tempelkan pesannya");
    }

    @Test
    void whatIsTooLongIsRefusedAndKept() {
        assertRefused(paste("p".repeat(101), TWO.formatted("10001")), "paling panjang 100 huruf");
        Document refused = paste("Polisi", "a".repeat(50_001));

        assertRefused(refused, "50.000 huruf");
        assertThat(refused.getElementById("messages").val()).hasSize(50_001);
        assertThat(refused.getElementById("messages").hasAttr("maxlength"))
                .as("a browser would cut the last people off in silence")
                .isFalse();
    }

    /** They are counted as who types them counts. */
    @Test
    void theEndOfALineIsOneLetter() {
        Document read = paste("Polisi", TWO.formatted("10002").replace("\n", "\r\n") + "\r\n".repeat(30_000));

        assertThat(read.selectFirst("h1").text()).startsWith("Polisi, ");
    }

    @Test
    void aStrokeIsNoFolder() {
        assertThat(paste("Polres/KBRI\\Atase", TWO.formatted("10003"))
                        .selectFirst("h1")
                        .text())
                .startsWith("Polres-KBRI-Atase, ");
    }

    /** One of the same name would correct the one before, and its people would be gone. */
    @Test
    void messagesOfOneMinuteAreListsOfTheirOwn() {
        String first = paste("Polisi", TWO.formatted("10004")).selectFirst("h1").text();
        String second =
                paste("Polisi", TWO.formatted("10005")).selectFirst("h1").text();
        officer.submitAll(asProposed(form(paste("Polisi", TWO.formatted("10004")), "/desk/uploads/")));
        String third = paste("Polisi", TWO.formatted("10006")).selectFirst("h1").text();

        assertThat(List.of(first, second, third))
                .allSatisfy(name -> assertThat(name).startsWith("Polisi, ").endsWith(".txt"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theListsOfAnIncidentSayWhoHasNoCaseYet() {
        String lists = paste("Polisi", TWO.formatted("10008"))
                .select(".crumb a[href$=/lists]")
                .attr("href");

        String incident = lists.replaceAll(".*/incidents/|/lists", "");

        assertThat(officer.open(lists).select("[hx-get]").eachAttr("hx-get"))
                .contains("/desk/cases/waiting?incident=" + incident);
    }

    @Test
    void nobodyIsTakenForTheMakerOfAListWithoutBeingChosen() {
        Document mapping = paste("Polisi", TWO.formatted("10007"));

        assertThat(mapping.select("#kind[required] option[selected]")).isEmpty();
        assertThat(mapping.select("#kind option").first().attr("value")).isEmpty();
        assertThat(mapping.select("#kind-hint").text()).contains("Judul").contains("Pilih");
        Document sent = officer.submitAll(form(mapping, "/desk/uploads/"));

        assertThat(sent.select("[role=alert]").text()).contains("Pembuat daftar belum dipilih");
        assertThat(sent.select("#kind")).isNotEmpty();
    }

    @Test
    void nobodyIsToldToMendHeadings() {
        Document refused = paste("Polisi", "1. Joko Umpama / L / 25 th / C1000701");

        assertThat(refused.select("[role=alert]").text())
                .contains("Tidak ada daftar orang", "sedikitnya dua orang")
                .doesNotContain("judul kolom");
    }

    @Test
    void theLanguageCanBeSwitchedAfterwards() {
        Document refused = paste("Polisi", "Selamat pagi");

        Document switched = officer.submit(form(refused, "/language"), Map.of("to", "id"));

        assertThat(switched.location()).endsWith("/lists");
    }

    private static void assertRefused(Document answer, String why) {
        assertThat(answer.select("[role=alert]").text()).contains(why);
        assertThat(answer.selectFirst("main details").hasAttr("open")).isTrue();
    }

    private Document paste(String sender, String messages) {
        return officer.submit(
                form(officer.open(page), page + "/pasted"), Map.of("sender", sender, "messages", messages));
    }
}
