package id.pulang.authentication.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.throttle.LoginThrottle;
import id.pulang.authentication.webauthn.CeremonyOptions;
import id.pulang.authentication.webauthn.Passkeys;
import id.pulang.authentication.webauthn.RelyingParty;
import id.pulang.authentication.webauthn.ShownPasskey;
import id.pulang.authentication.webauthn.SomeAuthenticator;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.protection.keys.AesGcmCipher;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** The first second step is a passkey. */
@Tag("security")
@PulangTest
class FirstPasskeyTests {

    private static final RelyingParty HERE = new RelyingParty("localhost", "http://localhost:8080");

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private FactorRows rows;

    @Autowired
    private LoginThrottle tries;

    @Autowired
    private AesGcmCipher seal;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void isKeptWithItsRecoveryCodesOrNotAtAll() {
        Account officer = open("firstkey.half");
        CeremonyOptions question = passkeys.toRegister(officer, HERE);
        var shown = new ShownPasskey(
                Optional.of(HERE),
                Optional.of(question.challenge()),
                SomeAuthenticator.at(HERE).makes(question.options()));

        assertThatThrownBy(() -> endingBeforeTheCodes().confirm(officer, shown, "Ponsel", "203.0.113.21"))
                .hasMessage("the server ended");

        assertThat(steps.isSetUp(officer)).isFalse();
        assertThat(steps.confirm(officer, shown, "Ponsel", "203.0.113.21"))
                .isInstanceOfSatisfying(
                        FactorOutcome.Right.class,
                        right -> assertThat(right.recovery()).hasSize(10));
        assertThat(steps.passkeys(officer)).hasSize(1);
    }

    private SecondSteps endingBeforeTheCodes() {
        var codes = new RecoveryCodes(rows, new Ending());
        return new SecondSteps(new SecondFactors(rows, codes, seal, clock), tries, accounts, passkeys, transactions);
    }

    private Account open(String login) {
        var account = new NewAccount(login, "Petugas", Role.CONSULAR_OFFICER, new PostCode("PNH"), "consular");
        SomeAccounts.open(accounts, account);
        return verified.account(login).orElseThrow();
    }

    /** A server that ends when it comes to hash a code. */
    private record Ending() implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence code) {
            throw new IllegalStateException("the server ended");
        }

        @Override
        public boolean matches(@Nullable CharSequence code, @Nullable String hash) {
            return false;
        }
    }
}
