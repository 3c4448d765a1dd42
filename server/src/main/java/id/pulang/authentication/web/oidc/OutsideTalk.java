package id.pulang.authentication.web.oidc;

import id.pulang.authentication.oidc.Asked;
import id.pulang.authentication.oidc.Departure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers in the session what the provider was asked, until the first time that somebody comes back. */
final class OutsideTalk {

    private static final String KEPT = "pulang.outside";

    private OutsideTalk() {}

    /** Keeps what is asked and returns where the browser goes. */
    static String kept(Departure departure, HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, departure.asked());
        return departure.address().toString();
    }

    /** Returns what was asked and forgets it. */
    static Optional<Asked> taken(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof Asked asked)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(asked);
    }
}
