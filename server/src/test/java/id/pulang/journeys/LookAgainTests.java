package id.pulang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that were joined without asking and may be of more than one person, over plain HTTP. */
class LookAgainTests extends ListsOverHttp {

    private static final String HEAD = "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor\n";
    private static final String NOTICE = "mungkin tentang lebih dari satu orang";

    private IncidentId incident;

    @BeforeEach
    void threeRowsOfOneListAreJoinedToOnePerson() {
        incident = lists.incident();
        lists.add(incident, "tiga.csv", HEAD + """
                A-1;Wening Kusumaningrum;P;Bandung;03/04/1999;3273014304990012;X1234567
                A-2;Wening Kusumaningrum;P;Bandung;03/04/1999;3273014304990012;X1234567
                A-3;Wening Kusumaningrum;P;Bandung;03/04/1999;3273014304990012;X1234567
                A-4;Bayu Segara;L;Padang;21/11/1997;1371012111970004;X7654321
                """);
        lists.add(incident, "lain.csv", HEAD + """
                B-1;Wening Kusumaningrum;P;Bandung;03/04/1999;3273014304990012;X1234567
                """);
        match(SomeActors.consular(), incident);
    }

    @Test
    void isShownInTheQueueAndOnThePageWithTheReasonAndTwoButtons() {
        Document queue = queue(SomeActors.consular());
        Document page = open(SomeActors.consular(), wening(SomeActors.consular()));

        assertThat(queue.select("tr[data-row]").text()).contains("Periksa lagi", "Tiga baris atau lebih");
        assertThat(page.select(".look-again").text()).contains(NOTICE, "Tiga baris atau lebih");
        assertThat(page.select(".look-again button").eachText()).containsExactly("Memang satu orang", "Pisahkan");
        assertThat(open(SomeActors.medical(), wening(SomeActors.consular())).select(".look-again button"))
                .isEmpty();
    }

    @Test
    void isTakenApartByTwoOfficersAndNotByOne() {
        String person = wening(SomeActors.consular());

        Document first = press(SomeActors.consular(), person, "DIFFERENT");
        Document second = press(SomeActors.reviewer(), person, "DIFFERENT");

        assertThat(first.select(".look-again").text()).contains("menunggu petugas kedua");
        assertThat(first.select(".statements li")).hasSize(4);
        assertThat(second.text()).doesNotContain(NOTICE);
        assertThat(second.select(".statements li").size()).isLessThan(4);
    }

    @Test
    void whatTwoOfficersSayIsOneIsNotAskedAgain() {
        String person = wening(SomeActors.consular());

        press(SomeActors.consular(), person, "SAME");
        Document second = press(SomeActors.reviewer(), person, "SAME");
        match(SomeActors.consular(), incident);

        assertThat(second.text()).doesNotContain(NOTICE);
        assertThat(second.select(".statements li")).hasSize(4);
        assertThat(queue(SomeActors.consular()).select("tr[data-row]")).isEmpty();
    }

    @Test
    void isAnOpenDoubtCountedOnce() {
        Document listed = open(SomeActors.consular(), "/desk/people?doubt=true&incident=" + incident.value());

        assertThat(listed.select("tr[data-row]")).hasSize(1);
        assertThat(listed.select("tr[data-row] .state-waiting").text()).contains("1 pertanyaan terbuka");
    }

    private Document press(Actor actor, String person, String answer) {
        Document page = open(actor, person);
        return officer(actor).submit(page.expectFirst(".look-again form"), Map.of("answer", answer));
    }

    private Document queue(Actor actor) {
        return open(actor, "/desk/people/review?incident=" + incident.value());
    }

    private String wening(Actor actor) {
        return open(actor, "/desk/people?incident=" + incident.value())
                .select("tr[data-row] a:contains(Wening)")
                .attr("href");
    }

    private Document open(Actor actor, String path) {
        return officer(actor).open(path);
    }

    private HttpOfficer officer(Actor actor) {
        return officers.as(actor);
    }
}
