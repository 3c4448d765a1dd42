package id.pulang.pages.guide;

import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.ForEveryone;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The guide for one's own work, and those for the work of colleagues; nobody served is in them. */
@Controller
class GuideController {

    private final RoleGuides guides;

    GuideController(RoleGuides guides) {
        this.guides = guides;
    }

    /**
     * The guide for the work of a colleague, else those for what the acting officer does now; for a role without rights
     * only where the others are.
     */
    @ForEveryone
    @GetMapping("/desk/guide")
    ModelAndView guide(@RequestParam(required = false) @Nullable Role role) {
        List<Role> shown = role == null ? own() : List.of(role);
        return new ModelAndView("pages/guide", Map.of("shown", guides(shown), "all", guides(List.of(Role.values()))));
    }

    private static List<Role> own() {
        return Acting.present().map(actor -> actor.role().rights()).orElse(Set.of()).stream()
                .sorted()
                .toList();
    }

    private List<RoleGuide> guides(List<Role> roles) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return roles.stream().map(role -> guides.of(role, language)).toList();
    }
}
