package id.pulang.pages.web;

import id.pulang.access.Forbidden;
import id.pulang.access.NotFound;
import java.time.DateTimeException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Answers what may not or cannot be done with a page that says so and how to go on. */
@ControllerAdvice
class ProblemAnswers {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

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

    /** A value that no page offers, such as a word that is not on a list; what was typed stays out of the log. */
    @ExceptionHandler({IllegalArgumentException.class, DateTimeException.class})
    ModelAndView unreadable(RuntimeException exception) {
        log.warn(
                "A request could not be read: {} at {}",
                exception.getClass().getName(),
                exception.getStackTrace()[0]);
        return problem("pages.problem.request", HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView problem(String key, HttpStatus status) {
        ModelAndView page = new ModelAndView("error", Map.of("key", key, "status", status.value()));
        page.setStatus(status);
        return page;
    }
}
