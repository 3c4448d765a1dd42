package id.pulang.edge.web.connections;

import id.pulang.authentication.web.sessions.SessionContexts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes long forms and files only from somebody who has logged in, before anything of them is read, and notes whose
 * connections have a session.
 */
@Component
@Order(SessionContexts.FILTER_ORDER + 1)
class ShortBeforeLogIn extends OncePerRequestFilter {

    private final SessionContexts contexts;

    ShortBeforeLogIn(SessionContexts contexts) {
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean known = contexts.person(request).isPresent();
        ServedConnection.current().ifPresent(connection -> connection.isAskedBy(known));
        Optional<ArrivingBody> body = ArrivingBody.of(request);
        if (known) {
            body.ifPresent(ArrivingBody::trust);
        }
        if (body.isPresent() && !body.get().takes(request.getContentLengthLong())) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
