package id.pulang.people.web.lists;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.pages.views.ViewedList;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.PersonSummary;
import id.pulang.people.registry.Asked;
import id.pulang.people.registry.Inquiries;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People chosen in the list, about whom the civil registry is asked at once. */
@Controller
class ChosenPeopleController {

    private final People people;
    private final Inquiries inquiries;

    ChosenPeopleController(People people, Inquiries inquiries) {
        this.people = people;
        this.inquiries = inquiries;
    }

    @PostMapping("/desk/people/registry")
    @For({Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
    String ask(
            @RequestParam(name = "person", defaultValue = "") List<UUID> chosen,
            @RequestParam(defaultValue = "") String query,
            RedirectAttributes next) {
        List<PersonId> found = people.chosen(chosen.stream().map(PersonId::new).toList()).stream()
                .map(PersonSummary::id)
                .toList();
        Collection<Asked> asked = inquiries.askAll(found).values();
        String problem = asked.isEmpty() ? "pages.choose.none" : "people.registry.outcome." + Asked.NOT_CONNECTED;
        boolean connected = !asked.isEmpty() && !asked.contains(Asked.NOT_CONNECTED);
        next.addFlashAttribute(connected ? "notice" : "problem", connected ? "people.chosen.asked" : problem);
        return "redirect:" + ViewedList.PEOPLE.at(query);
    }
}
