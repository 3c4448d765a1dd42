package id.pulang.prevention.web;

import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import id.pulang.prevention.WarningContent;
import id.pulang.prevention.WarningOutcome;
import id.pulang.prevention.Warnings;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of warnings, and the form with which one is begun. */
@Controller
@RequestMapping("/desk/warnings")
@For({Role.CONSULAR_OFFICER, Role.HEAD_OF_MISSION})
class DeskWarningsController {

    private final Warnings warnings;

    DeskWarningsController(Warnings warnings) {
        this.warnings = warnings;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "") String show) {
        boolean onlyWaiting = show.equals("release");
        return new ModelAndView(
                "prevention/all",
                Map.of("warnings", onlyWaiting ? warnings.toRelease() : warnings.all(), "onlyWaiting", onlyWaiting));
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(new WarningForm(Map.of()), WarningOutcome.DONE);
    }

    @PostMapping
    ModelAndView begin(@RequestParam Map<String, String> typed, RedirectAttributes next) {
        var form = new WarningForm(typed);
        Optional<WarningContent> content = form.content();
        if (content.isEmpty()) {
            return form(form, WarningOutcome.SOURCE_UNCLEAR);
        }
        return switch (warnings.begin(content.get())) {
            case Warnings.Begun.Kept(var id) -> {
                next.addFlashAttribute("notice", "prevention.done.begin");
                yield new ModelAndView("redirect:/desk/warnings/" + id.value());
            }
            case Warnings.Begun.Not(var why) -> form(form, why);
        };
    }

    private static ModelAndView form(WarningForm form, WarningOutcome became) {
        return new ModelAndView("prevention/new", Map.of("form", form, "became", became));
    }
}
