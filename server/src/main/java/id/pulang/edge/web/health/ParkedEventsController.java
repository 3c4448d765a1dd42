package id.pulang.edge.web.health;

import id.pulang.edge.events.ParkedEvents;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an administrator sees which work between modules failed three times. */
@Controller
@For(Role.ADMINISTRATOR)
class ParkedEventsController {

    private final ParkedEvents parked;

    ParkedEventsController(ParkedEvents parked) {
        this.parked = parked;
    }

    @GetMapping("/desk/parked")
    ModelAndView all() {
        return new ModelAndView("access/parked", Map.of("events", parked.all()));
    }

    @PostMapping("/desk/parked")
    String tryAgain(@RequestParam UUID event, RedirectAttributes after) {
        boolean released = parked.tryAgain(event);
        after.addFlashAttribute(
                released ? "notice" : "problem", released ? "access.parked.released" : "access.parked.gone");
        return "redirect:/desk/parked";
    }
}
