package id.pulang.authentication.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.journeys.HttpOfficer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What an authenticator signed is good once, in the session that asked for it. */
@Tag("security")
@PulangTest
class PasskeySessionTests {

    private static final int AT_ONCE = 4;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private Passkeys passkeys;

    private final String login = "passkey." + UUID.randomUUID().toString().substring(0, 8);
    private SomeAuthenticator phone;
    private String password;

    @BeforeEach
    void anOfficerHasAPasskey() {
        var site = new RelyingParty("localhost", "http://localhost:" + port);
        var made = new NewAccount(login, "Petugas", Role.REVIEWER, new PostCode("PNH"), "consular");
        password = SomeAccounts.open(accounts, made);
        Account officer = verified.account(login).orElseThrow();
        phone = SomeAuthenticator.at(site);
        CeremonyOptions question = passkeys.toRegister(officer, site);
        var shown = new ShownPasskey(Optional.of(site), Optional.of(question.challenge()), phone.makes(question));
        assertThat(Acting.as(officer.actor(), () -> passkeys.register(officer, shown, "Ponsel")))
                .isEmpty();
    }

    @Test
    void takesAnAnswerOnceAndNoSecondTime() {
        HttpOfficer officer = HttpOfficer.loggedIn(port, login, password);
        String answer = phone.signs(asked(officer));

        assertThat(answered(officer, answer)).endsWith("/desk");
        assertThat(answered(officer, answer)).endsWith("/login/second?passkey");
    }

    @Test
    void takesOneOfManyAnswersThatComeAtOnce() throws Exception {
        HttpOfficer officer = HttpOfficer.loggedIn(port, login, password);
        String answer = phone.signs(asked(officer));
        Element form = form(officer, "/login/second");
        var together = new CyclicBarrier(AT_ONCE);
        List<Callable<String>> sent = Collections.nCopies(AT_ONCE, () -> {
            together.await();
            return ledTo(officer.post(form, Map.of("passkey", answer)));
        });

        List<String> ends = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<String> end : threads.invokeAll(sent)) {
                ends.add(end.get());
            }
        }

        assertThat(ends.stream().filter(end -> end.endsWith("/desk"))).hasSize(1);
    }

    @Test
    void aRefusedAnswerUsesUpItsChallenge() {
        HttpOfficer officer = HttpOfficer.loggedIn(port, login, password);
        CeremonyOptions question = asked(officer);

        assertThat(answered(officer, phone.withAnotherKey().signs(question))).endsWith("/login/second?passkey");
        assertThat(answered(officer, phone.signs(question))).endsWith("/login/second?passkey");
    }

    @Test
    void takesNoAnswerThatAnotherSessionAskedFor() {
        HttpOfficer officer = HttpOfficer.loggedIn(port, login, password);
        HttpOfficer thief = HttpOfficer.loggedIn(port, login, password);
        String answer = phone.signs(asked(officer));

        assertThat(answered(thief, answer)).endsWith("/login/second?passkey");
        asked(thief);
        assertThat(answered(thief, answer)).endsWith("/login/second?passkey");
        assertThat(answered(officer, answer)).endsWith("/desk");
    }

    /** Where the post itself led; what comes after it depends on whose cookie the browser took last. */
    private static String ledTo(HttpResponse<byte[]> answer) {
        return answer.previousResponse()
                .map(PasskeySessionTests::ledTo)
                .or(() -> answer.headers().firstValue("Location"))
                .orElse("");
    }

    private CeremonyOptions asked(HttpOfficer officer) {
        HttpResponse<byte[]> answer = officer.post(form(officer, "/login/second/question"), Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        var nobodys = new WebAuthnChallenge(WebAuthnChallenge.Kind.USE, new UUID(0, 0), "", Instant.EPOCH);
        return new CeremonyOptions(new String(answer.body(), StandardCharsets.UTF_8), nobodys);
    }

    private static String answered(HttpOfficer officer, String answer) {
        return officer.submit(form(officer, "/login/second"), Map.of("passkey", answer))
                .location();
    }

    private static Element form(HttpOfficer officer, String action) {
        String token = officer.open("/desk/account").select("input[name=_csrf]").val();
        return Jsoup.parse("<form action='" + action + "'><input name='_csrf' value='" + token + "'></form>")
                .expectFirst("form");
    }
}
