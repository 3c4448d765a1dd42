package id.pulang.clearances.web;

import id.pulang.clearances.changes.Recording;
import id.pulang.clearances.overrides.OverrideId;
import id.pulang.clearances.overrides.OverrideReport;
import id.pulang.clearances.overrides.Overrides;
import id.pulang.identity.Access;
import id.pulang.identity.endpoints.ForCaseworkers;
import id.pulang.identity.endpoints.Fresh;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Overrides at the desk: the monthly report, and the second person's word. */
@Controller
@RequestMapping("/desk/clearances/overrides")
@ForCaseworkers
class DeskOverrideController {

    private final Overrides overrides;
    private final OverrideReport report;
    private final Access access;

    DeskOverrideController(Overrides overrides, OverrideReport report, Access access) {
        this.overrides = overrides;
        this.report = report;
        this.access = access;
    }

    @GetMapping
    ModelAndView month(@RequestParam Optional<YearMonth> month) {
        YearMonth shown = month.orElseGet(() -> YearMonth.from(access.today()));
        return new ModelAndView(
                "clearances/overrides",
                Map.of("month", shown, "overrides", report.month(shown), "waiting", report.waiting()));
    }

    @PostMapping("/{id}/approve")
    @Fresh
    String approve(@PathVariable UUID id, RedirectAttributes next) {
        return answer(overrides.approve(new OverrideId(id)), "clearances.override.approved", next);
    }

    @PostMapping("/{id}/decline")
    String decline(@PathVariable UUID id, RedirectAttributes next) {
        return answer(overrides.decline(new OverrideId(id)), "clearances.override.declined", next);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id, RedirectAttributes next) {
        return answer(overrides.withdraw(new OverrideId(id)), "clearances.override.withdrawn", next);
    }

    private static String answer(Recording recording, String done, RedirectAttributes next) {
        switch (recording) {
            case Recording.Recorded() -> next.addFlashAttribute("notice", done);
            case Recording.NotRecorded(var problem) -> next.addFlashAttribute("problem", problem.text());
        }
        return "redirect:/desk/clearances/overrides";
    }
}
