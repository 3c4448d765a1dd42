package id.pulang.access.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

@Tag("security")
class CookieNameTests {

    @Test
    void namesTheCookieForThisHostOnlyBehindTls() {
        assertThat(cookieName(true)).isEqualTo("__Host-pulang");
        assertThat(cookieName(false)).isEqualTo("pulang");
    }

    private static String cookieName(boolean behindTls) {
        var factory = new TomcatServletWebServerFactory();
        new EdgeConfiguration().edges(new EdgeSettings(1, 1, behindTls)).customize(factory);
        return factory.getSettings().getSession().getCookie().getName();
    }
}
