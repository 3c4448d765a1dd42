package id.pulang.edge.web;

import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.SessionContexts;
import id.pulang.identity.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Leaves a line in the log for each request that was refused, whoever refused it: the firewall, the look at a form's
 * token or at the site that it comes from, the pace, a page that cannot read what was sent, a record that is not
 * theirs.
 *
 * <p>It stands behind the sessions and before everything that refuses. A line names the account, its role and post, the
 * method, and the page by its pattern: nothing that was typed. {@code ProblemAnswers} tells of those whom a page
 * refused itself. Source: OWASP ASVS 5.0, V16.3.3.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 75)
public final class RefusedRequests extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RefusedRequests.class);
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> REFUSALS = Set.of(400, FORBIDDEN, NOT_FOUND, 405, 415, 429);
    private static final String ANYTHING_ELSE = "/**";

    private final SessionContexts contexts;

    RefusedRequests(SessionContexts contexts) {
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        int status = response.getStatus();
        if (REFUSALS.contains(status) && !isToldElsewhere(status, pattern(request))) {
            log.warn("Answered {} to {}: {} {}", status, who(request), request.getMethod(), place(request));
        }
    }

    /** Whom a page refuses, it tells of itself; and an address that leads nowhere is no attempt at anything. */
    private static boolean isToldElsewhere(int status, Optional<String> pattern) {
        return status == FORBIDDEN && pattern.isPresent() || status == NOT_FOUND && pattern.isEmpty();
    }

    private String who(HttpServletRequest request) {
        return contexts.person(request)
                .map(LoggedIn::actor)
                .map(RefusedRequests::named)
                .orElse("nobody");
    }

    private static String named(Actor actor) {
        return "%s, %s of %s"
                .formatted(actor.id().value(), actor.role(), actor.post().value());
    }

    /**
     * The pattern of the page; where none was reached, the words of the address without all that has a digit or a sign.
     */
    private static String place(HttpServletRequest request) {
        return pattern(request).orElseGet(() -> KnownWords.of(request.getRequestURI()));
    }

    private static Optional<String> pattern(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .map(Object::toString)
                .filter(pattern -> !pattern.equals(ANYTHING_ELSE));
    }
}
