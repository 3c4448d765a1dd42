package id.pulang.pages.web;

import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.identity.endpoints.Open;
import id.pulang.pages.Appearance;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The switch of light and dark.
 *
 * <p>The choice stands in a cookie of this browser which holds one of two words and nothing else. It belongs to the
 * device, as the screen and the room do: a phone at night may be dark where the same officer's desk is light. So it
 * holds before the log-in too, and the server writes it into the page itself: no script has to read it, and no page
 * flashes white first (docs/decisions/0079).
 */
@Controller
class AppearanceController {

    static final String COOKIE = "appearance";

    private static final Duration KEPT = Duration.ofDays(365);

    @Open
    @PostMapping("/appearance")
    @OnlyAsks
    String appearance(
            @RequestParam String to, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(Appearance.of(to)).toString());
        return "redirect:" + HomeController.ownPage(back);
    }

    /** As the device wishes, nothing is kept. */
    private static ResponseCookie cookie(Appearance chosen) {
        return ResponseCookie.from(COOKIE, chosen.code())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(chosen == Appearance.DEVICE ? Duration.ZERO : KEPT)
                .build();
    }
}
