package id.pulang.registration.web;

import id.pulang.cases.CaseId;
import id.pulang.identity.endpoints.ForCaseworkers;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The part of the case page that says how somebody came, and what they carry. */
@Controller
@ForCaseworkers
class DeskTokenController {

    private final RegisteredPages pages;

    DeskTokenController(RegisteredPages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/registration/case/{caseId}")
    ModelAndView section(@PathVariable UUID caseId) {
        return new ModelAndView("registration/section", Map.of("view", pages.of(new CaseId(caseId))));
    }
}
