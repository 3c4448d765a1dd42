package id.pulang.reports.web;

import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.UnreadableRequest;
import id.pulang.reports.ReportId;
import id.pulang.reports.handling.Forwarding;
import id.pulang.reports.handling.Handled;
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

/** Forwards a report to another post, on a page of its own: afterwards it is no longer here. */
@Controller
@RequestMapping("/desk/reports/{report}/forwarding")
@For({Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskReportForwardingController {

    private final Forwarding forwarding;

    DeskReportForwardingController(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID report) {
        return page(report, TypedAct.NONE);
    }

    @PostMapping
    ModelAndView forward(
            @PathVariable UUID report,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        PostCode to = UnreadableRequest.read(() -> new PostCode(post));
        Handled became = forwarding.forward(new ReportId(report), to, reason);
        if (became != Handled.DONE) {
            return page(report, TypedAct.refused("forwarding", typed, became));
        }
        next.addFlashAttribute("notice", "reports.done.forwarding");
        return new ModelAndView("redirect:" + DeskReportsController.PATH);
    }

    private ModelAndView page(UUID report, TypedAct typed) {
        var id = new ReportId(report);
        return new ModelAndView(
                "reports/forwarding",
                Map.of(
                        "report",
                        id,
                        "posts",
                        forwarding.receivers(id),
                        "obstacle",
                        forwarding.obstacle(id),
                        "typed",
                        typed));
    }
}
