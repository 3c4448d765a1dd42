package id.pulang.pages.web;

import id.pulang.identity.endpoints.Open;
import id.pulang.identity.endpoints.RefusedBecause;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the server answers when no page could. */
@Controller
@Open
class ProblemController implements ErrorController {

    @RequestMapping("/error")
    ModelAndView problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        String number = Mishaps.number(request);
        if (!number.isEmpty()) {
            return ProblemPage.of(request, status, "pages.problem.unexpected", number);
        }
        return request.getAttribute(RefusedBecause.class.getName()) instanceof RefusedBecause why
                ? ProblemPage.of(request, status, key(why), "")
                : ProblemPage.of(request, status);
    }

    private static String key(RefusedBecause why) {
        return "pages.problem."
                + switch (why) {
                    case STALE_FORM -> "stale";
                    case OTHER_SITE -> "elsewhere";
                };
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }
}
