package id.pulang.incidents.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.closure.Closing;
import id.pulang.incidents.closure.ClosureReason;
import id.pulang.incidents.closure.Closures;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes an incident, and opens it again. */
@Controller
@RequestMapping("/desk/incidents/{incident}")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskClosureController {

    private final Closures closures;

    DeskClosureController(Closures closures) {
        this.closures = closures;
    }

    @PostMapping("/close")
    String close(
            @PathVariable UUID incident,
            @RequestParam ClosureReason reason,
            @RequestParam(required = false) @Nullable UUID into,
            RedirectAttributes after) {
        IncidentId other = Optional.ofNullable(into).map(IncidentId::new).orElse(null);
        Closing became = closures.close(new IncidentId(incident), reason, other);
        after.addFlashAttribute(became == Closing.CLOSED ? "notice" : "problem", "incidents.closure.became." + became);
        return "redirect:/desk/incidents/" + incident;
    }

    @PostMapping("/reopen")
    String reopen(@PathVariable UUID incident, RedirectAttributes after) {
        boolean reopened = closures.reopen(new IncidentId(incident));
        after.addFlashAttribute(
                reopened ? "notice" : "problem", "incidents.closure." + (reopened ? "reopened" : "open-before"));
        return "redirect:/desk/incidents/" + incident;
    }
}
