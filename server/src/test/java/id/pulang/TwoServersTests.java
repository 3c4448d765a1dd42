package id.pulang;

import static id.pulang.journeys.HttpOfficer.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.installation.database.RunningDatabase;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.SomeIncidents;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two whole servers on one database, with the same keys: an officer does not notice which of them answers. */
@Tag("security")
@PulangTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServersTests {

    @Autowired
    private RunningDatabase database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Clock clock;

    @Value("${pulang.data}")
    private Path data;

    @Value("${local.server.port}")
    private int first;

    private ConfigurableApplicationContext other;
    private int second;

    @BeforeAll
    void anotherServerStarts() {
        var settings = Map.of(
                "server.port", "0",
                "pulang.db.url", database.url(),
                "pulang.db.user", database.owner(),
                "pulang.db.password", database.password(),
                "pulang.data", data.toString(),
                "pulang.clock.starts-at", clock.instant().toString(),
                "pulang.access.second-factor", "off");
        other = new SpringApplicationBuilder(PulangApplication.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        second = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    void itStops() {
        other.close();
    }

    @Test
    void whoLogsInAtOneActsAtTheOther() {
        HttpOfficer officer = HttpOfficer.loggedIn(first, "servers.asih", open("servers.asih"));

        HttpOfficer elsewhere = officer.at(second);
        elsewhere.submit(SomeIncidents.form(elsewhere), SomeIncidents.about("Dua server satu petugas"));

        assertThat(titled("Dua server satu petugas")).hasSize(1);
        assertThat(officer.open("/desk/incidents").text()).contains("Dua server satu petugas");
    }

    @Test
    void anotherRoleGivenAtOneEndsTheSessionAtTheOther() {
        HttpOfficer officer = HttpOfficer.loggedIn(first, "servers.pindah", open("servers.pindah"));
        HttpOfficer elsewhere = officer.at(second);
        assertThat(elsewhere.open("/desk").location()).endsWith("/desk");
        var id = verified.account("servers.pindah").orElseThrow().actor().id();

        Acting.as(
                SomeActors.administrator(),
                () -> accounts.move(id, PackRole.of(Role.MEDICAL_OFFICER), new PostCode("PNH"), "medical"));

        assertThat(elsewhere.open("/desk").location()).endsWith("/login?ended");
    }

    @Test
    void doesOnceWhatIsSentToBothAtOnce() throws Exception {
        HttpOfficer officer = HttpOfficer.loggedIn(first, "servers.sekali", open("servers.sekali"));
        Element form = SomeIncidents.form(officer);
        var together = new CyclicBarrier(4);
        List<Callable<HttpResponse<byte[]>>> sent = new ArrayList<>();
        for (HttpOfficer each : List.of(officer, officer.at(second), officer, officer.at(second))) {
            sent.add(() -> {
                together.await();
                return each.post(form, SomeIncidents.about("Ke dua server sekaligus"));
            });
        }

        List<HttpResponse<byte[]>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(sent.size())) {
            for (Future<HttpResponse<byte[]>> answer : threads.invokeAll(sent)) {
                answers.add(answer.get());
            }
        }

        assertThat(titled("Ke dua server sekaligus")).hasSize(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 409));
        assertThat(answers.stream().filter(answer -> parsed(answer).text().contains("Ke dua server sekaligus")))
                .isNotEmpty();
    }

    private List<IncidentSummary> titled(String title) {
        return Acting.as(SomeActors.consular(), incidents::all).stream()
                .filter(incident -> incident.title().equals(title))
                .toList();
    }

    private String open(String login) {
        var account = new NewAccount(login, "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
        return SomeAccounts.open(accounts, account);
    }
}
