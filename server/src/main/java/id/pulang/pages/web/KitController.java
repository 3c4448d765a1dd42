package id.pulang.pages.web;

import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.pages.Share;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The parts that pages are made of, each in its states, for those who make pages. Only the demo has it, which turns it
 * on by {@code pulang.pages.demonstration}; nobody is on it.
 */
@Controller
@ConditionalOnProperty(name = "pulang.pages.demonstration", havingValue = "on")
class KitController {

    private static final List<String> STATES =
            List.of("met", "waiting", "unknown", "refused", "expired", "unneeded", "chosen", "care", "late");
    private static final List<Share> SHARES =
            List.of(new Share("met", 67), new Share("waiting", 24), new Share("refused", 5), new Share("unknown", 14));

    private final Clock clock;

    KitController(Clock clock) {
        this.clock = clock;
    }

    @ForEveryone
    @GetMapping("/desk/kit")
    ModelAndView kit() {
        return new ModelAndView("pages/kit", Map.of("states", STATES, "shares", SHARES, "now", clock.instant()));
    }
}
