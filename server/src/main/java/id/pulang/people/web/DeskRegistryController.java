package id.pulang.people.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.people.registry.Asked;
import id.pulang.people.registry.Inquiries;
import id.pulang.people.web.identity.RegistryView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The civil registry at the desk: asked about one person, and what it has answered. */
@Controller
@RequestMapping("/desk/people/{person}/registry")
@For({Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
class DeskRegistryController {

    private final Inquiries inquiries;
    private final PeopleViews views;

    DeskRegistryController(Inquiries inquiries, PeopleViews views) {
        this.inquiries = inquiries;
        this.views = views;
    }

    @PostMapping
    String ask(@PathVariable UUID person, RedirectAttributes after) {
        Asked asked = inquiries.ask(views.found(person));
        after.addFlashAttribute(asked == Asked.STORED ? "notice" : "problem", "people.registry.outcome." + asked);
        return "redirect:/desk/people/" + person + "#registry";
    }

    /** The part of the page that waits; once there is an answer, the whole page is asked for anew. */
    @GetMapping
    @ForCaseworkers
    ModelAndView standing(@PathVariable UUID person, HttpServletResponse answer) {
        RegistryView registry = views.registry(person);
        if (!registry.standing().waits()) {
            answer.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("people/registry", Map.of("registry", registry));
    }
}
