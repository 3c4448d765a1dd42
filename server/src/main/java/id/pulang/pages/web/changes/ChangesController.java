package id.pulang.pages.web.changes;

import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.pages.changes.SinceLastShift;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The part of the home page that says what others changed since the officer's last shift. */
@Controller
class ChangesController {

    private final SinceLastShift changes;

    ChangesController(SinceLastShift changes) {
        this.changes = changes;
    }

    @GetMapping("/desk/changes")
    @ForCaseworkers
    ModelAndView changes() {
        return new ModelAndView("pages/changes", Map.of("shown", changes.now()));
    }
}
