package id.pulang.authentication.web.sessions;

import id.pulang.protection.keys.AesGcmCipher;
import id.pulang.protection.keys.SealBroken;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session: its id, sealed with a key that the database does not know, so that nobody makes a cookie
 * from a row. A cookie that was not made here is not looked for in the database.
 */
final class SealedCookie implements CookieSerializer {

    private static final String PLACE = "cookie of access.session.session_id";

    private final AesGcmCipher seal;
    private final DefaultCookieSerializer plain = new DefaultCookieSerializer();

    /**
     * Names the cookie.
     *
     * @param behindTls whether people come through https only, so that it can be bound to this host and to https
     */
    SealedCookie(AesGcmCipher seal, boolean behindTls) {
        this.seal = seal;
        plain.setCookieName(behindTls ? "__Host-pulang" : "pulang");
        plain.setCookiePath("/");
        plain.setSameSite("Lax");
        plain.setUseHttpOnlyCookie(true);
        plain.setUseBase64Encoding(false);
        if (behindTls) {
            plain.setUseSecureCookie(true);
        }
    }

    @Override
    public void writeCookieValue(CookieValue id) {
        String value = id.getCookieValue();
        plain.writeCookieValue(
                new CookieValue(id.getRequest(), id.getResponse(), value.isEmpty() ? value : closed(value)));
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return plain.readCookieValues(request).stream().flatMap(this::open).toList();
    }

    private String closed(String id) {
        byte[] sealed = seal.close(PLACE, id.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private Stream<String> open(String cookie) {
        try {
            byte[] id = seal.open(PLACE, Base64.getUrlDecoder().decode(cookie));
            return Stream.of(new String(id, StandardCharsets.US_ASCII));
        } catch (SealBroken | IllegalArgumentException foreign) {
            return Stream.empty();
        }
    }
}
