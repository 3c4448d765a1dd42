package id.pulang.authentication.web.sessions;

import id.pulang.protection.keys.AesGcmCipher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.mock.web.MockHttpServletRequest;

/** A browser that shows its cookie. */
final class CookieBrowser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();
    private final URI server;

    CookieBrowser(int port) {
        this.server = URI.create("http://localhost:" + port);
    }

    /** One that somebody has put a cookie into. */
    CookieBrowser(int port, String cookie) {
        this(port);
        var put = new HttpCookie("pulang", cookie);
        put.setPath("/");
        put.setVersion(0);
        cookies.getCookieStore().add(server, put);
    }

    void logIn(String login, String password) {
        send(form("/login", "username=" + login + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)));
        if (!isIn()) {
            throw new AssertionError(login + " did not come in");
        }
    }

    void logOut() {
        send(form("/logout", ""));
    }

    /** Whether the desk opens. */
    boolean isIn() {
        return get("/desk").uri().getPath().equals("/desk");
    }

    String cookie() {
        List<HttpCookie> all = cookies.getCookieStore().getCookies();
        return all.stream()
                .filter(each -> each.getName().equals("pulang"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** The id in the database that the cookie holds. */
    String id(AesGcmCipher seal) {
        return id(seal, cookie());
    }

    static String id(AesGcmCipher seal, String cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(new jakarta.servlet.http.Cookie("pulang", cookie));
        return new SealedCookie(seal, false).readCookieValues(request).getFirst();
    }

    private HttpRequest.Builder form(String path, String fields) {
        String page = get(path.equals("/login") ? path : "/desk").body();
        String token = Jsoup.parse(page).select("[name=_csrf]").val();
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + token));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }
}
