package id.pulang.reports.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.reports.ReportId;
import id.pulang.reports.copies.Copies;
import id.pulang.reports.links.CaseFromReport;
import id.pulang.reports.links.CasesFromReports;
import id.pulang.reports.links.Linking;
import id.pulang.reports.links.Links;
import id.pulang.reports.links.PersonLinks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom a report is about: the same person as another one, or somebody registered. */
@Controller
@RequestMapping("/desk/reports/{report}")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskReportLinksController {

    private final Links links;
    private final PersonLinks people;
    private final CasesFromReports opening;
    private final Copies copies;

    DeskReportLinksController(Links links, PersonLinks people, CasesFromReports opening, Copies copies) {
        this.links = links;
        this.people = people;
        this.opening = opening;
        this.copies = copies;
    }

    /** Sets a report apart from the one of which it was taken for a copy. */
    @PostMapping("/apart")
    String apart(@PathVariable UUID report, RedirectAttributes next) {
        boolean apart = copies.setApart(new ReportId(report));
        next.addFlashAttribute(apart ? "notice" : "problem", apart ? "reports.apart.done" : "reports.apart.before");
        return "redirect:/desk/reports/" + report;
    }

    @PostMapping("/same")
    String same(@PathVariable UUID report, @RequestParam UUID other, RedirectAttributes next) {
        return after(report, links.link(new ReportId(report), new ReportId(other)), next);
    }

    @PostMapping("/same/undo")
    String notTheSame(@PathVariable UUID report, RedirectAttributes next) {
        return after(report, links.undo(new ReportId(report)), next);
    }

    @PostMapping("/person")
    String about(@PathVariable UUID report, @RequestParam UUID person, RedirectAttributes next) {
        return after(report, people.link(new ReportId(report), new PersonId(person)), next);
    }

    @PostMapping("/person/undo")
    String notAbout(@PathVariable UUID report, @RequestParam UUID person, RedirectAttributes next) {
        return after(report, people.undo(new ReportId(report), new PersonId(person)), next);
    }

    /** Leads to the case where one was opened. */
    @PostMapping("/case")
    String open(@PathVariable UUID report, @RequestParam UUID person, RedirectAttributes next) {
        return opened(report, opening.open(new ReportId(report), new PersonId(person)), next);
    }

    /** Whoever was known nowhere becomes a person with a case in one step. */
    @PostMapping("/registration")
    @For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER})
    String register(
            @PathVariable UUID report,
            @RequestParam(required = false) @Nullable UUID incident,
            RedirectAttributes next) {
        IncidentId chosen = incident == null ? null : new IncidentId(incident);
        return opened(report, opening.register(new ReportId(report), chosen), next);
    }

    private String opened(UUID report, CaseFromReport became, RedirectAttributes next) {
        boolean done = became == CaseFromReport.OPENED || became == CaseFromReport.OPENED_WITH_PLACE;
        next.addFlashAttribute(done ? "notice" : "problem", "reports.case." + became);
        return people.caseOf(new ReportId(report))
                .filter(_ -> done)
                .map(opened -> "redirect:/desk/cases/" + opened.value())
                .orElse("redirect:/desk/reports/" + report + "#kin");
    }

    private static String after(UUID report, Linking became, RedirectAttributes next) {
        boolean done = became == Linking.LINKED || became == Linking.UNDONE;
        next.addFlashAttribute(done ? "notice" : "problem", "reports.linking." + became);
        return "redirect:/desk/reports/" + report + "#kin";
    }
}
