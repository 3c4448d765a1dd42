package id.pulang.cases.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.sections.Breaking;
import id.pulang.cases.sections.Glass;
import id.pulang.cases.sections.GlassId;
import id.pulang.cases.sections.GlassReport;
import id.pulang.cases.sections.SealedSection;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Breaking the glass before a sealed section, and what the supervisor says to it. */
@Controller
@For({Role.MEDICAL_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER, Role.REPATRIATION_LEAD})
class DeskGlassController {

    private final Glass glass;
    private final GlassReport report;
    private final Cases cases;

    DeskGlassController(Glass glass, GlassReport report, Cases cases) {
        this.glass = glass;
        this.report = report;
        this.cases = cases;
    }

    @GetMapping("/desk/cases/{id}/glass/{section}")
    ModelAndView ask(@PathVariable UUID id, @PathVariable SealedSection section) {
        return form(cases.summary(new CaseId(id)), section, "", false);
    }

    @PostMapping("/desk/cases/{id}/glass/{section}")
    @Fresh
    ModelAndView breakIt(
            @PathVariable UUID id,
            @PathVariable SealedSection section,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        CaseSummary about = cases.summary(new CaseId(id));
        Breaking became = glass.breakFor(about.id(), section, reason);
        if (became == Breaking.REASON_TOO_SHORT) {
            return form(about, section, reason, true);
        }
        next.addFlashAttribute("notice", "cases.glass.became." + became);
        return new ModelAndView("redirect:/desk/cases/" + id);
    }

    @GetMapping("/desk/glass")
    @For(Role.HEAD_OF_MISSION)
    ModelAndView all() {
        return new ModelAndView("cases/glass", Map.of("all", report.open()));
    }

    @PostMapping("/desk/glass/{broken}/review")
    @For(Role.HEAD_OF_MISSION)
    String review(
            @PathVariable UUID broken,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes next) {
        Breaking became = glass.review(new GlassId(broken), accepted, remark);
        next.addFlashAttribute(became == Breaking.REVIEWED ? "notice" : "problem", "cases.glass.became." + became);
        return "redirect:/desk/glass";
    }

    private ModelAndView form(CaseSummary about, SealedSection section, String reason, boolean tooShort) {
        return new ModelAndView(
                "cases/break-glass",
                Map.of(
                        "about", about,
                        "section", section,
                        "reason", reason,
                        "tooShort", tooShort,
                        "minutes", glass.minutes()));
    }
}
