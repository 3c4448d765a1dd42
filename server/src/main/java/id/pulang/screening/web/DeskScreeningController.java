package id.pulang.screening.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.screening.ConclusionOutcome;
import id.pulang.screening.Instruments;
import id.pulang.screening.ScreeningFile;
import id.pulang.screening.Screenings;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Screening on the case page: the standing for those who need it, the talks for those who screen. */
@Controller
@For({Role.CONSULAR_OFFICER, Role.REVIEWER})
class DeskScreeningController {

    private final Screenings screenings;
    private final ScreeningFile file;
    private final Instruments instruments;
    private final Cases cases;

    DeskScreeningController(Screenings screenings, ScreeningFile file, Instruments instruments, Cases cases) {
        this.screenings = screenings;
        this.file = file;
        this.instruments = instruments;
        this.cases = cases;
    }

    /** The form is long and folded at first, so a case page leaves it out until it is unfolded. */
    @GetMapping("/desk/screening/cases/{id}")
    @For({Role.CONSULAR_OFFICER, Role.REVIEWER, Role.CLEARANCE_OWNER, Role.REPATRIATION_LEAD, Role.HEAD_OF_MISSION})
    ModelAndView section(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean folded) {
        CaseId known = cases.summary(new CaseId(id)).id();
        return new ModelAndView(
                "screening/section",
                Map.of("shown", file.of(known), "instruments", instruments.mine(), "folded", folded));
    }

    @PostMapping("/desk/screening/cases/{id}")
    ModelAndView conclude(
            @PathVariable UUID id,
            @ModelAttribute TalkForm talk,
            @ModelAttribute FoundForm found,
            RedirectAttributes next) {
        var form = new ScreeningForm(talk, found);
        return switch (screenings.conclude(new CaseId(id), form.conclusion(instruments))) {
            case ConclusionOutcome.First() -> done(id, "screening.taken.first", next);
            case ConclusionOutcome.Second() -> done(id, "screening.taken.second", next);
            case ConclusionOutcome.Further() -> done(id, "screening.taken.further", next);
            case ConclusionOutcome.Unfinished() -> done(id, "screening.taken.unfinished", next);
            case ConclusionOutcome.Refused(ConclusionOutcome.Reason reason) -> again(id, form, reason);
        };
    }

    private static ModelAndView done(UUID id, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/desk/cases/" + id);
    }

    private ModelAndView again(UUID id, ScreeningForm form, ConclusionOutcome.Reason reason) {
        return new ModelAndView(
                "screening/again",
                Map.of(
                        "shown",
                        file.of(new CaseId(id)),
                        "instruments",
                        instruments.mine(),
                        "form",
                        form,
                        "reason",
                        reason));
    }
}
