package id.pulang.pages.web;

import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.RecentlyChanged;
import id.pulang.identity.endpoints.UnreadableRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what may not or cannot be done with a page that says so and how to go on. */
@ControllerAdvice
class ProblemAnswers {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden(HttpServletRequest request) {
        tell(request);
        return ProblemPage.of(request, HttpStatus.FORBIDDEN);
    }

    private static void tell(HttpServletRequest request) {
        Acting.present()
                .ifPresent(actor -> log.warn(
                        "Refused to {}, {} of {}: {} {}",
                        actor.id().value(),
                        actor.role(),
                        actor.post().value(),
                        request.getMethod(),
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
    }

    /** Two officers are needed, and one of the two accounts is too new for that. */
    @ExceptionHandler(RecentlyChanged.class)
    ModelAndView recentlyChanged(HttpServletRequest request) {
        tell(request);
        return ProblemPage.of(request, HttpStatus.FORBIDDEN, "pages.problem.recent", "");
    }

    /** Nothing is at the address, or nothing that the acting person may see. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return ProblemPage.of(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return ProblemPage.of(request, HttpStatus.CONTENT_TOO_LARGE);
    }

    /** A file was expected and something else was sent, a field is missing, or it is of another kind. */
    @ExceptionHandler({
        MultipartException.class,
        ServletRequestBindingException.class,
        TypeMismatchException.class,
        BindException.class
    })
    ModelAndView incomplete(HttpServletRequest request) {
        return ProblemPage.of(request, HttpStatus.BAD_REQUEST);
    }

    /** A value that no page offers, such as a word that is not on a list; what was typed stays out of the log. */
    @ExceptionHandler(UnreadableRequest.class)
    ModelAndView unreadable(HttpServletRequest request) {
        log.warn(
                "A request could not be read: {} {}",
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return ProblemPage.of(request, HttpStatus.BAD_REQUEST);
    }
}
