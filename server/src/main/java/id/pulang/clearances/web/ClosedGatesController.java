package id.pulang.clearances.web;

import id.pulang.cases.Cases;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.identity.NotFound;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The part of a person's page that names the gates which their changed identity closed. */
@Controller
class ClosedGatesController {

    private final Clearances clearances;
    private final People people;
    private final Cases cases;

    ClosedGatesController(Clearances clearances, People people, Cases cases) {
        this.clearances = clearances;
        this.people = people;
        this.cases = cases;
    }

    @GetMapping("/desk/clearances/people/{person}/closed")
    @ForCaseworkers
    ModelAndView closed(@PathVariable UUID person) {
        return new ModelAndView("clearances/closed", Map.of("gates", gates(new PersonId(person))));
    }

    private List<String> gates(PersonId id) {
        PersonId person =
                people.find(id).orElseThrow(() -> new NotFound("person")).id();
        String language = LocaleContextHolder.getLocale().getLanguage();
        return cases.caseOf(person).map(clearances::decide).stream()
                .flatMap(clearance -> clearance.standings().stream())
                .filter(each -> each.because().equals(ProgramReason.IDENTITY_CHANGED))
                .map(GateStanding::gate)
                .map(gate -> clearances.gateName(gate, language))
                .toList();
    }
}
