package id.pulang.authentication.web.sessions;

import id.pulang.protection.keys.AesGcmCipher;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** One of several servers, as far as its sessions go. */
final class SessionServer {

    private final SessionRepositoryFilter<?> filter;

    /** What is sent before the work of a request ends. */
    private interface Sent {

        void send(ServletResponse answer) throws IOException;
    }

    SessionServer(AesGcmCipher seal, DataSource database) {
        var rows = new SessionRows(JdbcClient.create(database))
                .keptSessions(database, new SessionSeal(seal), new SessionSettings(Duration.ofHours(1)));
        this.filter = SessionConfiguration.filter(SeldomWritten.of(rows), new SealedCookie(seal, false));
    }

    /** Serves a request and returns the cookie that its browser has then. */
    String visit(String cookie, Consumer<HttpServletRequest> work) throws Exception {
        var answer = serve(cookie, work);
        @Nullable Cookie set = answer.getCookie("pulang");
        return set == null ? cookie : set.getValue();
    }

    @Nullable
    Object word(String cookie) throws Exception {
        var found = new ArrayList<@Nullable Object>();
        serve(cookie, request -> {
            var session = request.getSession(false);
            found.add(session == null ? null : session.getAttribute("kata"));
        });
        return found.getFirst();
    }

    /** Serves a request of which the answer is on its way before its work ends, as with pages that are long. */
    void answer(String cookie, Consumer<HttpServletRequest> work) throws Exception {
        serve(cookie, work, ServletResponse::flushBuffer);
    }

    private MockHttpServletResponse serve(String cookie, Consumer<HttpServletRequest> work) throws Exception {
        return serve(cookie, work, _ -> {});
    }

    private MockHttpServletResponse serve(String cookie, Consumer<HttpServletRequest> work, Sent sent)
            throws Exception {
        var request = new MockHttpServletRequest("GET", "/desk");
        if (!cookie.isEmpty()) {
            request.setCookies(new Cookie("pulang", cookie));
        }
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, (asked, answer) -> {
            work.accept((HttpServletRequest) asked);
            sent.send(answer);
        });
        return response;
    }
}
