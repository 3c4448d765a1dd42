package id.pulang.assistance.web;

import id.pulang.assistance.Assistance;
import id.pulang.assistance.Examination;
import id.pulang.assistance.Fitness;
import id.pulang.assistance.FitnessHistory;
import id.pulang.assistance.WaitingForExamination;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fitness to travel: the section of the case page, the form of the medical officer and their list. */
@Controller
@For(Role.MEDICAL_OFFICER)
class DeskFitnessController {

    private final Assistance assistance;
    private final FitnessHistory history;
    private final WaitingForExamination waiting;
    private final Cases cases;

    DeskFitnessController(Assistance assistance, FitnessHistory history, WaitingForExamination waiting, Cases cases) {
        this.assistance = assistance;
        this.history = history;
        this.waiting = waiting;
        this.cases = cases;
    }

    @GetMapping("/desk/assistance")
    ModelAndView list(@RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("assistance/list", Map.of("waiting", waiting.list(page)));
    }

    @GetMapping("/desk/assistance/cases/{id}")
    @For({
        Role.MEDICAL_OFFICER,
        Role.CONSULAR_OFFICER,
        Role.CLEARANCE_OWNER,
        Role.REPATRIATION_LEAD,
        Role.HEAD_OF_MISSION,
        Role.RECEIVING_AGENCY
    })
    ModelAndView section(@PathVariable UUID id) {
        CaseId known = cases.summary(new CaseId(id)).id();
        return new ModelAndView("assistance/section", Map.of("shown", history.of(known)));
    }

    @PostMapping("/desk/assistance/cases/{id}")
    ModelAndView examine(
            @PathVariable UUID id,
            @RequestParam Fitness fitness,
            @RequestParam(defaultValue = "") String conditions,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            RedirectAttributes next) {
        CaseId about = new CaseId(id);
        Examination became = assistance.examine(about, fitness, conditions, on);
        if (became == Examination.RECORDED) {
            next.addFlashAttribute("notice", "assistance.recorded");
            return new ModelAndView("redirect:/desk/cases/" + id);
        }
        return new ModelAndView(
                "assistance/again",
                Map.of(
                        "shown",
                        history.of(about),
                        "problem",
                        became,
                        "typed",
                        new TypedExamination(fitness, conditions, on)));
    }
}
