package id.pulang.cases.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.sections.Whereabouts;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The section of the case page that says where the person is held, to those on the case. */
@Controller
@For(Role.CONSULAR_OFFICER)
class DeskWhereaboutsController {

    private final Whereabouts whereabouts;

    DeskWhereaboutsController(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    @GetMapping("/desk/cases/{id}/whereabouts")
    ModelAndView section(@PathVariable UUID id) {
        return new ModelAndView("cases/whereabouts", Map.of("shown", whereabouts.of(new CaseId(id))));
    }
}
