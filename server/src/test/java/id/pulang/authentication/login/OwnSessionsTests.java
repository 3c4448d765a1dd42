package id.pulang.authentication.login;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** Everyone sees where they are logged in, and ends what they do not know. */
@Tag("security")
@PulangTest
class OwnSessionsTests {

    private static final String PAGE = "/desk/account";
    private static final String ALL = "/desk/account/sessions/end";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationContext application;

    @Test
    void areListedForTheirOwnerWithoutWhatOpensThem() throws SQLException {
        var laptop = twice("own.listed").getFirst();
        twice("own.neighbour");

        var page = laptop.open(PAGE);

        assertThat(page.select("#sessions li")).hasSize(2);
        assertThat(page.select("#sessions li").first().text())
                .startsWith("Sesi ini")
                .contains("Masuk sejak 22 Okt 2025");
        assertThat(page.select("#sessions li").last().text()).contains("terakhir dipakai 22 Okt 2025", "Akhiri");
        assertThat(ids()).isNotEmpty().noneMatch(page.html()::contains);
    }

    @Test
    void oneIsEndedAndTheOthersGoOn() throws SQLException {
        var officers = twice("own.ends.one");
        var neighbours = twice("own.ends.none");

        var page = officers.getFirst().submit(ending(officers.getFirst()), Map.of());

        assertThat(page.select("[role=status]").text()).contains("Sesi itu sudah diakhiri");
        assertThat(page.select("#sessions li")).hasSize(1);
        assertEnded(officers.getLast());
        assertRuns(officers.getFirst());
        assertRuns(neighbours.getFirst());
        assertRuns(neighbours.getLast());
        assertThat(acts("own.ends.one")).contains("ended own session");
    }

    @Test
    void allOthersAreEndedAtOnceAndThisOneGoesOn() throws SQLException {
        var officers = twice("own.ends.all");
        var neighbours = twice("own.ends.nobody");

        var page = officers.getFirst().submit(form(officers.getFirst().open(PAGE), ALL), Map.of());

        assertThat(page.select("[role=status]").text()).contains("Semua sesi Anda yang lain sudah diakhiri");
        assertThat(page.select("#sessions li")).hasSize(1);
        assertThat(page.select("form[action=" + ALL + "]")).isEmpty();
        assertEnded(officers.getLast());
        assertRuns(officers.getFirst());
        assertRuns(neighbours.getFirst());
        assertThat(acts("own.ends.all")).contains("ended own other sessions");
    }

    @Test
    void theOldestEndsWhereThereAreTen() throws SQLException {
        var account = new NewAccount("own.many", "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
        String password = SomeAccounts.open(accounts, account);
        List<HttpOfficer> officers = IntStream.range(0, 12)
                .mapToObj(_ -> HttpOfficer.loggedIn(port, "own.many", password))
                .toList();

        assertEnded(officers.get(0));
        assertEnded(officers.get(1));
        assertRuns(officers.get(2));
        assertThat(officers.getLast().open(PAGE).select("#sessions li")).hasSize(10);
        assertThat(acts("own.many")).contains("ended oldest session");
    }

    @Test
    void nobodyEndsThoseOfSomebodyElse() {
        var victim = twice("own.victim");
        var stranger = twice("own.stranger").getFirst();
        Element form = ending(stranger).attr("action", ending(victim.getFirst()).attr("action"));

        var page = stranger.submit(form, Map.of());

        assertThat(page.select("[role=alert]").text()).contains("Sesi itu sudah berakhir");
        assertRuns(victim.getFirst());
        assertRuns(victim.getLast());
    }

    /** The same officer in two browsers. */
    private List<HttpOfficer> twice(String login) {
        var account = new NewAccount(login, "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
        String password = SomeAccounts.open(accounts, account);
        return List.of(HttpOfficer.loggedIn(port, login, password), HttpOfficer.loggedIn(port, login, password));
    }

    private static Element ending(HttpOfficer officer) {
        return officer.open(PAGE).expectFirst("#sessions li form");
    }

    private List<String> ids() throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), "select session_id from access.session");
    }

    private List<String> acts(String login) throws SQLException {
        return DatabaseDoors.ask(DatabaseDoors.of(application).asOwner(), """
                select act from access.audit_entry where user_id = (select id from access.account where login = '%s')
                """.formatted(login));
    }

    private static void assertEnded(HttpOfficer officer) {
        assertThat(officer.open("/desk").location()).contains("/login");
    }

    private static void assertRuns(HttpOfficer officer) {
        assertThat(officer.open("/desk").location()).endsWith("/desk");
    }
}
