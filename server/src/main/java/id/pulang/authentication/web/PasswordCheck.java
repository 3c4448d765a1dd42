package id.pulang.authentication.web;

import id.pulang.authentication.login.LogInOutcome;
import id.pulang.authentication.login.LogIns;
import id.pulang.authentication.web.sessions.LoggedIn;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Asks the log-in about a name and a password that came over the web. */
@Component
public class PasswordCheck implements AuthenticationProvider {

    private final LogIns logIns;
    private final Clock clock;

    PasswordCheck(LogIns logIns, Clock clock) {
        this.logIns = logIns;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String password = String.valueOf(asked.getCredentials());
        return switch (logIns.attempt(asked.getName(), password, address(asked))) {
            case LogInOutcome.Welcome(var account) ->
                LoggedIn.with(account, clock.instant()).authentication();
            case LogInOutcome.Wrong() -> throw new BadCredentialsException("wrong");
            case LogInOutcome.Wait(var howLong) -> throw new Later(howLong);
            case LogInOutcome.Busy() -> throw new Later(Duration.ZERO);
        };
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
    }

    /** Thrown when nothing was looked at; without a wait, the server is only busy. */
    public static final class Later extends AuthenticationException {

        private final transient Duration wait;

        Later(Duration wait) {
            super("later");
            this.wait = wait;
        }

        /** The query of the page that says so. */
        public String query() {
            return wait.isZero() ? "busy" : LoginMessage.query(wait);
        }
    }
}
