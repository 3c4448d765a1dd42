package id.pulang.authentication.factors;

import static id.pulang.journeys.HttpOfficer.form;

import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.journeys.HttpOfficer;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/**
 * A server that asks for the second step, as a real one does, and whose clock can be moved on; all such tests share it.
 */
@PulangTest
@TestPropertySource(properties = "pulang.access.second-factor=required")
@Import(SecondStepAsked.Time.class)
public abstract class SecondStepAsked {

    @Value("${local.server.port}")
    protected int port;

    @Autowired
    protected VerifiedAccounts verified;

    @Autowired
    protected MovingClock clock;

    @Autowired
    protected Accounts accounts;

    @TestConfiguration
    public static class Time {

        @Bean
        @Primary
        MovingClock movingClock() {
            return MovingClock.going();
        }
    }

    protected Document give(HttpOfficer officer, String code) {
        return officer.submit(form(officer.open("/login/second"), "/login/second"), Map.of("code", code));
    }

    protected static Document setUp(HttpOfficer officer, String code) {
        return officer.submit(form(officer.open("/login/second/set-up"), "/login/second/set-up"), Map.of("code", code));
    }

    protected String code(byte[] secret, int stepsAhead) {
        return Totp.code(secret, Totp.step(clock.instant()) + stepsAhead);
    }

    /** A code of half an hour ago, which is none of now's but once in some hundred thousand times. */
    protected String wrong(byte[] secret) {
        return code(secret, -60);
    }

    /** Reads the secret off the page, as someone without a camera does. */
    protected static byte[] secret(Document page) {
        return SomeApp.secret(page.select("[data-secret]").text());
    }

    protected String open(String login, Role role) {
        var post = new PostCode(role == Role.RECEIVING_AGENCY ? "KEMENSOS" : "PNH");
        var account = new NewAccount(login, "Petugas", role, post, "consular");
        return SomeAccounts.open(accounts, account);
    }

    protected UserId id(String login) {
        return verified.account(login).orElseThrow().actor().id();
    }
}
