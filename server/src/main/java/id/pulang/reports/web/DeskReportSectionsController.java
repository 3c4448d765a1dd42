package id.pulang.reports.web;

import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.reports.ReportId;
import id.pulang.reports.mail.ReadReceipts;
import id.pulang.reports.sections.BringingIn;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import java.time.Instant;
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

/** What of a report is sealed apart, each on a page of its own, so that it is opened by a press only. */
@Controller
@RequestMapping("/desk/reports/{report}")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskReportSectionsController {

    private final Sections sections;
    private final ReadReceipts receipts;

    DeskReportSectionsController(Sections sections, ReadReceipts receipts) {
        this.sections = sections;
        this.receipts = receipts;
    }

    @GetMapping("/place")
    ModelAndView place(@PathVariable UUID report) {
        return opened(new ReportId(report), SectionKind.PLACE);
    }

    @GetMapping("/reach")
    ModelAndView reach(@PathVariable UUID report) {
        return opened(new ReportId(report), SectionKind.REACH);
    }

    @GetMapping("/source")
    ModelAndView source(@PathVariable UUID report) {
        return opened(new ReportId(report), SectionKind.SOURCE);
    }

    private ModelAndView opened(ReportId report, SectionKind kind) {
        return new ModelAndView(
                "reports/section", Map.of("report", report, "kind", kind, "words", sections.open(report, kind)));
    }

    /**
     * The first officer takes on a report that nobody took in, and may open what is sealed apart of it; whoever is on
     * it says that they have read what was added.
     */
    @PostMapping("/take")
    String take(@PathVariable UUID report, @RequestParam Optional<Instant> added, RedirectAttributes next) {
        String said = added.isPresent() ? "reports.read" : "reports.taken";
        boolean taken = receipts.take(new ReportId(report), added);
        next.addFlashAttribute(taken ? "notice" : "problem", taken ? said : said + ".before");
        return "redirect:/desk/reports/" + report + "#apart";
    }

    @PostMapping("/officers")
    String letIn(@PathVariable UUID report, @RequestParam UUID officer, RedirectAttributes next) {
        BringingIn became = sections.letIn(new ReportId(report), new UserId(officer));
        next.addFlashAttribute(became == BringingIn.DONE ? "notice" : "problem", "reports.let-in." + became);
        return "redirect:/desk/reports/" + report + "#apart";
    }
}
