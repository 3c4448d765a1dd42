package id.pulang.authentication.login;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.throttle.LoginAttempt;
import id.pulang.authentication.throttle.LoginThrottle;
import id.pulang.authentication.throttle.PasswordEncoderBusy;
import id.pulang.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The door of the log-in: looks at a name and a password, or at who vouches for somebody, and answers alike whether the
 * name exists or not.
 */
@Service
public class LogIns {

    private final VerifiedAccounts verified;
    private final LoginThrottle tries;
    private final PasswordEncoder passwords;
    private final FirstPasswords firstPasswords;

    /** What a password is compared with where the name is unknown, so that the answer takes as long. */
    private final String nobodysHash;

    LogIns(VerifiedAccounts verified, LoginThrottle tries, PasswordEncoder passwords, FirstPasswords firstPasswords) {
        this.verified = verified;
        this.tries = tries;
        this.passwords = passwords;
        this.firstPasswords = firstPasswords;
        this.nobodysHash = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    /** Tries a name and a password from an address. */
    public LogInOutcome attempt(String login, String password, String address) {
        return attempt(new LoginAttempt(login, address), password, "log-in");
    }

    /** Asks someone who has logged in for their password again, under the same limits. */
    public LogInOutcome confirm(Account account, String password, String address) {
        return attempt(new LoginAttempt(account.login(), address), password, "password again");
    }

    /**
     * Lets somebody in for whom a provider outside vouches; it is asked only where its address may try.
     *
     * @param question by which nobody else tries, since nobody is known yet: failures count for the address alone
     */
    public LogInOutcome vouched(String question, String address, Supplier<Vouch> look) {
        LoginAttempt trier = new LoginAttempt("outside " + question, address);
        return underLimits(trier, () -> switch (look.get()) {
            case Vouch.For(var account) -> welcome(trier, account, "log-in through provider");
            case Vouch.Nobody(var why) -> {
                tries.failed(trier, Optional.empty(), "log-in through provider failed: " + why);
                yield new LogInOutcome.Wrong();
            }
            case Vouch.Away _ -> {
                tries.withdrawn(trier);
                yield new LogInOutcome.Busy();
            }
        });
    }

    private LogInOutcome attempt(LoginAttempt trier, String password, String act) {
        return underLimits(trier, () -> compared(trier, password, act));
    }

    private LogInOutcome underLimits(LoginAttempt trier, Supplier<LogInOutcome> look) {
        Duration wait = tries.begin(trier);
        if (!wait.isZero()) {
            return new LogInOutcome.Wait(wait);
        }
        try {
            return look.get();
        } catch (PasswordEncoderBusy busy) {
            tries.withdrawn(trier);
            return new LogInOutcome.Busy();
        }
    }

    private LogInOutcome welcome(LoginAttempt trier, Account account, String act) {
        tries.succeeded(trier, account, act);
        return new LogInOutcome.Welcome(account);
    }

    /** Records that someone logged out. */
    public void left(Actor actor) {
        tries.left(actor);
    }

    /** Forgets the tries that no limit needs any more at a moment. */
    public void forgetTries(Instant now) {
        tries.forget(now);
    }

    private LogInOutcome compared(LoginAttempt trier, String password, String act) {
        Optional<Account> account = verified.account(trier.login());
        boolean ranOut = firstPasswords.ranOut(trier.login());
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        if (right && !ranOut && account.isPresent()) {
            return welcome(trier, account.get(), act);
        }
        tries.failed(trier, account, act + " failed");
        return new LogInOutcome.Wrong();
    }
}
