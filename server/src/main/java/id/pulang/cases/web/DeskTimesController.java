package id.pulang.cases.web;

import id.pulang.cases.durations.TimesTaken;
import id.pulang.identity.Role;
import id.pulang.identity.endpoints.For;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    DeskTimesController(TimesTaken times) {
        this.times = times;
    }

    @GetMapping("/desk/times")
    ModelAndView times(@RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth month) {
        YearMonth asked = month == null ? times.thisMonth() : month;
        return new ModelAndView("cases/times", Map.of("month", asked, "lines", times.in(asked)));
    }
}
