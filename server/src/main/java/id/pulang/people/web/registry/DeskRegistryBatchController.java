package id.pulang.people.web.registry;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.people.registry.batches.BatchAsked;
import id.pulang.people.registry.batches.RegistryAnswer;
import id.pulang.people.registry.batches.RegistryBatches;
import java.util.Arrays;
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

/** The civil registry at the desk, asked about the people of an incident. */
@Controller
@RequestMapping("/desk/people/registry/{incident}")
@ForCaseworkers
class DeskRegistryBatchController {

    private final RegistryBatches batches;
    private final Incidents incidents;

    DeskRegistryBatchController(RegistryBatches batches, Incidents incidents) {
        this.batches = batches;
        this.incidents = incidents;
    }

    @GetMapping
    ModelAndView page(
            @PathVariable UUID incident,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page) {
        var id = new IncidentId(incident);
        Optional<RegistryAnswer> shown = Arrays.stream(RegistryAnswer.values())
                .filter(each -> each.name().equals(show))
                .findFirst();
        var view = new RegistryBatchView(
                incidents.summary(id),
                batches.standing(id),
                shown,
                shown.map(answer -> batches.people(id, answer, page)).orElse(Map.of()),
                page);
        return new ModelAndView("people/registry-batch", Map.of("view", view));
    }

    @PostMapping
    @For({Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
    String ask(@PathVariable UUID incident, RedirectAttributes after) {
        BatchAsked asked =
                batches.ask(incidents.reference(new IncidentId(incident)).id());
        if (asked.connected()) {
            after.addFlashAttribute("asked", asked);
        } else {
            after.addFlashAttribute("problem", "people.registry.outcome.NOT_CONNECTED");
        }
        return "redirect:/desk/people/registry/" + incident;
    }
}
