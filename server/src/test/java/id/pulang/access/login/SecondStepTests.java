package id.pulang.access.login;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.access.Access;
import id.pulang.access.Accounts;
import id.pulang.access.Acting;
import id.pulang.access.Forbidden;
import id.pulang.access.Fresh;
import id.pulang.access.NewAccount;
import id.pulang.access.PostCode;
import id.pulang.access.Role;
import id.pulang.access.UserId;
import id.pulang.journeys.HttpOfficer;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The second step as a real server asks for it; the other tests share one that does not. */
@PulangTest
@TestPropertySource(properties = "pulang.access.second-factor=required")
@Import(SecondStepTests.Time.class)
@DirtiesContext
class SecondStepTests {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Access access;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovingClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock();
        }
    }

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
    void asksAgainAfterFiveMinutesAndThenDoesWhatWasAskedFor() {
        HttpOfficer admin = HttpOfficer.stranger(port);
        byte[] secret = secret(admin.tryToLogIn("step.admin", open("step.admin", Role.ADMINISTRATOR)));
        setUp(admin, code(secret, 0));
        assertThat(openOverHttp(admin, "step.early").text()).contains("step.early dibuka");

        clock.moveOn(Duration.ofMinutes(5));
        Document asking = openOverHttp(admin, "step.late");
        assertThat(asking.select("h1").text()).isEqualTo("Langkah kedua");
        assertThat(access.account("step.late")).isEmpty();

        Document wrong = admin.submit(form(asking, "/desk/accounts"), Map.of("second-step-code", wrong(secret)));
        assertThat(wrong.select("[role=alert]").text()).contains("tidak cocok");
        assertThat(access.account("step.late")).isEmpty();

        Document done = admin.submit(form(wrong, "/desk/accounts"), Map.of("second-step-code", code(secret, 0)));
        assertThat(done.text()).contains("step.late dibuka");
        assertThat(openOverHttp(admin, "step.later").text()).contains("step.later dibuka");
    }

    @Test
    void asksBeforeAnExportAndThenGoesThere() {
        HttpOfficer officer = HttpOfficer.stranger(port);
        byte[] secret = secret(officer.tryToLogIn("step.export", open("step.export", Role.REGISTRATION_OFFICER)));
        setUp(officer, code(secret, 0));
        String export = "/desk/lists/" + UUID.randomUUID() + "/export.csv";
        assertThat(officer.get(export).statusCode()).isEqualTo(404);

        clock.moveOn(Duration.ofMinutes(5));
        Document asking = officer.open(export);
        var answer = officer.post(form(asking, "/login/second/again"), Map.of("second-step-code", code(secret, 0)));

        assertThat(answer.uri().getPath()).isEqualTo(export);
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenBackAsksForAFreshStep() {
        var asking = endpoints.getHandlerMethods().entrySet().stream()
                .filter(endpoint -> endpoint.getValue().hasMethodAnnotation(Fresh.class))
                .flatMap(endpoint -> endpoint.getKey().getPatternValues().stream())
                .toList();

        assertThat(asking)
                .containsExactlyInAnyOrder(
                        "/desk/people/review/{question}/answer",
                        "/desk/people/{person}/split",
                        "/desk/people/{person}/splits/{split}/confirm",
                        "/desk/people/{person}/again/{question}",
                        "/desk/repatriation/{id}/approve",
                        "/desk/lists/{roster}/export.csv",
                        "/desk/clearances/case/{caseId}/{gate}/override",
                        "/desk/clearances/overrides/{id}/approve",
                        "/desk/accounts",
                        "/desk/accounts/{id}/close",
                        "/desk/accounts/{id}/second-factor/remove",
                        "/login/second/again");
    }

    @Test
    void twelveHoursEndTheSession() {
        HttpOfficer officer = HttpOfficer.stranger(port);
        setUp(officer, code(secret(officer.tryToLogIn("step.long", open("step.long", Role.REVIEWER))), 0));

        clock.moveOn(Duration.ofHours(12));

        assertThat(officer.open("/desk").location()).endsWith("/login?ended");
    }

    private static Document openOverHttp(HttpOfficer admin, String login) {
        var form = admin.open("/desk/accounts")
                .select("form[action=/desk/accounts]")
                .first();
        return admin.submit(
                Objects.requireNonNull(form),
                Map.of("login", login, "name", "Petugas", "role", "REVIEWER", "post", "PNH"));
    }

    private Document give(HttpOfficer officer, String code) {
        return officer.submit(form(officer.open("/login/second"), "/login/second"), Map.of("code", code));
    }

    private static Document setUp(HttpOfficer officer, String code) {
        return officer.submit(form(officer.open("/login/second/set-up"), "/login/second/set-up"), Map.of("code", code));
    }

    private String code(byte[] secret, int stepsAhead) {
        return Totp.code(secret, Totp.step(clock.instant()) + stepsAhead);
    }

    /** A code of half an hour ago, which is none of now's but once in some hundred thousand times. */
    private String wrong(byte[] secret) {
        return code(secret, -60);
    }

    /** Reads the secret off the page, as someone without a camera does. */
    private static byte[] secret(Document page) {
        var bytes = new ByteArrayOutputStream();
        int bits = 0;
        int count = 0;
        for (char letter : page.select("[data-secret]").text().replace(" ", "").toCharArray()) {
            bits = bits << 5 | LETTERS.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.write(bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        return bytes.toByteArray();
    }

    private static List<Byte> list(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(place -> bytes[place]).toList();
    }

    private String open(String login, Role role) {
        var account = new NewAccount(login, "Petugas", role, new PostCode("PNH"), "consular");
        return Acting.as(SomeActors.administrator(), () -> accounts.open(account));
    }

    private UserId id(String login) {
        return access.account(login).orElseThrow().actor().id();
    }
}
