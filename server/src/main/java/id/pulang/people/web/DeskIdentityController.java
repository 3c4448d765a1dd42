package id.pulang.people.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.people.PersonId;
import id.pulang.people.identity.ChangeAnswer;
import id.pulang.people.identity.ChangeId;
import id.pulang.people.identity.IdentityChanges;
import id.pulang.people.identity.IdentityChanges.ChangeOutcome;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changed identities at the desk: who waits, and what two officers say. */
@Controller
@RequestMapping("/desk/people")
@For({Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION})
class DeskIdentityController {

    private final IdentityChanges changes;
    private final PeopleViews views;

    DeskIdentityController(IdentityChanges changes, PeopleViews views) {
        this.changes = changes;
        this.views = views;
    }

    @GetMapping("/changed")
    ModelAndView changed() {
        return new ModelAndView("people/changed", Map.of("changed", views.changed(changes.open())));
    }

    @PostMapping("/{person}/identity/change")
    @Fresh
    String answer(
            @PathVariable UUID person,
            @RequestParam UUID change,
            @RequestParam ChangeAnswer answer,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        PersonId found = views.found(person);
        ChangeOutcome outcome = changes.answer(found, new ChangeId(change), answer, reason);
        boolean taken = outcome == ChangeOutcome.NOTED || outcome == ChangeOutcome.SETTLED;
        after.addFlashAttribute(taken ? "notice" : "problem", "people.change.outcome." + outcome);
        return "redirect:/desk/people/" + person + "#identity-change";
    }
}
