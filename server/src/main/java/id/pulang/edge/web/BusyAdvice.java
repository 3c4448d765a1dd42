package id.pulang.edge.web;

import id.pulang.authentication.throttle.PasswordEncoderBusy;
import id.pulang.identity.transactions.Busy;
import id.pulang.identity.transactions.TooManyWait;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers 503 with Retry-After where heavy work could not be done in time, as hashing a password when a whole post logs
 * in at once, reading a file while others are read, or work on an incident that many others work on too.
 *
 * <p>A transaction that was undone because too many waited has begun anew several times by then; the request itself is
 * never sent round again.
 */
@ControllerAdvice
class BusyAdvice {

    private static final long AGAIN_AFTER_SECONDS = 5;
    private static final long LONG_SECONDS = 30;

    /** Whether one has to wait for minutes, for the page that says so. */
    private static final String LONGER = "id.pulang.longer";

    @ExceptionHandler(Busy.class)
    void busy(Busy busy, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long seconds = Math.max(AGAIN_AFTER_SECONDS, busy.again().toSeconds());
        request.setAttribute(LONGER, seconds > LONG_SECONDS);
        busy(seconds, response);
    }

    @ExceptionHandler({PasswordEncoderBusy.class, TooManyWait.class, PessimisticLockingFailureException.class})
    void busy(HttpServletResponse response) throws IOException {
        busy(AGAIN_AFTER_SECONDS, response);
    }

    private static void busy(long seconds, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
