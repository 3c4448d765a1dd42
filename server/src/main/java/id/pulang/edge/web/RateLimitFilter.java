package id.pulang.edge.web;

import id.pulang.identity.Acting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rate limit: a {@link TokenBucket} for each officer over all their sessions, and for each address before the log-in,
 * so that nobody draws off the whole register. Buckets of the 20,000 seen last are held in the memory of this server.
 */
@Component
class RateLimitFilter extends OncePerRequestFilter {

    private static final int MOST_KNOWN = 20_000;

    private final EdgeSettings settings;
    private final Clock clock;
    private final Map<String, TokenBucket> allowances = Collections.synchronizedMap(new Remembered());

    RateLimitFilter(EdgeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().matches("/(css|js|webjars)/.*|/favicon.svg");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!allowance(whose(request)).takesOne()) {
            response.setHeader("Retry-After", "5");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private TokenBucket allowance(String whose) {
        return allowances.computeIfAbsent(
                whose, _ -> new TokenBucket(settings.requestsAtOnce(), settings.requestsPerSecond(), clock));
    }

    private static String whose(HttpServletRequest request) {
        return Acting.present().map(actor -> actor.id().value().toString()).orElseGet(request::getRemoteAddr);
    }

    /** Forgets those who have not been here for longest. */
    private static final class Remembered extends LinkedHashMap<String, TokenBucket> {

        private static final long serialVersionUID = 1;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
            return size() > MOST_KNOWN;
        }
    }
}
