package id.pulang.authentication.factors;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.throttle.LoginAttempt;
import id.pulang.authentication.throttle.LoginThrottle;
import id.pulang.authentication.throttle.PasswordEncoderBusy;
import id.pulang.authentication.webauthn.Passkey;
import id.pulang.authentication.webauthn.PasskeyRemoval;
import id.pulang.authentication.webauthn.Passkeys;
import id.pulang.authentication.webauthn.ShownPasskey;
import id.pulang.authentication.webauthn.WebAuthnRefusal;
import id.pulang.identity.Acting;
import id.pulang.identity.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Multi-factor authentication: enrols and verifies TOTP codes, passkeys and recovery codes, throttled by limits of
 * their own.
 */
@Service
public class SecondSteps {

    private static final Duration SHORTLY = Duration.ofSeconds(10);

    private final SecondFactors factors;
    private final LoginThrottle tries;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final TransactionOperations transactions;

    SecondSteps(
            SecondFactors factors,
            LoginThrottle tries,
            Accounts accounts,
            Passkeys passkeys,
            TransactionOperations transactions) {
        this.factors = factors;
        this.tries = tries;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.transactions = transactions;
    }

    /** Whether the account has a second step of any kind. */
    public boolean isSetUp(Account account) {
        return hasApp(account) || hasPasskey(account);
    }

    /** Whether the account has an authenticator app. */
    public boolean hasApp(Account account) {
        return factors.isSetUp(account.actor().id());
    }

    /** Whether the account has a passkey. */
    public boolean hasPasskey(Account account) {
        return !passkeys(account).isEmpty();
    }

    /** Returns the passkeys of the account, the oldest first. */
    public List<Passkey> passkeys(Account account) {
        return passkeys.of(account.actor().id());
    }

    /** Returns what is needed to set up an authenticator for an account that has none. */
    public TotpEnrolment enrolment(Account account) {
        return factors.enrolment(account.actor(), account.login());
    }

    /** Finishes the setting up with the first code; a secret that waited is of no use beside a second step. */
    public FactorOutcome confirm(Account account, String code, String address) {
        return underLimits(
                account,
                address,
                "set up second factor",
                () -> together(() -> changed(
                        account,
                        isSetUpForNow(account)
                                ? List.of()
                                : factors.confirm(account.actor().id(), code))));
    }

    /** Finishes the setting up with a passkey, where there is no second step yet: the passkey and codes, or neither. */
    public FactorOutcome confirm(Account account, ShownPasskey shown, String name, String address) {
        return underLimits(
                account,
                address,
                "set up second factor by passkey",
                () -> together(() -> changed(
                        account,
                        isSetUpForNow(account)
                                        || as(account, () -> passkeys.register(account, shown, name))
                                                .isPresent()
                                ? List.of()
                                : factors.beginWithoutApp(account.actor().id()))));
    }

    /** Two who set it up at once, of whom one may have found the first password, must not both come in. */
    private boolean isSetUpForNow(Account account) {
        factors.hold(account.actor().id());
        return isSetUp(account);
    }

    /** Looks at a passkey in place of a code. */
    public FactorOutcome check(Account account, ShownPasskey shown, String address) {
        return underLimits(
                account,
                address,
                "second factor by passkey",
                () -> as(account, () -> passkeys.use(account, shown)).isEmpty()
                        ? new FactorOutcome.Right(List.of())
                        : new FactorOutcome.Wrong());
    }

    /** Looks at a code of the authenticator, or at a recovery code. */
    public FactorOutcome check(Account account, String code, String address) {
        return underLimits(
                account,
                address,
                "second factor",
                () -> factors.check(account.actor().id(), code)
                        ? new FactorOutcome.Right(List.of())
                        : new FactorOutcome.Wrong());
    }

    /** Somebody in the middle of their log-in does not act yet; what becomes of their passkey is written as theirs. */
    private static Optional<WebAuthnRefusal> as(Account account, Supplier<Optional<WebAuthnRefusal>> look) {
        return Acting.as(account.actor(), look);
    }

    /** Returns what is needed to change to another authenticator; the present one is good until that is done. */
    public TotpEnrolment beginRenewal(Account account) {
        return factors.beginRenewal(account.actor(), account.login());
    }

    /** Returns the same again as long as it waits for its first code. */
    public Optional<TotpEnrolment> renewal(Account account) {
        return factors.renewal(account.actor(), account.login());
    }

    /** Changes to the other authenticator with its first code and ends all sessions of its owner, both or neither. */
    public FactorOutcome renew(Account account, String code, String address) {
        return underLimits(
                account,
                address,
                "renewed second factor",
                () -> together(() -> {
                    List<String> recovery = factors.renew(account.actor().id(), code);
                    if (!recovery.isEmpty()) {
                        accounts.endOwnSessions();
                    }
                    return changed(account, recovery);
                }));
    }

    /**
     * Makes other recovery codes and ends all sessions of their owner, both or neither; makes none where there is no
     * second step, or if the account has changed meanwhile: then somebody else asked at the same moment, such as the
     * same officer who pressed twice, and theirs hold.
     */
    public List<String> renewCodes(Account account) {
        return together(() -> {
            if (!isSetUp(account) || !accounts.endOwnSessions(account.version())) {
                return List.of();
            }
            tries.renewedCodes(account.actor());
            accounts.changed(account.actor().id());
            return factors.renewCodes(account.actor().id());
        });
    }

    /** Came of a change if there are recovery codes; then the account is recent. */
    private FactorOutcome changed(Account account, List<String> recovery) {
        if (recovery.isEmpty()) {
            return new FactorOutcome.Wrong();
        }
        accounts.changed(account.actor().id());
        return new FactorOutcome.Right(recovery);
    }

    private FactorOutcome underLimits(Account account, String address, String act, Supplier<FactorOutcome> look) {
        LoginAttempt trier = new LoginAttempt("second factor of " + account.login(), address);
        Duration wait = tries.begin(trier);
        if (!wait.isZero()) {
            return new FactorOutcome.Wait(wait);
        }
        int failed = factors.begin(account.actor().id());
        if (failed > SecondFactors.MOST_FAILURES) {
            return new FactorOutcome.Closed();
        }
        try {
            return counted(trier, account, act, look.get(), failed);
        } catch (PasswordEncoderBusy busy) {
            tries.withdrawn(trier);
            factors.withdrawn(account.actor().id());
            return new FactorOutcome.Wait(SHORTLY);
        }
    }

    private FactorOutcome counted(LoginAttempt trier, Account account, String act, FactorOutcome outcome, int failed) {
        if (outcome instanceof FactorOutcome.Right) {
            factors.withdrawn(account.actor().id());
            tries.succeeded(trier, account, act);
        } else {
            tries.failed(trier, Optional.of(account), act + " failed");
            if (failed == SecondFactors.MOST_FAILURES) {
                tries.closed(account);
            }
        }
        return outcome;
    }

    /** Returns how many recovery codes are left. */
    public int recoveryCodesLeft(Account account) {
        return factors.recoveryCodesLeft(account.actor().id());
    }

    /** Keeps another passkey of the acting person under a name; or says why not. */
    public Optional<WebAuthnRefusal> addPasskey(Account account, ShownPasskey shown, String name) {
        return together(() -> {
            Optional<WebAuthnRefusal> refusal = passkeys.register(account, shown, name);
            if (refusal.isEmpty()) {
                accounts.changed(account.actor().id());
            }
            return refusal;
        });
    }

    /** Takes one of the own passkeys away, unless it is the only second step; ends the own sessions if it is gone. */
    public PasskeyRemoval removePasskey(Account account, UUID passkey) {
        return together(() -> {
            PasskeyRemoval removal = passkeys.remove(account, passkey, hasApp(account));
            if (removal == PasskeyRemoval.REMOVED) {
                accounts.endOwnSessions();
                accounts.changed(account.actor().id());
            }
            return removal;
        });
    }

    /** Takes all second steps away, so that the owner sets up another at the next log-in; ends their sessions. */
    public void remove(UserId account) {
        together(() -> {
            factors.remove(account);
            passkeys.removeAll(account);
            accounts.changed(account);
            accounts.endSessions(account, "removed second factor");
            return account;
        });
    }

    /** Else somebody could come in between with what is taken away, under the new version of the account. */
    private <T> T together(Supplier<T> work) {
        return transactions.execute(_ -> work.get());
    }
}
