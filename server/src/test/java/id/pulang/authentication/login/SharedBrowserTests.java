package id.pulang.authentication.login;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.incidents.Incidents;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.SomeIncidents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two officers at one browser, in two tabs or one after the other. */
@Tag("security")
@PulangTest
class SharedBrowserTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Incidents incidents;

    @LocalServerPort
    private int port;

    private final String title = "Bersama " + UUID.randomUUID();
    private HttpOfficer browser;
    private Element formOfTheFirst;

    @BeforeEach
    void theFirstOpensAForm() {
        browser = HttpOfficer.stranger(port);
        logIn("first");
        formOfTheFirst = SomeIncidents.form(browser);
    }

    @Test
    void aFormOfOneOfficerIsNeverSentAsAnother() {
        leave();
        logIn("second");

        var answer = browser.post(formOfTheFirst, SomeIncidents.about(title));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(HttpOfficer.parsed(answer).text()).contains("sebelum Anda masuk terakhir kali");
        assertThat(titles()).doesNotContain(title);
    }

    /** Without leaving first: a second tab in which somebody else logs in. */
    @Test
    void aSecondTabMakesTheFormsOfTheFirstWorthless() {
        var logIn = browser.get("/login");
        if (HttpOfficer.parsed(logIn).selectFirst("form[action=/login]") != null) {
            logIn("second");
        } else {
            leave();
            logIn("second");
        }

        assertThat(browser.post(formOfTheFirst, SomeIncidents.about(title)).statusCode())
                .isEqualTo(403);
        assertThat(titles()).doesNotContain(title);
    }

    @Test
    void theBackButtonShowsNothingAndSendsNothingAfterTheLogOut() {
        var shown = browser.get("/desk/incidents");
        leave();

        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(browser.get("/desk/incidents").uri().getPath()).isEqualTo("/login");
        assertThat(browser.post(formOfTheFirst, SomeIncidents.about(title)).statusCode())
                .isEqualTo(403);
        assertThat(titles()).doesNotContain(title);
    }

    private void leave() {
        browser.submit(form(browser.open("/desk"), "/logout"), Map.of());
    }

    private void logIn(String who) {
        String login = "shared." + who + UUID.randomUUID().toString().substring(0, 6);
        var account = new NewAccount(
                login, who, Role.CONSULAR_OFFICER, SomeActors.consular().post(), "consular");
        browser.tryToLogIn(login, SomeAccounts.open(accounts, account));
    }

    private List<String> titles() {
        return Acting.as(SomeActors.consular(), () -> incidents.all()).stream()
                .map(each -> each.title())
                .toList();
    }
}
