package id.pulang.authentication.web;

import id.pulang.authentication.factors.FactorOutcome;
import id.pulang.authentication.login.Sessions;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.identity.endpoints.Fresh;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Re-authentication: asks for a second factor again before an endpoint that is annotated with {@link Fresh}. */
public final class ReauthenticationInterceptor implements HandlerInterceptor {

    private final Sessions sessions;
    private final SecondStep step;

    /** Guards the endpoints that ask for a second factor of late. */
    public ReauthenticationInterceptor(Sessions sessions, SecondStep step) {
        this.sessions = sessions;
        this.step = step;
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
        String code = sent(SecondStep.CODE, request);
        String passkey = sent(SecondStep.PASSKEY, request);
        if (code.isEmpty() && passkey.isEmpty()) {
            throw new ReauthenticationRequired(person, LoginMessage.NONE);
        }
        switch (step.take(person, code, passkey, request, response)) {
            case FactorOutcome.Right _ -> {}
            case FactorOutcome.Wrong _ ->
                throw new ReauthenticationRequired(
                        person, passkey.isEmpty() ? LoginMessage.WRONG_CODE : LoginMessage.WRONG_PASSKEY);
            case FactorOutcome.Closed _ -> throw new ReauthenticationRequired(person, LoginMessage.CLOSED);
            case FactorOutcome.Wait wait ->
                throw new ReauthenticationRequired(person, LoginMessage.toWait(wait.howLong()));
        }
    }

    /** What was sent in a field; nothing counts that came in an address. */
    private static String sent(String field, HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? Optional.ofNullable(request.getParameter(field)).orElse("")
                : "";
    }
}
