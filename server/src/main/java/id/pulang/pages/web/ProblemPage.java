package id.pulang.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Says that something cannot be done, in the form that was asked for: a page, a part of one, or RFC 9457.
 *
 * <p>Nothing of the request and nothing of the cause is in it; a fault of ours has a number that stands in the log.
 */
final class ProblemPage {

    private ProblemPage() {}

    static ModelAndView of(HttpServletRequest request, HttpStatus status) {
        boolean longer = Boolean.TRUE.equals(request.getAttribute("id.pulang.longer"));
        return of(request, status, longer ? "pages.problem.busy.longer" : key(status), "");
    }

    static ModelAndView of(HttpServletRequest request, HttpStatus status, String key, String number) {
        request.setAttribute(FrameMaker.BACK, "/desk");
        ModelAndView page = wantsJson(request)
                ? new ModelAndView(json(status, number))
                : new ModelAndView(
                        request.getHeader("HX-Request") == null ? "error" : "problem",
                        Map.of("key", key, "status", status.value(), "number", number));
        page.setStatus(status);
        return page;
    }

    private static String key(HttpStatus status) {
        return "pages.problem."
                + switch (status) {
                    case NOT_FOUND -> "unknown";
                    case FORBIDDEN, UNAUTHORIZED -> "forbidden";
                    case CONTENT_TOO_LARGE -> "large";
                    case TOO_MANY_REQUESTS -> "pace";
                    case SERVICE_UNAVAILABLE -> "busy";
                    default -> status.is4xxClientError() ? "request" : "unexpected";
                };
    }

    private static boolean wantsJson(HttpServletRequest request) {
        @Nullable String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("json") && !accepted.contains("html");
    }

    private static View json(HttpStatus status, String number) {
        String said = number.isEmpty() ? "" : ",\"instance\":\"urn:pulang:mishap:" + number + "\"";
        byte[] body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d%s}"
                .formatted(status.getReasonPhrase(), status.value(), said)
                .getBytes(StandardCharsets.UTF_8);
        return (_, _, response) -> {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(body);
        };
    }
}
