package id.pulang.access.web.edge;

import id.pulang.access.login.TooBusy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers that a new password could not be kept in time, as when a whole post logs in at once. */
@ControllerAdvice
class BusyAnswers {

    private static final String AGAIN_AFTER_SECONDS = "5";

    @ExceptionHandler(TooBusy.class)
    void busy(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
