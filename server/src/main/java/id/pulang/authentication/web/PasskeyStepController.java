package id.pulang.authentication.web;

import id.pulang.authentication.factors.FactorOutcome;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.LoginSession;
import id.pulang.authentication.web.webauthn.WebAuthnCeremonySession;
import id.pulang.authentication.webauthn.WebAuthnChallenge;
import id.pulang.identity.endpoints.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Passkeys in the second step of the log-in, for whoever has given their password. */
@Controller
@Open
class PasskeyStepController {

    private static final String SET_UP = "/login/second/set-up";

    private final SecondSteps steps;
    private final WebAuthnCeremonySession talk;
    private final LoginSession entrance;

    PasskeyStepController(SecondSteps steps, WebAuthnCeremonySession talk, LoginSession entrance) {
        this.steps = steps;
        this.talk = talk;
        this.entrance = entrance;
    }

    @PostMapping("/login/second/question")
    ResponseEntity<String> ask(@AuthenticationPrincipal LoggedIn person, HttpServletRequest request) {
        return json(steps.hasPasskey(person.account()) ? talk.toUse(person.account(), request) : Optional.empty());
    }

    @PostMapping(SET_UP + "/question")
    ResponseEntity<String> askForNew(@AuthenticationPrincipal LoggedIn person, HttpServletRequest request) {
        return json(steps.isSetUp(person.account()) ? Optional.empty() : talk.toRegister(person.account(), request));
    }

    @PostMapping(SET_UP + "/passkey")
    ModelAndView setUp(
            @AuthenticationPrincipal LoggedIn person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passkey,
            HttpServletRequest request,
            HttpServletResponse response) {
        var shown = talk.answered(WebAuthnChallenge.Kind.REGISTER, passkey, request);
        return switch (steps.confirm(person.account(), shown, name, request.getRemoteAddr())) {
            case FactorOutcome.Right right -> {
                entrance.secondStepTaken(person, request, response);
                yield new ModelAndView("access/recovery", Map.of("codes", right.recovery()));
            }
            case FactorOutcome.Wrong _ ->
                new ModelAndView(
                        "redirect:" + (steps.isSetUp(person.account()) ? "/login/second?made" : SET_UP + "?passkey"));
            case FactorOutcome.Closed _ -> new ModelAndView("redirect:" + SET_UP + "?closed");
            case FactorOutcome.Wait wait ->
                new ModelAndView("redirect:" + SET_UP + "?" + LoginMessage.query(wait.howLong()));
        };
    }

    /** What the script of the page hands to the browser; a conflict where there is nothing to ask for. */
    static ResponseEntity<String> json(Optional<String> question) {
        return question.map(options -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(options))
                .orElse(ResponseEntity.status(HttpStatus.CONFLICT).build());
    }
}
