package id.pulang.pages.web;

import static id.pulang.journeys.HttpOfficer.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.journeys.HttpOfficer;
import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Light, dark, or as the device wishes: chosen by a form, kept in this browser, written by the server. */
@PulangTest
class AppearanceTests {

    @Value("${local.server.port}")
    private int port;

    @Test
    void staysAsItWasChosenUntilTheDeviceIsFollowedAgain() {
        HttpOfficer stranger = HttpOfficer.stranger(port);

        assertThat(appearance(stranger.open("/login"))).isEqualTo("device light dark");
        choose(stranger, "dark");
        assertThat(appearance(stranger.open("/login"))).isEqualTo("dark dark");
        choose(stranger, "light");
        assertThat(appearance(stranger.open("/login"))).isEqualTo("light light");
        choose(stranger, "device");
        assertThat(appearance(stranger.open("/login"))).isEqualTo("device light dark");
    }

    @Test
    void keepsOneWordThatNoScriptReads() {
        HttpOfficer stranger = HttpOfficer.stranger(port);
        stranger.open("/login");

        choose(stranger, "dark");

        HttpCookie kept = stranger.cookies().stream()
                .filter(each -> each.getName().equals(AppearanceController.COOKIE))
                .findFirst()
                .orElseThrow();
        assertThat(kept.getValue()).isEqualTo("dark");
        assertThat(kept.isHttpOnly()).isTrue();
    }

    @Test
    void followsTheDeviceForAWordThatNobodyOffered() {
        HttpOfficer stranger = HttpOfficer.stranger(port);

        for (String word : List.of("", "DARK", "\"><script>", "dark; other=1")) {
            choose(stranger, word);
            assertThat(appearance(stranger.open("/login"))).isEqualTo("device light dark");
        }
    }

    private static void choose(HttpOfficer somebody, String appearance) {
        somebody.submit(form(somebody.open("/login"), "/appearance"), Map.of("to", appearance, "back", "/login"));
    }

    private static String appearance(Document page) {
        return page.expectFirst("html").attr("data-appearance") + " "
                + page.expectFirst("meta[name=color-scheme]").attr("content");
    }
}
