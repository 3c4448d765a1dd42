package id.pulang.clearances.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.clearances.FourPeople;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.sql.SQLException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** The clearance board on paper. */
@PulangTest
class BoardPrintTests {

    private static final String PRINT = "/desk/clearances/print";

    @Test
    void aBoardIsPrintedWithAReasonAndAMarkOnlyAndAsItWasNarrowed(
            @Autowired FourPeople some, @Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        String narrowed = "?incident=" + some.open().value() + "&gate=exit_permit&show=CLOSED";
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.clearance());

        Document board = officer.open("/desk/clearances" + narrowed);
        Document ask =
                officer.open(board.select("main a[href^='" + PRINT + "']").attr("href"));
        Document printed = officer.submit(HttpOfficer.form(ask, PRINT), Map.of("reason", "CLEARANCE"));

        assertThat(board.select("[data-print], .export-mark")).isEmpty();
        assertThat(board.select(".only-print").text()).startsWith("Tekan Cetak papan");
        assertThat(ask.select("main").text()).contains("Izin keluar");
        assertThat(printed.select(".export-mark").text())
                .containsPattern("Salinan EX-[0-9A-F]{8}, dibuat Surya \\(KBRI Phnom Penh\\).*yang memberi klirens");
        assertThat(printed.select("[data-prints-itself]")).hasSize(1);
        assertThat(printed.select(".board-columns .asked .gate-name").text()).isEqualTo("Izin keluar");
        assertThat(printed.select("input[name=case]")).isEmpty();
        assertThat(printed.select(".group-people li")).hasSize(4);
    }

    /** The number on a sheet with nobody on it is known to the trail like any other. */
    @Test
    void aBoardOfNobodyIsInTheTrail(
            @Autowired FourPeople some,
            @Autowired Accounts accounts,
            @Value("${local.server.port}") int port,
            @Autowired ApplicationContext application)
            throws SQLException {
        String narrowed = "?incident=" + some.open().value() + "&gate=exit_permit&show=DEPARTED";
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.clearance());

        Document printed =
                officer.submit(HttpOfficer.form(officer.open(PRINT + narrowed), PRINT), Map.of("reason", "CLEARANCE"));

        assertThat(printed.select(".group-people li")).isEmpty();
        String number = printed.select(".export-mark").text().replaceFirst(".*(EX-[0-9A-F]{8}).*", "$1");
        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select act from access.audit_entry where detail like '%s %%'".formatted(number)))
                .containsExactly("exported");
    }
}
