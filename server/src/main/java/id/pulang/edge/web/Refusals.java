package id.pulang.edge.web;

import id.pulang.identity.endpoints.RefusedBecause;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Refuses a request before a page has looked at it, and leaves a word for the page that says so. */
public final class Refusals implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException {
        if (denial instanceof CsrfException) {
            refuse(request, response, RefusedBecause.STALE_FORM);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, RefusedBecause why)
            throws IOException {
        request.setAttribute(RefusedBecause.class.getName(), why);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
