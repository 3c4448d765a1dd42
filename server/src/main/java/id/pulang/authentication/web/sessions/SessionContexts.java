package id.pulang.authentication.web.sessions;

import id.pulang.identity.Roles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps who has logged in in their session. */
@Component
public final class SessionContexts implements SecurityContextRepository {

    /** After the filter that answers where the database is away, before all that asks for a session. */
    public static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 70;

    static final String KEPT = "pulang.log-in";

    private final OwnSessions others;
    private final Roles roles;

    SessionContexts(OwnSessions others, Roles roles) {
        this.others = others;
        this.roles = roles;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        remembered(holder.getRequest())
                .ifPresent(kept -> context.setAuthentication(kept.person(roles).authentication()));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        @Nullable Authentication known = context.getAuthentication();
        if (known != null && known.getPrincipal() instanceof LoggedIn person) {
            HttpSession session = request.getSession();
            if (session.getAttribute(KEPT) == null) {
                others.makeRoom(person, session);
            }
            session.setAttribute(KEPT, RememberedLogIn.of(person));
        } else {
            Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(KEPT));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return remembered(request).isPresent();
    }

    /** Returns who has logged in in the session of a request, whatever step of the log-in they have come to. */
    public Optional<LoggedIn> person(HttpServletRequest request) {
        return remembered(request).map(kept -> kept.person(roles));
    }

    private static Optional<RememberedLogIn> remembered(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof RememberedLogIn kept
                ? Optional.of(kept)
                : Optional.empty();
    }
}
