package id.pulang.people.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.people.matching.Matching;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Matching at the desk: how sure it has to be, and what that costs. */
@Controller
@RequestMapping("/desk/people/matching")
@For({Role.ADMINISTRATOR, Role.REVIEWER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskMatchingController {

    private final Matching matching;
    private final Incidents incidents;

    DeskMatchingController(Matching matching, Incidents incidents) {
        this.matching = matching;
        this.incidents = incidents;
    }

    @GetMapping
    ModelAndView outlook() {
        Map<IncidentId, String> titles =
                incidents.all().stream().collect(Collectors.toMap(IncidentSummary::id, IncidentSummary::title));
        var runs = matching.runs().stream()
                .filter(run -> titles.containsKey(run.incident()))
                .map(run -> new MatchingPage.Run(Objects.requireNonNull(titles.get(run.incident())), run))
                .toList();
        return new ModelAndView("people/matching", Map.of("matching", new MatchingPage(matching.thresholds(), runs)));
    }
}
