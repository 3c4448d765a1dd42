package id.pulang.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Somebody whom nobody meant to register. */
@PulangTest
class MistakenRegistrationTests {

    private static final String COUNTER = "/desk/registration";

    private HttpOfficer officer;

    @BeforeEach
    void anOfficerIsAtTheCounter(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        officer = new HttpOfficers(accounts, port).as(SomeActors.registration());
    }

    @Test
    void anEntirelyEmptyFormAsksOnce() {
        Document asked = officer.submit(HttpOfficer.form(officer.open(COUNTER), COUNTER), Map.of());

        assertThat(asked.select("[role=alert]").text()).contains("Belum terdaftar", "tidak ada yang diisi");
        assertThat(asked.select(".token-code")).isEmpty();

        Document registered = officer.submit(HttpOfficer.form(asked, COUNTER), Map.of());

        assertThat(registered.select(".token-code")).isNotEmpty();
    }

    @Test
    void oneWordIsEnough() {
        Document registered =
                officer.submit(HttpOfficer.form(officer.open(COUNTER), COUNTER), Map.of("languages", "Jawa"));

        assertThat(registered.select(".token-code")).isNotEmpty();
    }
}
