package id.pulang.edge.idempotency;

import static id.pulang.journeys.HttpOfficer.form;
import static id.pulang.journeys.HttpOfficer.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.journeys.SomeIncidents;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Fault F7 at the edge: a form that is sent twice, because the line was bad or somebody was impatient. */
@Tag("security")
@PulangTest
class RepeatedFormsTests {

    private static final int AT_ONCE = 8;

    private final Incidents incidents;
    private final HttpOfficer kartika;
    private final HttpOfficer rina;
    private final HttpOfficer anjani;

    RepeatedFormsTests(
            @Autowired Incidents incidents, @Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        this.incidents = incidents;
        var officers = new HttpOfficers(accounts, port);
        kartika = officers.as(SomeActors.consular());
        rina = officers.as(SomeActors.registration());
        anjani = officers.as(SomeActors.administrator());
    }

    @Test
    void doesOnceWhatIsSentTwiceAndLeadsToTheSamePlace() {
        Element form = SomeIncidents.form(kartika);

        var first = kartika.post(form, SomeIncidents.about("Dua kali tekan"));
        var second = kartika.post(form, SomeIncidents.about("Dua kali tekan"));

        assertThat(titled("Dua kali tekan")).hasSize(1);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.uri()).isEqualTo(first.uri());
        assertThat(parsed(second).text()).contains("tidak diproses dua kali");
    }

    @Test
    void doesOnceWhatComesEightTimesAtOnce() throws Exception {
        Element form = SomeIncidents.form(kartika);
        var together = new CyclicBarrier(AT_ONCE);
        List<Callable<HttpResponse<byte[]>>> sent = new ArrayList<>();
        for (int time = 0; time < AT_ONCE; time++) {
            sent.add(() -> {
                together.await();
                return kartika.post(form, SomeIncidents.about("Delapan sekaligus"));
            });
        }

        List<HttpResponse<byte[]>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<HttpResponse<byte[]>> answer : threads.invokeAll(sent)) {
                answers.add(answer.get());
            }
        }

        assertThat(titled("Delapan sekaligus")).hasSize(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(answers.stream().map(HttpResponse::uri).distinct()).hasSize(1);
    }

    @Test
    void takesTheSameIdOfSomebodyElseForAnotherCommand() {
        String id = UUID.randomUUID().toString();

        kartika.post(SomeIncidents.form(kartika), with(id, SomeIncidents.about("Nomor yang sama")));
        rina.post(SomeIncidents.form(rina), with(id, SomeIncidents.about("Nomor yang sama")));

        assertThat(titled("Nomor yang sama")).hasSize(2);
    }

    @Test
    void refusesOtherEntriesUnderTheSameId() {
        Element form = SomeIncidents.form(kartika);

        kartika.post(form, SomeIncidents.about("Isian pertama"));
        var other = kartika.post(form, SomeIncidents.about("Isian kedua"));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(parsed(other).text()).contains("sudah pernah dikirim dengan isian lain");
        assertThat(titled("Isian kedua")).isEmpty();
    }

    @Test
    void takesTheIdOfAClientFromItsHeader() {
        Element form = SomeIncidents.form(kartika);
        String key = "\"" + UUID.randomUUID() + "\"";
        form.select("input[name=once]").remove();

        kartika.postWith(Map.of("Idempotency-Key", key), form, SomeIncidents.about("Dari sistem lain"));
        var second = kartika.postWith(Map.of("Idempotency-Key", key), form, SomeIncidents.about("Dari sistem lain"));
        var broken = kartika.postWith(
                Map.of("Idempotency-Key", "bukan nomor"), form, SomeIncidents.about("Dari sistem lain"));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(titled("Dari sistem lain")).hasSize(1);
    }

    @Test
    void leavesTheIdFreeWhenNothingWasDone() {
        Element form = SomeIncidents.form(kartika);

        var refused = kartika.post(form, SomeIncidents.about(""));
        var mended = kartika.post(form, SomeIncidents.about("Setelah diperbaiki"));

        assertThat(refused.uri().getPath()).isEqualTo("/desk/incidents");
        assertThat(mended.statusCode()).isEqualTo(200);
        assertThat(titled("Setelah diperbaiki")).hasSize(1);
    }

    @Test
    void answersTheSameSearchAsOftenAsItIsAsked() {
        Element search = form(kartika.open("/desk/people"), "/desk/people");

        var first = kartika.post(search, Map.of("q", "Tiada"));
        var second = kartika.post(search, Map.of("q", "Tiada"));
        var other = kartika.post(search, Map.of("q", "Entah"));

        assertThat(List.of(first, second, other)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(parsed(answer).text()).doesNotContain("tidak diproses dua kali");
        });
    }

    @Test
    void answersAPartOfAPageWithAPart() {
        Element form = SomeIncidents.form(kartika);
        kartika.post(form, SomeIncidents.about("Sebagian halaman"));

        var part = kartika.postWith(Map.of("HX-Request", "true"), form, SomeIncidents.about("Sebagian isian lain"));

        assertThat(part.statusCode()).isEqualTo(422);
        assertThat(parsed(part).select("nav")).isEmpty();
        assertThat(parsed(part).select(".alert").text()).contains("isian lain");
    }

    @Test
    void saysThatAllIsSavedWhereTheFirstAnswerWasAPageAndShowsNothingOfIt() {
        String login = "sekali." + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> account =
                Map.of("login", login, "name", "Petugas", "role", "REVIEWER", "post", "PNH", "section", "konsuler");
        Element form = anjani.open("/desk/accounts").expectFirst("form[action=/desk/accounts]");

        String password =
                parsed(anjani.post(form, account)).select("main .alert code").text();
        var second = anjani.post(form, account);

        assertThat(parsed(second).select("h1").text()).isEqualTo("Sudah tersimpan");
        assertThat(second.headers().firstValue("HX-Refresh")).contains("true");
        assertThat(password).isNotEmpty();
        assertThat(parsed(second).text()).doesNotContain(password);
    }

    private List<IncidentSummary> titled(String title) {
        return Acting.as(SomeActors.consular(), incidents::all).stream()
                .filter(incident -> incident.title().equals(title))
                .toList();
    }

    private static Map<String, String> with(String id, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("once", id);
        return all;
    }
}
