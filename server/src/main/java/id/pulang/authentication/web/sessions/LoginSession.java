package id.pulang.authentication.web.sessions;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * Another role was taken in hand. What was open under the one before is forgotten: its forms are refused as stale,
     * and nothing else stays in the session.
     */
    public void roleTakenUp(LoggedIn person, UUID role, HttpServletRequest request, HttpServletResponse response) {
        Account account = verified.account(person.login(), Optional.of(role))
                .filter(found -> found.assignment().equals(role))
                .orElseThrow(() -> new Forbidden("the role is not in force"));
        forget(request.getSession());
        FORMS.saveToken(null, request, response);
        goOn(person.of(account), request, response);
    }

    private static void forget(HttpSession session) {
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> !name.equals(SessionContexts.KEPT))
                .forEach(session::removeAttribute);
    }

    private Account account(LoggedIn person) {
        return verified.account(person.login(), Optional.of(person.assignment()))
                .orElseThrow(() -> new Forbidden("the account is closed"));
    }

    private void goOn(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.authentication());
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
