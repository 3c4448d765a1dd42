package id.pulang.authentication.login;

import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Says how long a password is good that somebody else gave. Source: OWASP ASVS 5.0 V6.4.1. */
@Service
@NamedInterface("first-passwords")
public class FirstPasswords {

    private final VerifiedAccounts verified;
    private final Accounts accounts;
    private final LogInSettings settings;
    private final Clock clock;

    FirstPasswords(VerifiedAccounts verified, Accounts accounts, LogInSettings settings, Clock clock) {
        this.verified = verified;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns until when the first password of an account is good; nothing where its owner has chosen another. */
    public Optional<Instant> goodUntil(String login) {
        return verified.firstPasswordGivenAt(login).map(at -> at.plus(settings.firstPasswordLasts()));
    }

    /** Whether an account has a first password that is good no more. */
    public boolean ranOut(String login) {
        return goodUntil(login).filter(until -> !until.isAfter(clock.instant())).isPresent();
    }

    /** Opens the first account of an administrator, or gives it another password, where nobody can log in. */
    public Optional<String> openFirst() {
        return accounts.openFirst(clock.instant().minus(settings.firstPasswordLasts()));
    }
}
