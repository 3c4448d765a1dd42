package id.pulang.edge.web.forms;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses entries with a NUL character, which no keyboard types and no text in the database may hold, and lets all
 * forms read what can be seen of their entries: no name, reason or search holds letters that nobody sees.
 *
 * <p>It stands behind the look at a form's token, which reads the entries anyway, and before the log-in, which takes
 * its entries from a form of any kind.
 */
public final class TextOnly extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasNul(request)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        chain.doFilter(new VisibleForm(request), response);
    }

    private static boolean hasNul(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
