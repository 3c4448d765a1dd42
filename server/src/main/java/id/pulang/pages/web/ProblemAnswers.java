package id.pulang.pages.web;

import id.pulang.access.Forbidden;
import id.pulang.access.NotFound;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Answers what may not or cannot be done with a page that says so and how to go on. */
@ControllerAdvice
class ProblemAnswers {

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden() {
        return problem("pages.problem.forbidden", HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound() {
        return problem("pages.problem.unknown", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return problem("pages.problem.large", HttpStatus.CONTENT_TOO_LARGE);
    }

    private static ModelAndView problem(String key, HttpStatus status) {
        ModelAndView page = new ModelAndView("error", Map.of("key", key, "status", status.value()));
        page.setStatus(status);
        return page;
    }
}
