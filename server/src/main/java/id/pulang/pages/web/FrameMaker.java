package id.pulang.pages.web;

import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Assignment;
import id.pulang.identity.Roles;
import id.pulang.pages.Appearance;
import id.pulang.pages.Frame;
import id.pulang.pages.Navigation;
import id.pulang.pages.Rail;
import id.pulang.pages.TextsOfPost;
import id.pulang.pages.Visit;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Makes the frame of one answer. */
@Component
class FrameMaker {

    /** Where the switch of language leads, when not to the page itself. */
    static final String BACK = FrameMaker.class.getName() + ".back";

    private final TextsOfPost texts;
    private final Navigation navigation;
    private final Access access;
    private final Roles known;
    private final boolean demonstration;

    FrameMaker(
            TextsOfPost texts,
            Navigation navigation,
            Access access,
            Roles known,
            @Value("${pulang.pages.demonstration:off}") String demonstration) {
        this.texts = texts;
        this.navigation = navigation;
        this.access = access;
        this.known = known;
        this.demonstration = demonstration.equals("on");
    }

    Frame frame(HttpServletRequest request) {
        return new Frame(
                texts.in(RequestContextUtils.getLocale(request)),
                rail(),
                SingletonSupplier.of(this::roles),
                known,
                demonstration,
                new Visit(csrf(request), path(request), appearance(request), draftKey(request), new Visit.FormIds()),
                flash(request, "notice"),
                flash(request, "problem"));
    }

    private Rail rail() {
        return Acting.present().map(actor -> navigation.rail(actor.role())).orElse(Rail.NONE);
    }

    private List<Assignment> roles() {
        return Acting.present().map(_ -> access.assignments()).orElse(List.of());
    }

    private static Appearance appearance(HttpServletRequest request) {
        @Nullable Cookie chosen = WebUtils.getCookie(request, AppearanceController.COOKIE);
        return chosen == null ? Appearance.DEVICE : Appearance.of(chosen.getValue());
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute("_csrf") instanceof CsrfToken token ? token.getToken() : "";
    }

    private static String draftKey(HttpServletRequest request) {
        return request.getAttribute("draft-key") instanceof String key ? key : "";
    }

    private static String path(HttpServletRequest request) {
        if (request.getAttribute(BACK) instanceof String back) {
            return back;
        }
        @Nullable String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static @Nullable String flash(HttpServletRequest request, String name) {
        @Nullable Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(name) instanceof String key ? key : null;
    }
}
