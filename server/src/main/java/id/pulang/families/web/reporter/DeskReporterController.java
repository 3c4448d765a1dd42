package id.pulang.families.web.reporter;

import id.pulang.families.links.FamilyLinking;
import id.pulang.families.links.FamilyLinks;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.people.contacts.ContactId;
import id.pulang.reports.ReportId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which named contact tells a report: proposed, confirmed by a second officer, ended by any. */
@Controller
@RequestMapping("/desk/families/reports")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskReporterController {

    private final ReporterViews views;
    private final FamilyLinks links;

    DeskReporterController(ReporterViews views, FamilyLinks links) {
        this.views = views;
        this.links = links;
    }

    /** Those that wait for a second officer. */
    @GetMapping
    ModelAndView waiting() {
        return new ModelAndView("families/waiting", Map.of("links", views.waiting()));
    }

    @GetMapping("/{report}")
    ModelAndView part(@PathVariable UUID report) {
        return new ModelAndView("families/reporter-part", Map.of("part", views.part(new ReportId(report))));
    }

    @GetMapping("/{report}/reporter")
    ModelAndView page(@PathVariable UUID report) {
        return new ModelAndView("families/reporter", Map.of("page", views.page(new ReportId(report))));
    }

    @PostMapping("/{report}/reporter")
    String propose(@PathVariable UUID report, @RequestParam UUID contact, RedirectAttributes next) {
        return after(report, links.propose(new ReportId(report), new ContactId(contact)), next);
    }

    @PostMapping("/{report}/reporter/confirm")
    @Fresh
    String confirm(@PathVariable UUID report, @RequestParam UUID contact, RedirectAttributes next) {
        return after(report, links.confirm(new ReportId(report), new ContactId(contact)), next);
    }

    @PostMapping("/{report}/reporter/end")
    String end(@PathVariable UUID report, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        return after(report, links.end(new ReportId(report), reason), next);
    }

    private static String after(UUID report, FamilyLinking became, RedirectAttributes next) {
        next.addFlashAttribute(became.isDone() ? "notice" : "problem", "families.linking." + became);
        return "redirect:/desk/families/reports/" + report + "/reporter";
    }
}
