package id.pulang.access.login;

import id.pulang.access.Account;
import id.pulang.access.Accounts;
import id.pulang.access.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** The door of the second step: an authenticator is set up and its codes are looked at, under limits of their own. */
@Service
public class SecondSteps {

    private static final Duration SHORTLY = Duration.ofSeconds(10);

    private final SecondFactors factors;
    private final Tries tries;
    private final Accounts accounts;

    SecondSteps(SecondFactors factors, Tries tries, Accounts accounts) {
        this.factors = factors;
        this.tries = tries;
        this.accounts = accounts;
    }

    /** Whether the account has an authenticator. */
    public boolean isSetUp(Account account) {
        return factors.isSetUp(account.actor().id());
    }

    /** Returns what is needed to set up an authenticator for an account that has none. */
    public Enrolment enrolment(Account account) {
        return factors.enrolment(account.actor(), account.login());
    }

    /** Finishes the setting up with the first code. */
    public FactorOutcome confirm(Account account, String code, String address) {
        return underLimits(account, address, "set up second factor", () -> {
            List<String> recovery = factors.confirm(account.actor().id(), code);
            return recovery.isEmpty() ? new FactorOutcome.Wrong() : new FactorOutcome.Right(recovery);
        });
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

    private FactorOutcome underLimits(Account account, String address, String act, Supplier<FactorOutcome> look) {
        Trier trier = new Trier("second factor of " + account.login(), address);
        Duration wait = tries.begin(trier);
        if (!wait.isZero()) {
            return new FactorOutcome.Wait(wait);
        }
        try {
            return counted(trier, account, act, look.get());
        } catch (TooBusy busy) {
            tries.withdrawn(trier);
            return new FactorOutcome.Wait(SHORTLY);
        }
    }

    private FactorOutcome counted(Trier trier, Account account, String act, FactorOutcome outcome) {
        if (outcome instanceof FactorOutcome.Right) {
            tries.succeeded(trier, account, act);
        } else {
            tries.failed(trier, Optional.of(account), act + " failed");
        }
        return outcome;
    }

    /** Returns how many recovery codes are left. */
    public int recoveryCodesLeft(Account account) {
        return factors.recoveryCodesLeft(account.actor().id());
    }

    /** Takes a lost authenticator away, so that its owner sets up another at the next log-in; ends their sessions. */
    public void remove(UserId account) {
        accounts.endSessions(account, "removed second factor");
        factors.remove(account);
    }
}
