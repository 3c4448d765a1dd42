package id.pulang.repatriation.web.arrivals;

import id.pulang.cases.CaseId;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.UnreadableRequest;
import id.pulang.repatriation.handovers.HandingOver;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Arrival: each person into the care of one agency. */
@Controller
@RequestMapping("/desk/repatriation/{id}/arrival")
@For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskArrivalController {

    private final Handovers handovers;
    private final ArrivalPages pages;

    DeskArrivalController(Handovers handovers, ArrivalPages pages) {
        this.handovers = handovers;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID id) {
        return page(id, Set.of(), "");
    }

    @PostMapping
    @For({Role.REPATRIATION_LEAD, Role.CONSULAR_OFFICER})
    ModelAndView handOver(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> who,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String belongings,
            RedirectAttributes after) {
        if (who.isEmpty() || agency.isEmpty()) {
            return page(id, Set.copyOf(who), who.isEmpty() ? "nobody" : "agency");
        }
        List<CaseId> people = who.stream().map(CaseId::new).toList();
        PostCode to = UnreadableRequest.read(() -> new PostCode(agency));
        return answer(id, handovers.handOver(new ManifestId(id), people, to, belongings), after);
    }

    private static ModelAndView answer(UUID id, HandingOver outcome, RedirectAttributes after) {
        if (!outcome.made().isEmpty()) {
            after.addFlashAttribute("notice", "repatriation.done.handed");
        }
        outcome.refused().values().stream()
                .findFirst()
                .ifPresent(no -> after.addFlashAttribute("problem", "repatriation.refusal." + no));
        return new ModelAndView("redirect:/desk/repatriation/" + id + "/arrival");
    }

    private ModelAndView page(UUID id, Set<UUID> chosen, String problem) {
        Set<String> ticked = Set.copyOf(chosen.stream().map(UUID::toString).toList());
        ModelAndView page =
                new ModelAndView("repatriation/arrival", Map.of("view", pages.of(new ManifestId(id), ticked, problem)));
        page.setStatus(problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
