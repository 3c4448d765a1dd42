package id.pulang.incidents.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.identity.transactions.Busy;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.stations.Stations;
import id.pulang.places.Places;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Incidents at the desk: the list of them, a new one, and the live board of one. */
@Controller
@RequestMapping("/desk/incidents")
@ForCaseworkers
class DeskIncidentController {

    private final Incidents incidents;
    private final Stations stations;
    private final Rosters rosters;
    private final Places places;
    private final Access access;
    private final Clock clock;

    DeskIncidentController(
            Incidents incidents, Stations stations, Rosters rosters, Places places, Access access, Clock clock) {
        this.incidents = incidents;
        this.stations = stations;
        this.rosters = rosters;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all() {
        return new ModelAndView("incidents/all", Map.of("incidents", incidents.all()));
    }

    @GetMapping("/new")
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    ModelAndView blank() {
        LocalDateTime now = access.today().atTime(8, 0);
        return form(IncidentForm.empty(now), Map.of());
    }

    @PostMapping
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    ModelAndView open(IncidentForm typed, RedirectAttributes after) {
        Map<String, String> problems = typed.problems();
        if (!problems.isEmpty()) {
            return form(typed, problems);
        }
        IncidentId opened = incidents.open(typed.incident(access.zone()));
        after.addFlashAttribute("notice", "incidents.opened");
        return new ModelAndView("redirect:/desk/incidents/" + opened.value());
    }

    @GetMapping("/{incident}")
    ModelAndView board(@PathVariable UUID incident) {
        var id = new IncidentId(incident);
        return new ModelAndView(
                "incidents/incident",
                Map.of(
                        "incident", incidents.summary(id),
                        "river", drawn(id),
                        "rosters", rosters.of(id),
                        "now", clock.instant()));
    }

    /** The river anew, which stays as it is on the page where no number has changed: nobody loses their place. */
    @GetMapping("/{incident}/river")
    ModelAndView river(
            @PathVariable UUID incident, @RequestParam(defaultValue = "") String seen, HttpServletResponse response) {
        var id = incidents.reference(new IncidentId(incident)).id();
        Optional<RiverDrawing> river = drawn(id);
        if (!seen.isEmpty() && river.map(RiverDrawing::version).orElse(seen).equals(seen)) {
            response.setHeader("HX-Reswap", "none");
        }
        return new ModelAndView("incidents/river", Map.of("incident", id, "river", river));
    }

    /** The river, if the server is not too busy to count it just now. */
    private Optional<RiverDrawing> drawn(IncidentId incident) {
        try {
            return Optional.of(RiverDrawing.of(stations.river(incident)));
        } catch (Busy busy) {
            return Optional.empty();
        }
    }

    @GetMapping("/{incident}/statements")
    ModelAndView statements(@PathVariable UUID incident, @RequestParam(defaultValue = "1") int page) {
        var summary = incidents.summary(new IncidentId(incident));
        return new ModelAndView(
                "incidents/statements",
                Map.of(
                        "incident",
                        summary,
                        "shown",
                        rosters.statements(summary.id(), incidents.statementCount(summary.id()), page)));
    }

    @PostMapping("/{incident}/known")
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    String note(
            @PathVariable UUID incident,
            @RequestParam String words,
            @RequestParam String asOf,
            @RequestParam String source,
            RedirectAttributes after) {
        var moment = IncidentForm.moment(asOf);
        if (moment.isEmpty() || words.isBlank() || source.isBlank()) {
            after.addFlashAttribute("problem", "incidents.known.missing");
            after.addFlashAttribute("typed", words);
            after.addFlashAttribute("typedSource", source);
        } else {
            incidents.note(
                    new IncidentId(incident),
                    words,
                    moment.get().atZone(access.zone()).toInstant(),
                    source);
            after.addFlashAttribute("notice", "incidents.known.added");
        }
        return "redirect:/desk/incidents/" + incident;
    }

    private ModelAndView form(IncidentForm typed, Map<String, String> problems) {
        return new ModelAndView("incidents/form", Map.of("form", typed, "problems", problems, "places", places.all()));
    }
}
