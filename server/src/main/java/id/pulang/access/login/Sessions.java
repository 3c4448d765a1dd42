package id.pulang.access.login;

import id.pulang.access.Access;
import id.pulang.access.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says when a session is over: after its time, or as soon as the account is closed or changed on any server. */
@Component
public class Sessions {

    private final Access access;
    private final LogInSettings settings;
    private final Clock clock;

    Sessions(Access access, LogInSettings settings, Clock clock) {
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this server asks for a second factor. */
    public boolean askForSecondFactor() {
        return settings.secondFactor() == LogInSettings.SecondFactor.REQUIRED;
    }

    /** Whether the second step was taken not long ago; so it always is where none is asked for. */
    public boolean isFresh(Optional<Instant> secondStep) {
        Instant earliest = clock.instant().minus(settings.freshFor());
        return !askForSecondFactor()
                || secondStep.filter(at -> at.isAfter(earliest)).isPresent();
    }

    /** Whether a session that began at the given moment, under that version of the account, is over. */
    public boolean isOver(UserId account, int version, Instant since) {
        return !since.plus(settings.sessionLasts()).isAfter(clock.instant()) || !access.isUnchanged(account, version);
    }
}
