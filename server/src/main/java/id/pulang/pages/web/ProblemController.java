package id.pulang.pages.web;

import id.pulang.access.Open;
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
        return number.isEmpty()
                ? ProblemPage.of(request, status)
                : ProblemPage.of(request, status, "pages.problem.unexpected", number);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }
}
