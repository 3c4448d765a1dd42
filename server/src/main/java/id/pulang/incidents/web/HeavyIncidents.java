package id.pulang.incidents.web;

import id.pulang.incidents.TooMuchToCompare;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers that an incident cannot be compared with a page that says so. */
@ControllerAdvice
class HeavyIncidents {

    @ExceptionHandler(TooMuchToCompare.class)
    ModelAndView tooMuch() {
        var page =
                new ModelAndView("error", Map.of("key", "incidents.too-much", "status", HttpStatus.CONFLICT.value()));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
