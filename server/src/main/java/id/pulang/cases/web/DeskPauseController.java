package id.pulang.cases.web;

import id.pulang.cases.CaseId;
import id.pulang.cases.pauses.ClockPauses;
import id.pulang.cases.pauses.PauseId;
import id.pulang.cases.pauses.Pausing;
import id.pulang.identity.endpoints.ForCaseworkers;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which clocks of a case rest and go on. */
@Controller
@ForCaseworkers
class DeskPauseController {

    private static final Set<Pausing> DONE = Set.of(Pausing.PAUSED, Pausing.RESUMED, Pausing.UNDONE);

    private final ClockPauses pauses;

    DeskPauseController(ClockPauses pauses) {
        this.pauses = pauses;
    }

    @PostMapping("/desk/pauses/{caseId}")
    String pause(
            @PathVariable UUID caseId,
            @RequestParam String clock,
            @RequestParam String why,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate resumes,
            RedirectAttributes next) {
        return said(caseId, pauses.pause(new CaseId(caseId), clock, why, resumes), next);
    }

    @PostMapping("/desk/pauses/{caseId}/{pause}/resume")
    String resume(@PathVariable UUID caseId, @PathVariable UUID pause, RedirectAttributes next) {
        return said(caseId, pauses.resume(new CaseId(caseId), new PauseId(pause)), next);
    }

    @PostMapping("/desk/pauses/{caseId}/{pause}/undo")
    String undo(@PathVariable UUID caseId, @PathVariable UUID pause, RedirectAttributes next) {
        return said(caseId, pauses.undo(new CaseId(caseId), new PauseId(pause)), next);
    }

    private static String said(UUID caseId, Pausing became, RedirectAttributes next) {
        next.addFlashAttribute(DONE.contains(became) ? "notice" : "problem", "cases.pause." + became);
        return "redirect:/desk/cases/" + caseId + "#case-clocks-title";
    }
}
