package id.pulang.authentication.web;

import id.pulang.authentication.factors.FactorOutcome;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.LoginSession;
import id.pulang.authentication.web.webauthn.WebAuthnCeremonySession;
import id.pulang.authentication.webauthn.WebAuthnChallenge;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The second step as it comes over the web: a code, or a passkey in its place. */
@Component
public class SecondStep {

    /** The fields in which the page that asks anew sends them, beside everything that was sent before. */
    static final String CODE = "second-step-code";

    static final String PASSKEY = "second-step-passkey";

    private final SecondSteps steps;
    private final WebAuthnCeremonySession talk;
    private final LoginSession entrance;

    SecondStep(SecondSteps steps, WebAuthnCeremonySession talk, LoginSession entrance) {
        this.steps = steps;
        this.talk = talk;
        this.entrance = entrance;
    }

    /** What a page that asks for it must know of the person: which kinds of it they have. */
    Map<String, Object> ways(LoggedIn person, HttpServletRequest request) {
        return Map.of(
                "app",
                steps.hasApp(person.account()),
                "passkey",
                talk.isPossible(request) && steps.hasPasskey(person.account()));
    }

    /** Looks at what was sent; if it is right, the step is taken. */
    FactorOutcome take(
            LoggedIn person, String code, String passkey, HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRemoteAddr();
        FactorOutcome outcome = passkey.isEmpty()
                ? steps.check(person.account(), code, address)
                : steps.check(person.account(), talk.answered(WebAuthnChallenge.Kind.USE, passkey, request), address);
        if (outcome instanceof FactorOutcome.Right) {
            entrance.secondStepTaken(person, request, response);
        }
        return outcome;
    }
}
