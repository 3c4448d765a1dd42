package id.pulang.authentication.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.audit.readers.Alarms;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.factors.FactorOutcome;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers whose authenticators are made by hand, so that they can also do what no honest one does. */
@PulangTest
abstract class OfficersWithPasskeys {

    static final RelyingParty HERE = new RelyingParty("localhost", "http://localhost:8080");

    @Autowired
    Passkeys passkeys;

    @Autowired
    SecondSteps steps;

    @Autowired
    VerifiedAccounts verified;

    @Autowired
    Accounts accounts;

    @Autowired
    Alarms alarms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    @Autowired
    Clock clock;

    PasskeyRemoval removed(Account officer, UUID passkey) {
        return Acting.as(officer.actor(), () -> steps.removePasskey(officer, passkey));
    }

    UUID idOf(SomeAuthenticator made, Account owner) {
        assertThat(use(owner, made)).isEmpty();
        return passkeys.of(owner.actor().id()).getLast().id();
    }

    SomeAuthenticator registered(Account officer) {
        SomeAuthenticator phone = SomeAuthenticator.at(HERE);
        assertThat(register(officer, phone)).isEmpty();
        return phone;
    }

    /** A new authenticator's answer to a question of the officer's own. */
    ShownPasskey made(Account officer) {
        CeremonyOptions question = passkeys.toRegister(officer, HERE);
        return new ShownPasskey(
                Optional.of(HERE),
                Optional.of(question.challenge()),
                SomeAuthenticator.at(HERE).makes(question));
    }

    Optional<WebAuthnRefusal> register(Account officer, SomeAuthenticator phone) {
        CeremonyOptions question = passkeys.toRegister(officer, HERE);
        return register(officer, question.challenge(), phone.makes(question));
    }

    Optional<WebAuthnRefusal> register(Account officer, WebAuthnChallenge challenge, String answer) {
        var shown = new ShownPasskey(Optional.of(HERE), Optional.of(challenge), answer);
        return Acting.as(officer.actor(), () -> passkeys.register(officer, shown, "Kunci di ponsel"));
    }

    Optional<WebAuthnRefusal> use(Account officer, SomeAuthenticator phone) {
        CeremonyOptions question = passkeys.toUse(officer, HERE);
        return use(officer, question.challenge(), phone.signs(question));
    }

    Optional<WebAuthnRefusal> use(Account officer, WebAuthnChallenge challenge, String answer) {
        return passkeys(officer, new ShownPasskey(Optional.of(HERE), Optional.of(challenge), answer));
    }

    Optional<WebAuthnRefusal> passkeys(Account officer, ShownPasskey shown) {
        return Acting.as(officer.actor(), () -> passkeys.use(officer, shown));
    }

    FactorOutcome check(Account officer, SomeAuthenticator phone) {
        CeremonyOptions question = passkeys.toUse(officer, HERE);
        var shown = new ShownPasskey(Optional.of(HERE), Optional.of(question.challenge()), phone.signs(question));
        return steps.check(officer, shown, "203.0.113.7");
    }

    List<String> lines(Account officer) throws SQLException {
        return DatabaseDoors.ask(
                DatabaseDoors.of(application).asOwner(),
                "select act || ' ' || detail from access.audit_entry where user_id = '%s'"
                        .formatted(officer.actor().id().value()));
    }

    Account open(String login) {
        var account = new NewAccount(login, "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
        SomeAccounts.open(accounts, account);
        return verified.account(login).orElseThrow();
    }
}
