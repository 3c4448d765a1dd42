package id.pulang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.matching.Matching;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** An officer who asks for the same match again and again takes nobody else's way into the database. */
@Tag("security")
class ManyMatchesTests extends ListsOverHttp {

    @Autowired
    private Matching matching;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void answersAtOnceThatAMatchIsRunning() throws Exception {
        IncidentId incident = lists.incident();
        lists.add(incident, "daftar.csv", "No,Nama\n1,Siti Cocok\n");
        match(SomeActors.registration(), incident);
        HttpOfficer officer = officers.as(SomeActors.registration());
        Element again = HttpOfficer.form(
                officer.open("/desk/people/review?incident=" + incident.value()), "/desk/people/match");
        var held = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> Acting.as(
                    SomeActors.registration(),
                    () -> transactions.execute(_ -> {
                        matching.hold(incident);
                        held.countDown();
                        await(mayEnd);
                        return true;
                    })));
            held.await();
            long began = System.nanoTime();
            List<Future<String>> answers = IntStream.range(0, 40)
                    .mapToObj(_ -> threads.submit(() -> answer(officer, again)))
                    .toList();
            officers.as(SomeActors.consular()).open("/desk");
            double victim = (System.nanoTime() - began) / 1e9;
            var said = new StringBuilder();
            for (Future<String> answer : answers) {
                said.append(answer.get());
            }
            assertThat(said).contains("sedang berjalan");
            double all = (System.nanoTime() - began) / 1e9;
            mayEnd.countDown();

            assertThat(victim).isLessThan(5);
            assertThat(all).isLessThan(15);
        }
    }

    /** Eight officers answer at one moment, while ten ways lead into the database and a match takes a while. */
    @Test
    void letsManyOfficersTakeTheirTurnsWithoutAWayIntoTheDatabase() throws Exception {
        IncidentId incident = lists.incident();
        lists.add(incident, "satu.csv", "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\nA-1;Rangga Mahameru;L;Medan;;\n");
        lists.add(incident, "dua.csv", "No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK\nB-1;Rangga Mahameru;L;;;\n");
        match(SomeActors.consular(), incident);
        HttpOfficer officer = officers.as(SomeActors.consular());
        String question = officer.open("/desk/people/review?incident=" + incident.value())
                .select("tr[data-row] a")
                .attr("href");
        Element form = HttpOfficer.form(officer.open(question), "/desk/people/review");
        var held = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> Acting.as(
                    SomeActors.registration(),
                    () -> transactions.execute(_ -> {
                        matching.hold(incident);
                        held.countDown();
                        await(mayEnd);
                        return true;
                    })));
            held.await();
            List<Future<Integer>> answers = IntStream.range(0, 12)
                    .mapToObj(_ -> threads.submit(() -> officer.post(
                                    form,
                                    Map.of(
                                            "answer",
                                            "SAME",
                                            "once",
                                            UUID.randomUUID().toString()))
                            .statusCode()))
                    .toList();
            Thread.sleep(1000);
            assertThat(officers.as(SomeActors.registration())
                            .get("/desk/people")
                            .statusCode())
                    .isEqualTo(200);
            mayEnd.countDown();

            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    private static String answer(HttpOfficer officer, Element again) {
        return HttpOfficer.parsed(
                        officer.post(again, Map.of("once", UUID.randomUUID().toString())))
                .text();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
