package id.pulang.access.web;

import id.pulang.access.Access;
import id.pulang.access.Account;
import id.pulang.access.Forbidden;
import id.pulang.access.web.sessions.LoggedIn;
import id.pulang.access.web.sessions.SessionContexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Remembers in the session which step of the log-in was taken, and goes on under a new session id. */
@Component
class Entrance {

    /** Where whoever was given a password chooses their own. */
    static final String OWN_PASSWORD = "/login/password";

    private final Access access;
    private final Clock clock;
    private final SessionContexts contexts;

    Entrance(Access access, SessionContexts contexts, Clock clock) {
        this.access = access;
        this.contexts = contexts;
        this.clock = clock;
    }

    void secondStepTaken(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        goOn(person.withSecond(clock.instant()), request, response);
    }

    /** The account has changed, which ends all its sessions but this one. */
    void ownPasswordChosen(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        goOn(person.of(account(person)), request, response);
    }

    /** The second step was set up anew, which ends all sessions of the account but this one. */
    void authenticatorRenewed(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        goOn(person.of(account(person)).withSecond(clock.instant()), request, response);
    }

    private Account account(LoggedIn person) {
        return access.account(person.login()).orElseThrow(() -> new Forbidden("the account is closed"));
    }

    private void goOn(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.authentication());
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
