package id.pulang.authentication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a request that needs re-authentication with a page that asks for a second factor and then sends it again. */
@ControllerAdvice
class ReauthenticationAdvice {

    private static final Set<String> NOT_KEPT = Set.of("_csrf", SecondStep.CODE, SecondStep.PASSKEY);

    private final SecondStep step;

    ReauthenticationAdvice(SecondStep step) {
        this.step = step;
    }

    @ExceptionHandler(ReauthenticationRequired.class)
    ModelAndView ask(ReauthenticationRequired missing, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("HX-Retarget", "body");
        response.setHeader("HX-Reswap", "innerHTML");
        boolean sent = request.getMethod().equals("POST");
        return new ModelAndView(
                        "access/again",
                        Map.of(
                                "word", missing.word(),
                                "action", sent ? request.getRequestURI() : "/login/second/again",
                                "fields",
                                        sent
                                                ? fields(request)
                                                : List.of(new SentField("back", request.getRequestURI()))))
                .addAllObjects(step.ways(missing.person(), request));
    }

    private static List<SentField> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !NOT_KEPT.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new SentField(field.getKey(), value)))
                .toList();
    }
}
