package id.pulang.authentication.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.protection.keys.AesGcmCipher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

@Tag("security")
class SealedCookieTests {

    private static final String ID = "RzZcZ3kq0mYw5f0h1j7mT2xPpQeN9sLd";

    private final SealedCookie cookies = new SealedCookie(seal(1), false);

    @Test
    void namesTheCookieForThisHostOnlyBehindTls() {
        assertThat(written(new SealedCookie(seal(1), true)).getName()).isEqualTo("__Host-pulang");
        assertThat(written(new SealedCookie(seal(1), true)).getSecure()).isTrue();
        assertThat(written(cookies).getName()).isEqualTo("pulang");
    }

    @Test
    void bringsTheIdBackAndShowsItToNobody() {
        Cookie cookie = written(cookies);

        assertThat(read(cookies, cookie.getValue())).containsExactly(ID);
        assertThat(cookie.getValue())
                .doesNotContain(ID)
                .isNotEqualTo(written(cookies).getValue());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    void takesNoCookieThatWasNotSealedHere() {
        String foreign = written(new SealedCookie(seal(2), false)).getValue();
        String own = written(cookies).getValue();
        String changed = own.substring(0, own.length() - 2) + (own.endsWith("AA") ? "BB" : "AA");

        for (String cookie : List.of(ID, foreign, changed, "", "%%%", "x".repeat(4000))) {
            assertThat(read(cookies, cookie)).as(cookie).isEmpty();
        }
    }

    private static Cookie written(SealedCookie cookies) {
        var response = new MockHttpServletResponse();
        cookies.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, ID));
        return response.getCookies()[0];
    }

    private static List<String> read(SealedCookie cookies, String value) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("pulang", value));
        return cookies.readCookieValues(request);
    }

    private static AesGcmCipher seal(int number) {
        byte[] key = new byte[32];
        key[0] = (byte) number;
        return new AesGcmCipher(new SecretKeySpec(key, "AES"));
    }
}
