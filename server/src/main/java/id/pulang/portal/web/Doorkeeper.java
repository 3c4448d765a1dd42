package id.pulang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Turns away what comes from a foreign page, by another method than forms have, or too often. */
final class Doorkeeper {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final int TOO_MANY = 429;

    private final Limits limits;

    Doorkeeper(Limits limits) {
        this.limits = limits;
    }

    /** Says why a request is refused, if it is. */
    Optional<PageAnswer> refuses(HttpServletRequest request, String path) {
        if (!METHODS.contains(request.getMethod())) {
            return Optional.of(PageAnswer.problem(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "unknown"));
        }
        boolean sends = request.getMethod().equals("POST");
        if (sends && isForeign(request)) {
            return Optional.of(PageAnswer.problem(HttpServletResponse.SC_FORBIDDEN, "foreign"));
        }
        return limits.allows(act(sends, path), request.getRemoteAddr())
                ? Optional.empty()
                : Optional.of(PageAnswer.problem(TOO_MANY, "often"));
    }

    /** Whether the contacts of an offer may be looked up, so that nobody tries lists of numbers. */
    boolean letsLookUp(HttpServletRequest request) {
        return limits.allowsShare(Limits.Act.CONTACT, request.getRemoteAddr());
    }

    private static Limits.Act act(boolean sends, String path) {
        if (!sends) {
            return Limits.Act.PAGE;
        }
        return switch (path) {
            case PublicPages.MINE -> Limits.Act.RECEIPT;
            case OfferPages.PAGE, OfferPages.FOR_PROGRAMS -> Limits.Act.CHECK;
            default -> Limits.Act.SEND;
        };
    }

    /** Old browsers say neither whence a form comes nor from which page; theirs are taken. */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals("null") && !isOwn(origin, request.getHeader("Host"));
    }

    private static boolean isOwn(String origin, String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
