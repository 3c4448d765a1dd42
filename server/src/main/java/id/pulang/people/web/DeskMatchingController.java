package id.pulang.people.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.people.matching.Matching;
import id.pulang.people.matching.turn.MatchingTurn;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Matching at the desk: when an incident is matched anew, how sure it has to be, and what that costs. */
@Controller
@RequestMapping("/desk/people")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER})
class DeskMatchingController {

    private final Matching matching;
    private final MatchingTurn turn;
    private final Incidents incidents;

    DeskMatchingController(Matching matching, MatchingTurn turn, Incidents incidents) {
        this.matching = matching;
        this.turn = turn;
        this.incidents = incidents;
    }

    @GetMapping("/matching")
    @For({Role.ADMINISTRATOR, Role.REVIEWER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
    ModelAndView outlook() {
        Map<IncidentId, String> titles =
                incidents.all().stream().collect(Collectors.toMap(IncidentSummary::id, IncidentSummary::title));
        var runs = matching.runs().stream()
                .filter(run -> titles.containsKey(run.incident()))
                .map(run -> new MatchingPage.Run(Objects.requireNonNull(titles.get(run.incident())), run))
                .toList();
        return new ModelAndView("people/matching", Map.of("matching", new MatchingPage(matching.thresholds(), runs)));
    }

    @PostMapping("/match")
    String match(@RequestParam UUID incident, RedirectAttributes after) {
        boolean matched = turn.ifFreeOrBusy(() -> matching.matchUnlessRunning(new IncidentId(incident)))
                .flatMap(found -> found)
                .isPresent();
        after.addFlashAttribute("notice", matched ? "people.matched" : "people.matched.running");
        return "redirect:/desk/people/review?incident=" + incident;
    }
}
