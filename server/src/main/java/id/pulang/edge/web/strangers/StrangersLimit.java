package id.pulang.edge.web.strangers;

import id.pulang.authentication.web.sessions.SessionContexts;
import id.pulang.edge.web.EdgeSettings;
import id.pulang.edge.web.EdgeSettings.Strangers;
import id.pulang.edge.web.RateLimitFilter;
import id.pulang.edge.web.TokenBuckets;
import id.pulang.edge.web.connections.Neighbours;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what all strangers together make the server do, by token buckets: each address has its own, and beyond it all
 * draw on a common one. Whoever has logged in, with whatever step of it, is no stranger and draws on neither.
 *
 * <p>So an address that asked for little comes in however much others ask for. Beyond both the answer is one short
 * text, before any page, form or password is looked at. Thread-safe.
 */
@Component
@Order(SessionContexts.FILTER_ORDER + 2)
class StrangersLimit extends OncePerRequestFilter {

    private static final Set<String> LOG_IN_PAGE = Set.of("GET /", "GET /login", "HEAD /", "HEAD /login");
    private static final int OTHERS_COST = 10;

    private final Predicate<HttpServletRequest> known;
    private final TokenBuckets own;
    private final Bucket common;
    private final StrangersRefusal refusal;

    @Autowired
    StrangersLimit(SessionContexts contexts, EdgeSettings settings, Clock clock) {
        this(request -> contexts.person(request).isPresent(), settings.strangers(), clock);
    }

    StrangersLimit(Predicate<HttpServletRequest> known, Strangers limits, Clock clock) {
        this.known = known;
        this.own = new TokenBuckets(limits.own(), limits.ownPerSecond(), clock);
        this.common = TokenBuckets.one(limits.common(), limits.commonPerSecond(), Duration.ofSeconds(1), clock);
        this.refusal = new StrangersRefusal("all of them ask for more than they may", clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return RateLimitFilter.AS_THEY_ARE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (known.test(request) || hasTokens(request)) {
            chain.doFilter(request, response);
        } else {
            refusal.answer(response);
        }
    }

    private boolean hasTokens(HttpServletRequest request) {
        return own.of(Neighbours.of(request.getRemoteAddr())).tryConsume(cost(request)) || common.tryConsume(1);
    }

    private static int cost(HttpServletRequest request) {
        return LOG_IN_PAGE.contains(request.getMethod() + " " + request.getRequestURI()) ? 1 : OTHERS_COST;
    }
}
