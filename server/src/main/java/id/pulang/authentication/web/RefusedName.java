package id.pulang.authentication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * The name with which a log-in was refused. The session keeps it for the next log-in page, which shows it once, so that
 * only the password has to be typed again.
 */
public final class RefusedName {

    private static final String PLACE = "pulang.login.refused";
    private static final int LONGEST = 100;

    private RefusedName() {}

    /** Keeps the name of a form that was refused; whoever has no session types it again. */
    public static void keep(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        @Nullable String name = request.getParameter("username");
        if (session != null && name != null && name.length() <= LONGEST) {
            session.setAttribute(PLACE, name);
        }
    }

    /** Returns the name that was kept, once; else nothing. */
    static String take(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PLACE) instanceof String name)) {
            return "";
        }
        session.removeAttribute(PLACE);
        return name;
    }
}
