package id.pulang.edge.web.strangers;

import id.pulang.authentication.web.sessions.SessionContexts;
import id.pulang.edge.web.BrowserRules;
import id.pulang.edge.web.RateLimitFilter;
import id.pulang.edge.web.connections.Neighbours;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A bulkhead for each address before the log-in: few requests of one address, or of one IPv6 network of 64 bits, are at
 * work at once, and its others wait for their turn in the order in which they came. So what one address asks for in a
 * burst, however dear, takes a few shares of the processors and not as many as it has connections, and whoever asks
 * from elsewhere is answered beside it. Who waits in vain is told when to come again.
 *
 * <p>A form is read before its turn, and reports of browsers, which are no forms, need none: nobody keeps a place by
 * sending slowly. Thread-safe.
 */
@Component
@Order(SessionContexts.FILTER_ORDER + 3)
class StrangersTurns extends OncePerRequestFilter {

    /** As many as there are processors: more would only take them from each other. */
    static final int AT_WORK = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Predicate<HttpServletRequest> known;
    private final Duration patience;
    private final StrangersRefusal refusal;
    private final Map<String, Turns> present = new ConcurrentHashMap<>();

    @Autowired
    StrangersTurns(SessionContexts contexts, Clock clock) {
        this(request -> contexts.person(request).isPresent(), PATIENCE, clock);
    }

    StrangersTurns(Predicate<HttpServletRequest> known, Duration patience, Clock clock) {
        this.known = known;
        this.patience = patience;
        this.refusal = new StrangersRefusal("one address asks for more at once than it may", clock);
    }

    /** The turns of one address, and how many of its requests are here. */
    private record Turns(Semaphore places, int requests) {

        Turns and(int more) {
            return new Turns(places, requests + more);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(BrowserRules.REPORTS)
                || RateLimitFilter.AS_THEY_ARE.matcher(path).matches()
                || known.test(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.getParameterMap();
        String whose = Neighbours.of(request.getRemoteAddr());
        Semaphore places = present.merge(whose, new Turns(new Semaphore(AT_WORK, true), 1), (here, _) -> here.and(1))
                .places();
        try {
            if (comes(places)) {
                inPlace(places, request, response, chain);
            } else {
                refusal.answer(response);
            }
        } finally {
            present.computeIfPresent(whose, (_, here) -> here.requests() > 1 ? here.and(-1) : null);
        }
    }

    private static void inPlace(
            Semaphore places, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean comes(Semaphore places) {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
