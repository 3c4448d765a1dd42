package id.pulang.cases.web;

import id.pulang.cases.durations.TimesTaken;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How long stages and clocks took, for who answers for a post. */
@Controller
@For(Role.HEAD_OF_MISSION)
class DeskTimesController {

    private final TimesTaken times;
    private final Access access;

    DeskTimesController(TimesTaken times, Access access) {
        this.times = times;
        this.access = access;
    }

    @GetMapping("/desk/times")
    ModelAndView times(@RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth month) {
        YearMonth asked = month == null ? times.thisMonth() : month;
        String language = LocaleContextHolder.getLocale().getLanguage();
        Map<String, String> posts = access.serving().stream()
                .collect(Collectors.toMap(each -> each.code().value(), each -> each.name(language)));
        return new ModelAndView("cases/times", Map.of("month", asked, "lines", times.in(asked), "posts", posts));
    }
}
