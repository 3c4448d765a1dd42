package id.pulang.people.web;

import id.pulang.access.For;
import id.pulang.access.Role;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.people.search.AlreadyKnown;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The question at the desk whether somebody is known already, answered while the officer types. */
@Controller
@RequestMapping("/desk/people/known")
@For({
    Role.REGISTRATION_OFFICER,
    Role.CONSULAR_OFFICER,
    Role.MEDICAL_OFFICER,
    Role.REVIEWER,
    Role.CLEARANCE_OWNER,
    Role.REPATRIATION_LEAD,
    Role.HEAD_OF_MISSION,
    Role.RECEIVING_AGENCY
})
class DeskKnownController {

    private final AlreadyKnown known;
    private final Incidents incidents;

    DeskKnownController(AlreadyKnown known, Incidents incidents) {
        this.known = known;
        this.incidents = incidents;
    }

    @GetMapping
    ModelAndView look(KnownForm typed, @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var titles = incidents.all().stream().collect(Collectors.toMap(IncidentSummary::id, IncidentSummary::title));
        var answer = new KnownAnswer(known.look(typed.sought()), titles);
        return part == null
                ? new ModelAndView("people/known-page", Map.of("answer", answer, "typed", typed))
                : new ModelAndView("people/known", Map.of("answer", answer));
    }
}
