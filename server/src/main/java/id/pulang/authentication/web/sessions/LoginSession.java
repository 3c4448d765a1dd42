package id.pulang.authentication.web.sessions;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Keeps the state of a log-in in the HTTP session, and changes the session id at each step (session fixation). */
@Component
public class LoginSession {

    /** Where whoever was given a password chooses their own. */
    public static final String OWN_PASSWORD = "/login/password";

    private static final HttpSessionCsrfTokenRepository FORMS = new HttpSessionCsrfTokenRepository();

    private final VerifiedAccounts verified;
    private final Clock clock;
    private final SessionContexts contexts;

    LoginSession(VerifiedAccounts verified, SessionContexts contexts, Clock clock) {
        this.verified = verified;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Somebody came in who was nobody before; what their session held for a stranger is not believed any more. */
    public void cameIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        FORMS.saveToken(null, request, response);
        goOn(LoggedIn.with(account, clock.instant()), request, response);
    }

    /** The second step was taken, which is good for a while. */
    public void secondStepTaken(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        goOn(person.withSecond(clock.instant()), request, response);
    }

    /** The account has changed, which ends all its sessions but this one. */
    public void ownPasswordChosen(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        goOn(person.of(account(person)), request, response);
    }

    /** The second step was set up anew, which ends all sessions of the account but this one. */
    public void authenticatorRenewed(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        goOn(person.of(account(person)).withSecond(clock.instant()), request, response);
    }

    /** All sessions of the account were ended, and this one goes on. */
    public void othersEnded(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        goOn(person.of(account(person)), request, response);
    }

    private Account account(LoggedIn person) {
        return verified.account(person.login()).orElseThrow(() -> new Forbidden("the account is closed"));
    }

    private void goOn(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.authentication());
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
