package id.pulang.authentication.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second step as a real server asks for it; the other tests share one that does not. */
@Tag("security")
class SecondStepTests extends SecondStepAsked {

    @Autowired
    private SecondSteps steps;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void noRoleComesInWithAPasswordOnly(Role role) {
        String login = "step." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        HttpOfficer officer = HttpOfficer.stranger(port);

        Document page = officer.tryToLogIn(login, open(login, role));

        assertThat(page.location()).endsWith("/login/second/set-up");
        for (String path : List.of("/desk", "/desk/cases", "/desk/account", "/desk/accounts", "/desk/people")) {
            assertThat(officer.open(path).location()).as(path).endsWith("/login/second/set-up");
        }
    }

    @Test
    void isSetUpOnceAndAskedForAtEachLogIn() {
        String password = open("step.once", Role.CONSULAR_OFFICER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("step.once", password));
        String first = code(secret, 0);

        assertThat(setUp(officer, first).select(".recovery li")).hasSize(10);
        assertThat(officer.open("/desk").location()).endsWith("/desk");

        HttpOfficer again = HttpOfficer.stranger(port);
        assertThat(again.tryToLogIn("step.once", password).location()).endsWith("/login/second");
        assertThat(again.open("/login/second/set-up").location()).endsWith("/login/second");
        assertThat(give(again, first).location()).endsWith("/login/second?code");
        assertThat(again.open("/desk").location()).endsWith("/login/second");
        assertThat(give(again, code(secret, 1)).location()).endsWith("/desk");
    }

    @Test
    void aWrongFirstCodeSetsNothingUp() {
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("step.first", open("step.first", Role.REVIEWER)));

        Document answer = setUp(officer, wrong(secret));

        assertThat(answer.location()).endsWith("/login/second/set-up?code");
        assertThat(secret(answer)).isEqualTo(secret);
        assertThat(answer.select("[role=alert]").text()).contains("tidak cocok");
    }

    @Test
    void aRecoveryCodeIsGoodOnceAndKeptAsAHashOnly() {
        String password = open("step.lost", Role.MEDICAL_OFFICER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("step.lost", password));
        List<String> codes =
                setUp(officer, code(secret, 0)).select(".recovery li").eachText();

        HttpOfficer again = HttpOfficer.stranger(port);
        again.tryToLogIn("step.lost", password);
        assertThat(give(again, codes.get(3).toUpperCase(Locale.ROOT)).location())
                .endsWith("/desk");
        assertThat(again.open("/desk/account").text()).contains("9 dari 10");

        HttpOfficer third = HttpOfficer.stranger(port);
        third.tryToLogIn("step.lost", password);
        assertThat(give(third, codes.get(3)).location()).endsWith("/login/second?code");
        assertThat(give(third, codes.get(4)).location()).endsWith("/desk");
        assertThat(jdbc.sql("select hash from access.recovery_code")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.startsWith("$argon2id$"));
    }

    @Test
    void fiveWrongCodesHoldUpEvenTheRightOne() {
        String password = open("step.guess", Role.CLEARANCE_OWNER);
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("step.guess", password));
        setUp(officer, code(secret, 0));

        HttpOfficer guesser = HttpOfficer.strangerFrom("203.0.113.90", port);
        guesser.tryToLogIn("step.guess", password);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(give(guesser, wrong(secret)).location()).endsWith("?code");
        }

        Document answer = give(guesser, code(secret, 1));
        assertThat(answer.select("[role=alert]").text()).containsPattern("Tunggu \\d+ detik");
        assertThat(guesser.open("/desk").location()).endsWith("/login/second");
    }

    @Test
    void theDatabaseDoesNotKnowTheSecret() {
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("step.sealed", open("step.sealed", Role.REVIEWER)));

        byte[] kept = jdbc.sql("select secret from access.second_factor where account_id = :id")
                .param("id", id("step.sealed").value())
                .query(byte[].class)
                .single();

        assertThat(kept).hasSize(1 + 12 + secret.length + 16);
        assertThat(Collections.indexOfSubList(list(kept), list(secret))).isEqualTo(-1);
    }

    @Test
    void anAdministratorTakesALostOneAwayWhichEndsTheSessions() {
        String password = open("step.gone", Role.REPATRIATION_LEAD);
        HttpOfficer officer = HttpOfficer.stranger(port);
        setUp(officer, code(secret(officer.tryToLogIn("step.gone", password)), 0));

        Acting.as(SomeActors.administrator(), () -> steps.remove(id("step.gone")));

        assertThat(officer.open("/desk").location()).endsWith("/login?ended");
        assertThat(HttpOfficer.stranger(port).tryToLogIn("step.gone", password).location())
                .endsWith("/login/second/set-up");
    }

    @Test
    void nobodyElseTakesOneAway() {
        open("step.kept", Role.REPATRIATION_LEAD);

        Acting.as(
                SomeActors.head(),
                () -> assertThatThrownBy(() -> steps.remove(id("step.kept"))).isInstanceOf(Forbidden.class));
    }

    @Test
    void leadsToThePageForWhichSomebodyCame() {
        String password = open("step.wanted", Role.CONSULAR_OFFICER);
        HttpOfficer first = HttpOfficer.stranger(port);
        byte[] secret = secret(first.tryToLogIn("step.wanted", password));
        setUp(first, code(secret, 0));
        HttpOfficer officer = HttpOfficer.stranger(port);
        assertThat(officer.open("/desk/people").location()).endsWith("/login");

        officer.tryToLogIn("step.wanted", password);

        assertThat(give(officer, wrong(secret)).location()).endsWith("/login/second?code");
        assertThat(give(officer, code(secret, 1)).location()).endsWith("/desk/people");
        assertThat(officer.open("/login").location()).endsWith("/desk");
    }

    @Test
    void twelveHoursEndTheSession() {
        HttpOfficer officer = HttpOfficer.stranger(port);
        setUp(officer, code(secret(officer.tryToLogIn("step.long", open("step.long", Role.REVIEWER))), 0));

        clock.moveOn(Duration.ofHours(12));

        assertThat(officer.open("/desk").location()).endsWith("/login?ended");
    }

    private static List<Byte> list(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(place -> bytes[place]).toList();
    }
}
