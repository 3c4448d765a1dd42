package id.pulang.authentication.web;

import id.pulang.authentication.login.Sessions;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.LoginSession;
import id.pulang.authentication.web.sessions.WantedPage;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.transactions.UnitOfWork;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says for the length of one request who acts, unless their session is over. */
public final class ActingFilter extends OncePerRequestFilter {

    private static final List<String> NOBODY_ACTS =
            List.of("/css/", "/js/", "/webjars/", "/favicon.svg", "/field/worker.js", "/field/manifest.webmanifest");
    private static final Set<String> BEFORE_THE_SECOND_STEP = Set.of(
            "/login",
            "/login/second",
            "/login/second/question",
            "/login/second/set-up",
            "/login/second/set-up/question",
            "/login/second/set-up/passkey",
            "/language",
            "/appearance",
            "/error");
    private static final Set<String> BEFORE_THE_OWN_PASSWORD =
            Set.of("/login", LoginSession.OWN_PASSWORD, "/language", "/appearance", "/error");
    private static final WantedPage WANTED = new WantedPage();
    private static final String ENDED = "/login?ended";

    private final Sessions sessions;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    /** Ends each session that may not go on. */
    public ActingFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NOBODY_ACTS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof LoggedIn person)) {
            chain.doFilter(request, response);
            return;
        }
        if (sessions.isOver(person.account(), person.since())) {
            logout.logout(request, response, authentication);
            leadTo(ENDED, request, response);
            return;
        }
        if (sessions.askForSecondFactor() && person.secondAt().isEmpty()) {
            halfway("/login/second", BEFORE_THE_SECOND_STEP, request, response, chain);
            return;
        }
        if (person.firstPassword()) {
            halfway(LoginSession.OWN_PASSWORD, BEFORE_THE_OWN_PASSWORD, request, response, chain);
            return;
        }
        actAs(person.actor(), request, response, chain);
    }

    /** Serves the next step of the log-in, as nobody, and leads to it from everywhere else, and later back. */
    private static void halfway(
            String step,
            Set<String> served,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (served.contains(request.getServletPath())) {
            chain.doFilter(request, response);
        } else {
            WANTED.saveRequest(request, response);
            leadTo(step, request, response);
        }
    }

    /** Leads to another page, also where a script asked for a part of a page only. */
    private static void leadTo(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(page);
        } else {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    private static void actAs(Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Acting.calling(
                    actor,
                    () -> UnitOfWork.during(() -> {
                        chain.doFilter(request, response);
                        return actor;
                    }));
        } catch (ServletException | IOException | RuntimeException exception) {
            throw exception;
        } catch (Exception exception) {
            throw new ServletException(exception);
        }
    }
}
