package id.pulang.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.SomeCases;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A case on paper. */
@PulangTest
class CasePrintTests {

    @Test
    void aFileIsPrintedWithAReasonAndAMarkOnly(
            @Autowired SomeCases some, @Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        String path = "/desk/cases/" + some.opened(1).getFirst().id().value();
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.consular());

        Document file = officer.open(path);
        Document printed = officer.submit(
                HttpOfficer.form(officer.open(path + "/print"), path + "/print"), Map.of("reason", "WORK_ON_PAPER"));

        assertThat(file.select("[data-print], .export-mark")).isEmpty();
        assertThat(file.select(".only-print").text()).isEqualTo("Tekan Cetak di halaman kasus dan pilih alasannya.");
        assertThat(printed.select(".export-mark").text())
                .containsPattern("Salinan EX-[0-9A-F]{8}.*bekerja tanpa listrik");
        assertThat(printed.select("[data-print]")).hasSize(1);
    }
}
