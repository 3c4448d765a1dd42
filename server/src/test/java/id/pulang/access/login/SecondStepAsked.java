package id.pulang.access.login;

import static id.pulang.journeys.HttpOfficer.form;

import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.access.Access;
import id.pulang.access.Accounts;
import id.pulang.access.NewAccount;
import id.pulang.access.PostCode;
import id.pulang.access.Role;
import id.pulang.access.UserId;
import id.pulang.journeys.HttpOfficer;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A server that asks for the second step, as a real one does, and whose clock can be moved on. */
@PulangTest
@TestPropertySource(properties = "pulang.access.second-factor=required")
@Import(SecondStepAsked.Time.class)
@DirtiesContext
abstract class SecondStepAsked {

    @Value("${local.server.port}")
    int port;

    @Autowired
    Access access;

    @Autowired
    MovingClock clock;

    @Autowired
    Accounts accounts;

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        MovingClock movingClock() {
            return MovingClock.going();
        }
    }

    Document give(HttpOfficer officer, String code) {
        return officer.submit(form(officer.open("/login/second"), "/login/second"), Map.of("code", code));
    }

    static Document setUp(HttpOfficer officer, String code) {
        return officer.submit(form(officer.open("/login/second/set-up"), "/login/second/set-up"), Map.of("code", code));
    }

    String code(byte[] secret, int stepsAhead) {
        return Totp.code(secret, Totp.step(clock.instant()) + stepsAhead);
    }

    /** A code of half an hour ago, which is none of now's but once in some hundred thousand times. */
    String wrong(byte[] secret) {
        return code(secret, -60);
    }

    /** Reads the secret off the page, as someone without a camera does. */
    static byte[] secret(Document page) {
        return SomeApp.secret(page.select("[data-secret]").text());
    }

    String open(String login, Role role) {
        var post = new PostCode(role == Role.RECEIVING_AGENCY ? "KEMENSOS" : "PNH");
        var account = new NewAccount(login, "Petugas", role, post, "consular");
        return SomeAccounts.open(accounts, account);
    }

    UserId id(String login) {
        return access.account(login).orElseThrow().actor().id();
    }
}
