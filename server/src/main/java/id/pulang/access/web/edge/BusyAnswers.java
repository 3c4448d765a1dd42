package id.pulang.access.web.edge;

import id.pulang.access.Busy;
import id.pulang.access.login.TooBusy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers that something heavy could not be done in time, as hashing a password when a whole post logs in at once, or
 * reading a file while others are read.
 */
@ControllerAdvice
class BusyAnswers {

    private static final String AGAIN_AFTER_SECONDS = "5";

    @ExceptionHandler({TooBusy.class, Busy.class})
    void busy(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
