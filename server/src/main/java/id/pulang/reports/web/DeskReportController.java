package id.pulang.reports.web;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.Incidents;
import id.pulang.reports.Danger;
import id.pulang.reports.ReportId;
import id.pulang.reports.Talk;
import id.pulang.reports.desk.ReportFiles;
import id.pulang.reports.handling.Contact;
import id.pulang.reports.handling.ContactWay;
import id.pulang.reports.handling.Ending;
import id.pulang.reports.handling.Handled;
import id.pulang.reports.handling.Handling;
import id.pulang.reports.handling.Reached;
import id.pulang.reports.mail.SiteAnswers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One report, and what is done with it. */
@Controller
@RequestMapping("/desk/reports/{report}")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskReportController {

    private final ReportFiles files;
    private final Handling handling;
    private final SiteAnswers siteAnswers;
    private final Incidents incidents;
    private final Access access;
    private final Clock clock;

    DeskReportController(
            ReportFiles files,
            Handling handling,
            SiteAnswers siteAnswers,
            Incidents incidents,
            Access access,
            Clock clock) {
        this.files = files;
        this.handling = handling;
        this.siteAnswers = siteAnswers;
        this.incidents = incidents;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID report, @RequestParam(defaultValue = "false") boolean known) {
        return page(report, known, TypedAct.NONE);
    }

    @PostMapping("/danger")
    ModelAndView decide(
            @PathVariable UUID report,
            @RequestParam Danger danger,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam int seen,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        Handled became = handling.decide(new ReportId(report), danger, reason, seen);
        return after(report, became, TypedAct.refused("danger", typed, became), next);
    }

    @PostMapping("/contact")
    ModelAndView contact(
            @PathVariable UUID report,
            @RequestParam ContactWay way,
            @RequestParam(required = false) @Nullable Reached reached,
            @RequestParam Talk talk,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String words,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        Handled became = reached == null
                ? Handled.NO_OUTCOME
                : handling.contact(new ReportId(report), new Contact(way, reached, talk, moment(at), words));
        return after(report, became, TypedAct.refused("contact", typed, became), next);
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable UUID report,
            @RequestParam ContactWay way,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        Handled became = handling.answer(new ReportId(report), way, words, all);
        return after(report, became, TypedAct.refused("answer", typed, became), next);
    }

    @PostMapping("/close")
    ModelAndView close(
            @PathVariable UUID report,
            @RequestParam Ending ending,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam int seen,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        Handled became = handling.close(new ReportId(report), ending, words, all, seen);
        return after(report, became, TypedAct.refused("close", typed, became), next);
    }

    /** Answers whoever sent the report through the public process, where their receipt finds it. */
    @PostMapping("/site-answer")
    ModelAndView siteAnswer(
            @PathVariable UUID report,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean safe,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        Handled became = siteAnswers.answer(new ReportId(report), words, safe);
        return after(report, became, TypedAct.refused("site-answer", typed, became), next);
    }

    private ModelAndView after(UUID report, Handled became, TypedAct typed, RedirectAttributes next) {
        if (became != Handled.DONE) {
            return page(report, false, typed);
        }
        next.addFlashAttribute("notice", "reports.done." + typed.act());
        return new ModelAndView("redirect:/desk/reports/" + report);
    }

    private ModelAndView page(UUID report, boolean known, TypedAct typed) {
        String now = LocalDateTime.ofInstant(clock.instant(), access.zone())
                .withSecond(0)
                .withNano(0)
                .toString();
        return new ModelAndView(
                "reports/report",
                Map.of(
                        "file",
                        files.open(new ReportId(report), known),
                        "known",
                        known,
                        "typed",
                        typed,
                        "now",
                        now,
                        "posts",
                        access.serving(),
                        "incidents",
                        incidents.notClosed()));
    }

    /** What was not typed is now; what is no moment is one that cannot have been. */
    private Instant moment(String at) {
        try {
            return at.isBlank()
                    ? clock.instant()
                    : LocalDateTime.parse(at).atZone(access.zone()).toInstant();
        } catch (DateTimeException _) {
            return Instant.MAX;
        }
    }
}
