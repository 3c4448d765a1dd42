package id.pulang.pages.web;

import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Assignment;
import id.pulang.pages.Frame;
import id.pulang.pages.Navigation;
import id.pulang.pages.NavigationItem;
import id.pulang.pages.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of one answer. */
@Component
class FrameMaker {

    /** Where the switch of language leads, when not to the page itself. */
    static final String BACK = FrameMaker.class.getName() + ".back";

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final MessageSource messages;
    private final Navigation navigation;
    private final Access access;
    private final Clock clock;

    FrameMaker(MessageSource messages, Navigation navigation, Access access, Clock clock) {
        this.messages = messages;
        this.navigation = navigation;
        this.access = access;
        this.clock = clock;
    }

    Frame frame(HttpServletRequest request) {
        return new Frame(
                texts(request),
                places(),
                roles(),
                csrf(request),
                path(request),
                flash(request, "notice"),
                flash(request, "problem"));
    }

    private Texts texts(HttpServletRequest request) {
        ZoneId zone = Acting.present().isPresent() ? access.zone() : JAKARTA;
        return new Texts(messages, RequestContextUtils.getLocale(request), zone, clock);
    }

    private List<NavigationItem> places() {
        return Acting.present().map(actor -> navigation.items(actor.role())).orElse(List.of());
    }

    private List<Assignment> roles() {
        return Acting.present().map(_ -> access.assignments()).orElse(List.of());
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute("_csrf") instanceof CsrfToken token ? token.getToken() : "";
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
