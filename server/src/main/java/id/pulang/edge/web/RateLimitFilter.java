package id.pulang.edge.web;

import id.pulang.identity.Acting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rate limit: a token bucket for each officer over all their sessions, and for each address before the log-in, so that
 * nobody draws off the whole register.
 */
@Component
public class RateLimitFilter extends OncePerRequestFilter {

    /** Styles, scripts and pictures, which cost no more than their bytes. */
    public static final Pattern AS_THEY_ARE = Pattern.compile("/(css|js|webjars)/.*|/favicon.svg");

    private final TokenBuckets allowances;

    RateLimitFilter(EdgeSettings settings, Clock clock) {
        this.allowances = new TokenBuckets(settings.requestsAtOnce(), settings.requestsPerSecond(), clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return AS_THEY_ARE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!allowances.of(whose(request)).tryConsume(1)) {
            response.setHeader("Retry-After", "5");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static String whose(HttpServletRequest request) {
        return Acting.present().map(actor -> actor.id().value().toString()).orElseGet(request::getRemoteAddr);
    }
}
