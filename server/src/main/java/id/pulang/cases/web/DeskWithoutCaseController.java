package id.pulang.cases.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.desk.WithoutCase;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.pages.views.ViewedList;
import id.pulang.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * People without a case: those whom a list attests to be there, how many, who, and a case for all; and each by their
 * page.
 */
@Controller
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskWithoutCaseController {

    private final Cases cases;
    private final WithoutCase without;
    private final Incidents incidents;

    DeskWithoutCaseController(Cases cases, WithoutCase without, Incidents incidents) {
        this.cases = cases;
        this.without = without;
        this.incidents = incidents;
    }

    @GetMapping("/desk/cases/waiting")
    ModelAndView waiting(@RequestParam UUID incident) {
        IncidentId id = new IncidentId(incident);
        return new ModelAndView(
                "cases/waiting",
                Map.of(
                        "incident",
                        incidents.summary(id),
                        "people",
                        cases.waitingForCase(id).size()));
    }

    @GetMapping("/desk/cases/without")
    ModelAndView without(@RequestParam UUID incident, @RequestParam(defaultValue = "1") int page) {
        IncidentId id = new IncidentId(incident);
        return new ModelAndView(
                "cases/without", Map.of("incident", incidents.summary(id), "shown", without.page(id, page)));
    }

    /** The part of the page of a person that leads to their case, or opens one. */
    @GetMapping("/desk/people/{person}/case")
    ModelAndView ofPerson(@PathVariable UUID person) {
        return new ModelAndView("cases/of-person", Map.of("shown", without.of(new PersonId(person))));
    }

    @PostMapping("/desk/people/{person}/case")
    String openFor(@PathVariable UUID person, RedirectAttributes next) {
        WithoutCase.OfPerson known = without.of(new PersonId(person));
        CaseSummary before = known.about();
        CaseId id = before == null ? cases.open(known.person()) : before.id();
        next.addFlashAttribute("notice", before == null ? "cases.opened-one" : "cases.opened-before");
        return "redirect:/desk/cases/" + id.value();
    }

    /** Opens a case for each who was chosen in the list of people. */
    @PostMapping("/desk/people/cases")
    String openForChosen(
            @RequestParam(name = "person", defaultValue = "") List<UUID> chosen,
            @RequestParam(defaultValue = "") String query,
            RedirectAttributes next) {
        if (chosen.isEmpty()) {
            next.addFlashAttribute("problem", "pages.choose.none");
        } else {
            int opened = cases.openFor(chosen.stream().map(PersonId::new).toList());
            next.addFlashAttribute("notice", opened > 0 ? "cases.opened-some" : "cases.opened-none");
        }
        return "redirect:" + ViewedList.PEOPLE.at(query);
    }

    @PostMapping("/desk/cases/open")
    String open(@RequestParam UUID incident, RedirectAttributes next) {
        int opened = cases.openForAllPresent(new IncidentId(incident));
        next.addFlashAttribute("notice", opened > 0 ? "cases.opened" : "cases.opened-none");
        return "redirect:/desk/cases?incident=" + incident;
    }
}
