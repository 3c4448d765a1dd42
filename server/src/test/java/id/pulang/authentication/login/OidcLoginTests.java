package id.pulang.authentication.login;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.authentication.oidc.ProviderFault;
import id.pulang.identity.Acting;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Log-in through a provider outside: who comes in, and every way in which it lies or is lied about. */
@Tag("security")
class OidcLoginTests extends OidcOfficers {

    private static final Set<ProviderFault> SILENT = Set.of(
            ProviderFault.SLEEPS,
            ProviderFault.BREAKS,
            ProviderFault.DRIPS,
            ProviderFault.FLOODS,
            ProviderFault.REFUSES_OUR_SECRET);

    @Autowired
    private SecondSteps steps;

    @Test
    void standsInForThePasswordAndForNothingElse() throws SQLException {
        connected("outside.right", "1001");
        HttpOfficer officer = from("203.0.113.10");

        Document page = officer.open("/login/outside");

        assertThat(page.location()).endsWith("/login/second");
        for (String path : List.of("/desk", "/desk/cases", "/desk/account")) {
            assertThat(officer.open(path).location()).as(path).endsWith("/login/second");
        }
        assertThat(give(officer, code(apps.get("outside.right"), 1)).location()).endsWith("/desk/account");
        assertThat(officer.open("/desk/account").text()).contains("terakhir dipakai");
        assertThat(acts("outside.right"))
                .containsSubsequence("connected provider", "log-in through provider", "second factor");
    }

    @Test
    void aNameOrAddressOfSomebodyWithAnAccountProvesNothing() {
        open("outside.named", Role.CONSULAR_OFFICER);
        PROVIDER.lets("2001");
        PROVIDER.calls("outside.named");

        HttpOfficer officer = from("203.0.113.11");

        assertThat(officer.open("/login/outside").location()).endsWith("/login?outside");
        assertThat(officer.open("/desk").location()).endsWith("/login");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void nobodyComesInWhenTheProvider(ProviderFault fault) {
        String login = "fault." + fault.ordinal();
        connected(login, "fault-" + fault);
        PROVIDER.does(fault);
        HttpOfficer officer = from("203.0.113." + (100 + fault.ordinal()));

        Document page = officer.open("/login/outside");

        assertThat(page.location()).matches(".*/login\\?(outside|away)");
        assertThat(page.location().endsWith("?away")).isEqualTo(SILENT.contains(fault));
        assertThat(officer.open("/desk").location()).endsWith("/login");
        PROVIDER.lets("fault-" + fault);
        assertThat(officer.open("/login/outside").location()).endsWith("/login/second");
    }

    @Test
    void anAnswerIsGoodOnceAndInTheSessionThatAskedOnly() {
        connected("outside.once", "3001");
        PROVIDER.asks();
        HttpOfficer officer = from("203.0.113.12");
        String back = officer.open("/login/outside").select("a").attr("href");
        HttpOfficer other = from("203.0.113.13");
        other.open("/login/outside");
        int asked = PROVIDER.asked();

        assertThat(other.open(back).location()).endsWith("/login?outside");
        assertThat(from("203.0.113.14").open(back).location()).endsWith("/login?outside");
        assertThat(PROVIDER.asked()).isEqualTo(asked);

        assertThat(officer.open(back).location()).endsWith("/login/second");
        give(officer, code(apps.get("outside.once"), 1));
        assertThat(officer.open(back).location()).endsWith("/desk");
        assertThat(PROVIDER.asked()).isEqualTo(asked + 1);
    }

    /** Whoever put a session into somebody's browser beforehand does not come in with them. */
    @Test
    void theSessionOfAStrangerIsLeftBehind() throws Exception {
        connected("outside.fixed", "3501");
        PROVIDER.asks();
        HttpResponse<String> leaving = ask("http://localhost:" + port + "/login/outside", "");
        String planted = cookie(leaving);
        String back = Jsoup.parse(ask(leaving.headers().firstValue("location").orElseThrow(), "")
                        .body())
                .select("a")
                .attr("href");

        HttpResponse<String> arrived = ask(back, planted);
        String own = cookie(arrived);

        assertThat(own).as(arrived.toString()).isNotEmpty().isNotEqualTo(planted);
        String desk = "http://localhost:" + port + "/desk";
        assertThat(ask(desk, own).headers().firstValue("location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login/second"));
        assertThat(ask(desk, planted).headers().firstValue("location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login"));
    }

    @Test
    void aTokenOfBeforeIsNoneAfterwards() {
        connected("outside.token", "3601");
        HttpOfficer officer = from("203.0.113.24");
        Element before = form(officer.open("/login"), "/login");
        officer.open("/login/outside");
        Element after = form(officer.open("/login/second"), "/login/second");

        assertThat(after.select("[name=_csrf]").attr("value"))
                .isNotEqualTo(before.select("[name=_csrf]").attr("value"));
        assertThat(officer.post(
                                after,
                                Map.of("_csrf", before.select("[name=_csrf]").attr("value")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void ofManyAnswersAtOnceOneIsTaken() throws Exception {
        connected("outside.many", "3701");
        PROVIDER.asks();
        HttpResponse<String> leaving = ask("http://localhost:" + port + "/login/outside", "");
        String back = Jsoup.parse(ask(leaving.headers().firstValue("location").orElseThrow(), "")
                        .body())
                .select("a")
                .attr("href");
        int asked = PROVIDER.asked();
        List<String> led = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<String>> answers = IntStream.range(0, 6)
                    .mapToObj(one -> threads.submit(() -> ask(back, cookie(leaving))
                            .headers()
                            .firstValue("location")
                            .orElse("")))
                    .toList();
            for (Future<String> answer : answers) {
                led.add(answer.get());
            }
        }

        assertThat(PROVIDER.asked()).isEqualTo(asked + 1);
        assertThat(led).filteredOn(where -> where.endsWith("/desk")).hasSize(1);
    }

    /** Else the provider alone would let somebody in, who sets up the second step as they like. */
    @Test
    void letsNobodyInWhereTheSecondStepOrThePasswordWasTakenAway() {
        connected("outside.bare", "3801");
        connected("outside.given", "3802");
        Acting.as(SomeActors.administrator(), () -> {
            steps.remove(id("outside.bare"));
            return accounts.giveFirstPassword(id("outside.given"));
        });

        PROVIDER.lets("3801");
        assertThat(from("203.0.113.25").open("/login/outside").location()).endsWith("/login?outside");
        PROVIDER.lets("3802");
        assertThat(from("203.0.113.26").open("/login/outside").location()).endsWith("/login?outside");
    }

    @Test
    void aClosedAccountStaysClosed() {
        connected("outside.closed", "4001");
        Acting.as(SomeActors.administrator(), () -> accounts.close(id("outside.closed")));
        PROVIDER.lets("4001");

        HttpOfficer officer = from("203.0.113.15");

        assertThat(officer.open("/login/outside").location()).endsWith("/login?outside");
    }

    @Test
    void aChangedRoleEndsASessionThatBeganOutside() {
        connected("outside.moved", "5001");
        HttpOfficer officer = from("203.0.113.16");
        officer.open("/login/outside");
        give(officer, code(apps.get("outside.moved"), 1));
        assertThat(officer.open("/desk").location()).endsWith("/desk");

        Acting.as(
                SomeActors.administrator(),
                () -> accounts.move(id("outside.moved"), PackRole.of(Role.REVIEWER), new PostCode("PNH"), "consular"));

        assertThat(officer.open("/desk").location()).endsWith("/login?ended");
    }

    @Test
    void whoIsRefusedAgainAndAgainWaitsAndTheProviderIsLeftInPeace() {
        PROVIDER.lets("nobody here");
        HttpOfficer stubborn = from("203.0.113.21");
        for (int once = 0; once < 30; once++) {
            assertThat(stubborn.open("/login/outside").location()).endsWith("?outside");
        }
        int asked = PROVIDER.asked();

        Document page = stubborn.open("/login/outside");

        assertThat(page.location()).contains("/login?wait=");
        assertThat(PROVIDER.asked()).isEqualTo(asked);
        assertThat(from("203.0.113.22").open("/login/outside").location()).endsWith("?outside");
    }

    @Test
    void aQuestionIsNotAnsweredForEver() {
        connected("outside.late", "9001");
        PROVIDER.asks();
        HttpOfficer officer = from("203.0.113.23");
        String back = officer.open("/login/outside").select("a").attr("href");
        HttpOfficer other = loggedIn("outside.later");
        String away = leave(other);
        int asked = PROVIDER.asked();

        clock.moveOn(Duration.ofMinutes(11));

        assertThat(officer.open(back).location()).endsWith("/login?outside");
        PROVIDER.lets("9002");
        assertThat(other.open(away).select("[role=alert]").text()).contains("belum terhubung");
        assertThat(PROVIDER.asked()).isEqualTo(asked);
    }

    private static HttpResponse<String> ask(String address, String cookie) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Cookie", cookie)
                            .header("X-Forwarded-For", "203.0.113.40")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("set-cookie").orElse("").replaceFirst(";.*", "");
    }
}
