package id.pulang.incidents.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.places.Places;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens an incident at the desk. */
@Controller
@RequestMapping("/desk/incidents")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskNewIncidentController {

    private final Incidents incidents;
    private final Places places;
    private final Access access;
    private final Clock clock;

    DeskNewIncidentController(Incidents incidents, Places places, Access access, Clock clock) {
        this.incidents = incidents;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(IncidentForm.empty(LocalDateTime.ofInstant(clock.instant(), access.zone())), Map.of());
    }

    @PostMapping
    ModelAndView open(IncidentForm typed, RedirectAttributes after) {
        Map<String, String> problems = typed.problems();
        if (!problems.isEmpty()) {
            return form(typed, problems);
        }
        IncidentId opened = incidents.open(typed.incident(access.zone()));
        after.addFlashAttribute("notice", "incidents.opened");
        return new ModelAndView("redirect:/desk/incidents/" + opened.value());
    }

    private ModelAndView form(IncidentForm typed, Map<String, String> problems) {
        return new ModelAndView("incidents/form", Map.of("form", typed, "problems", problems, "places", places.all()));
    }
}
