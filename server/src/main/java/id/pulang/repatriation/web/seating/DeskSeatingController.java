package id.pulang.repatriation.web.seating;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.repatriation.Seatings;
import id.pulang.repatriation.manifest.Amendment;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Vehicles and seats of the people of a manifest, for one of them or for many at once. */
@Controller
@RequestMapping("/desk/repatriation/{id}/seats")
@For({Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION, Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
class DeskSeatingController {

    /** What can be typed otherwise; nothing that was typed is lost. */
    private static final Set<ManifestRefusal> MENDED =
            Set.of(ManifestRefusal.SEATING_TOO_LONG, ManifestRefusal.SEAT_NOT_COUNTED);

    private final Seatings seatings;

    DeskSeatingController(Seatings seatings) {
        this.seatings = seatings;
    }

    @GetMapping
    ModelAndView seats(@PathVariable UUID id) {
        return page(id, SeatingForm.empty(), Optional.empty());
    }

    @PostMapping
    @For(Role.REPATRIATION_LEAD)
    ModelAndView seat(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        SeatingForm form = SeatingForm.of(sent);
        return switch (given(new ManifestId(id), form, version)) {
            case Amendment.Done _ -> {
                after.addFlashAttribute("notice", "repatriation.done.seated");
                yield new ModelAndView("redirect:/desk/repatriation/" + id + "/seats");
            }
            case Amendment.Refused(ManifestRefusal reason)
            when MENDED.contains(reason) -> again(id, form, "repatriation.refusal." + reason);
            case Amendment.Refused(ManifestRefusal reason) -> {
                after.addFlashAttribute("problem", "repatriation.refusal." + reason);
                yield new ModelAndView("redirect:/desk/repatriation/" + id + "/seats");
            }
            case Amendment.Outdated _ -> again(id, form, "repatriation.seating.outdated");
        };
    }

    private Amendment given(ManifestId id, SeatingForm form, long version) {
        return form.filling()
                ? seatings.fill(id, form.typed(), form.chosen(), form.wish(), version)
                : seatings.seat(id, form.typed(), version);
    }

    /** Shows the page as it is now with what was typed. */
    private ModelAndView again(UUID id, SeatingForm form, String problem) {
        ModelAndView page = page(id, form, Optional.of(problem));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(UUID id, SeatingForm form, Optional<String> problem) {
        var view = new SeatingView(seatings.of(new ManifestId(id)), form, problem);
        return new ModelAndView("repatriation/seats", Map.of("view", view));
    }
}
