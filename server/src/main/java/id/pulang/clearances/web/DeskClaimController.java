package id.pulang.clearances.web;

import id.pulang.clearances.ClaimsToConfirm;
import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.facts.FactId;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What lists claim at the desk: the owner of a gate confirms the papers, many at once, or refuses them. */
@Controller
@RequestMapping("/desk/clearances/claims")
@For({Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
class DeskClaimController {

    private final ClaimsToConfirm claims;
    private final Incidents incidents;

    DeskClaimController(ClaimsToConfirm claims, Incidents incidents) {
        this.claims = claims;
        this.incidents = incidents;
    }

    /** What waits in an incident; without one, the incidents to choose from. */
    @GetMapping
    ModelAndView waiting(@RequestParam Optional<UUID> incident) {
        return incident.map(id -> waiting(incidents.summary(new IncidentId(id))))
                .orElseGet(() -> new ModelAndView("clearances/claims-choice", Map.of("incidents", incidents.all())));
    }

    private ModelAndView waiting(IncidentSummary about) {
        return new ModelAndView("clearances/claims", Map.of("incident", about, "waiting", claims.waiting(about.id())));
    }

    @PostMapping("/confirm")
    @Fresh
    String confirm(
            @RequestParam UUID incident, @RequestParam(defaultValue = "") List<UUID> fact, RedirectAttributes next) {
        int confirmed = claims.confirm(fact.stream().map(FactId::new).toList());
        boolean none = confirmed == 0;
        next.addFlashAttribute(
                none ? "problem" : "notice", none ? "clearances.claims.none" : "clearances.claims.confirmed");
        return back(incident);
    }

    @PostMapping("/refuse")
    @Fresh
    String refuse(
            @RequestParam UUID incident,
            @RequestParam(defaultValue = "") List<UUID> fact,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        switch (claims.refuse(fact.stream().map(FactId::new).toList(), reason)) {
            case Recording.Recorded() -> next.addFlashAttribute("notice", "clearances.claims.refused");
            case Recording.NotRecorded(var problem) -> next.addFlashAttribute("problem", problem.text());
        }
        return back(incident);
    }

    private static String back(UUID incident) {
        return "redirect:/desk/clearances/claims?incident=" + incident;
    }
}
