package id.pulang.authentication.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Remembers the address of the page for which somebody has to log in first, and nothing else of what they sent. */
public final class WantedPage implements RequestCache {

    private static final String KEPT = "pulang.wanted-page";
    private static final int LONGEST = 500;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String address = address(request);
        if (request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && address.matches("/(desk|field|partner)[/?].*")
                && address.length() <= LONGEST) {
            request.getSession().setAttribute(KEPT, address);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEPT))
                .map(address -> new SimpleSavedRequest(address.toString()))
                .orElse(null);
    }

    /** Returns the address once, and forgets it. */
    public static Optional<String> taken(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(session -> {
            Optional<String> address =
                    Optional.ofNullable(session.getAttribute(KEPT)).map(Object::toString);
            session.removeAttribute(KEPT);
            return address;
        });
    }

    /** Every page is asked for anew. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return Optional.<HttpServletRequest>empty().orElse(null);
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    private static String address(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
