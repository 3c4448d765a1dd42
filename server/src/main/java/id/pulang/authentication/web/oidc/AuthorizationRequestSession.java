package id.pulang.authentication.web.oidc;

import id.pulang.authentication.oidc.AuthorizationRedirect;
import id.pulang.authentication.oidc.AuthorizationRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers in the session what the provider was asked, until the first time that somebody comes back. */
final class AuthorizationRequestSession {

    private static final String KEPT = "pulang.outside";

    private AuthorizationRequestSession() {}

    /** Keeps what is asked and returns where the browser goes. */
    static String kept(AuthorizationRedirect departure, HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, departure.asked());
        return departure.address().toString();
    }

    /** Returns what was asked and forgets it. */
    static Optional<AuthorizationRequest> taken(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof AuthorizationRequest asked)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(asked);
    }
}
