package id.pulang.access.web;

import id.pulang.access.Fresh;
import id.pulang.access.login.FactorOutcome;
import id.pulang.access.login.SecondSteps;
import id.pulang.access.login.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks for the second step again before an endpoint that is marked with {@link Fresh}. */
final class FreshGuard implements HandlerInterceptor {

    /** The field in which the page that asks sends the code, beside everything that was sent before. */
    static final String CODE = "second-step-code";

    private final Sessions sessions;
    private final SecondSteps steps;
    private final Entrance entrance;

    FreshGuard(Sessions sessions, SecondSteps steps, Entrance entrance) {
        this.sessions = sessions;
        this.steps = steps;
        this.entrance = entrance;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        @Nullable Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(Fresh.class)
                && known != null
                && known.getPrincipal() instanceof LoggedIn person
                && !sessions.isFresh(person.secondAt())) {
            ask(person, request, response);
        }
        return true;
    }

    private void ask(LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        @Nullable String code = request.getParameter(CODE);
        if (code == null || !request.getMethod().equals("POST")) {
            throw new StepMissing(LogInWord.NONE);
        }
        switch (steps.check(person.account(), code, request.getRemoteAddr())) {
            case FactorOutcome.Right _ -> entrance.secondStepTaken(person, request, response);
            case FactorOutcome.Wrong _ -> throw new StepMissing(LogInWord.WRONG_CODE);
            case FactorOutcome.Wait wait -> throw new StepMissing(LogInWord.toWait(wait.howLong()));
        }
    }
}
