package id.pulang.pages.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a fault of ours a number, which the page shows and the log explains.
 *
 * <p>The log names kinds and places in the code; the messages of exceptions may quote what is known about a person and
 * stay out of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
final class Mishaps extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(Mishaps.class);
    private static final String NUMBER = Mishaps.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PLACES = 25;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException tooMuch) {
            if (!response.isCommitted()) {
                response.sendError(tooMuch.getErrorCode());
            }
        } catch (RuntimeException | ServletException | LinkageError mishap) {
            answer(mishap, request, response);
        }
    }

    /** Returns the number of what went wrong in a request, or nothing. */
    static String number(HttpServletRequest request) {
        return request.getAttribute(NUMBER) instanceof String number ? number : "";
    }

    private static void answer(Throwable mishap, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String number = newNumber();
        log.error("Mishap {}: {}", number, told(mishap));
        if (!response.isCommitted()) {
            request.setAttribute(NUMBER, number);
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }

    private static String newNumber() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    static String told(Throwable mishap) {
        return Stream.iterate(mishap, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(Mishaps::one)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable mishap) {
        return Arrays.stream(mishap.getStackTrace())
                .limit(PLACES)
                .map(place -> "\n    at " + place)
                .collect(Collectors.joining("", mishap.getClass().getName(), ""));
    }
}
