package id.pulang.authentication.login;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.factors.SecondSteps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says when a session is over: after its time, when the role in hand ends, or as soon as the account is changed. */
@Component
public class Sessions {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final VerifiedAccounts verified;
    private final LogInSettings settings;
    private final SecondSteps steps;
    private final Clock clock;

    Sessions(VerifiedAccounts verified, LogInSettings settings, SecondSteps steps, Clock clock) {
        this.verified = verified;
        this.settings = settings;
        this.steps = steps;
        this.clock = clock;
    }

    /** Whether this server asks for a second factor. */
    public boolean askForSecondFactor() {
        return settings.secondFactor() == LogInSettings.SecondFactor.REQUIRED;
    }

    /** Whether an account has the second step that this server asks for; so it always has where none is asked for. */
    public boolean hasSecondStep(Account account) {
        return !askForSecondFactor() || steps.isSetUp(account);
    }

    /** Whether the second step was taken not long ago; so it always is where none is asked for. */
    public boolean isFresh(Optional<Instant> secondStep) {
        Instant earliest = clock.instant().minus(settings.freshFor());
        return !askForSecondFactor()
                || secondStep.filter(at -> at.isAfter(earliest) && !isAhead(at)).isPresent();
    }

    /** Whether a session is over that began at the given moment, under that version of the account, in that role. */
    public boolean isOver(Account account, Instant since) {
        return isAhead(since)
                || !since.plus(settings.sessionLasts()).isAfter(clock.instant())
                || !verified.isUnchanged(account);
    }

    /** A clock that was set back must not make anything last until it has caught up. */
    private boolean isAhead(Instant at) {
        return at.isAfter(clock.instant().plus(CLOCKS_DIFFER));
    }
}
