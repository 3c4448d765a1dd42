package id.pulang.clearances.web;

import id.pulang.clearances.Clearances;
import id.pulang.clearances.changes.Recording;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People chosen on the gate board, of whom the same is recorded at once. */
@Controller
@For({Role.CONSULAR_OFFICER, Role.CLEARANCE_OWNER})
class DeskSelectionController {

    private final Clearances clearances;
    private final BoardPage pages;

    DeskSelectionController(Clearances clearances, BoardPage pages) {
        this.clearances = clearances;
        this.pages = pages;
    }

    /** Records the same of all who were chosen and shows the board as it was; what has to be mended is kept. */
    @PostMapping("/desk/clearances/chosen")
    @Fresh
    ModelAndView record(
            @RequestParam UUID incident,
            @RequestParam(name = "case", defaultValue = "") List<UUID> chosen,
            @RequestParam Map<String, String> fields,
            @ModelAttribute BoardQuestion question,
            RedirectAttributes next) {
        var form = new SelectionForm(chosen, fields, "");
        return switch (clearances.recordAll(form.chosen(), form.fact())) {
            case Recording.Recorded() -> {
                next.addFlashAttribute("notice", "clearances.chosen.recorded");
                yield new ModelAndView("redirect:" + question.address(incident));
            }
            case Recording.NotRecorded(var problem) -> pages.of(question, form.with(problem.text()));
        };
    }
}
