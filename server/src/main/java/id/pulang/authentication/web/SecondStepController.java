package id.pulang.authentication.web;

import id.pulang.authentication.factors.FactorOutcome;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.LoginSession;
import id.pulang.authentication.web.sessions.WantedPage;
import id.pulang.authentication.web.webauthn.WebAuthnCeremonySession;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import id.pulang.identity.endpoints.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step of the log-in, for whoever has given their password; nobody acts before it is done. */
@Controller
@Open
class SecondStepController {

    private static final String STEP = "/login/second";
    private static final String SET_UP = "/login/second/set-up";

    private final SecondSteps steps;
    private final SecondStep step;
    private final WebAuthnCeremonySession talk;
    private final LoginSession entrance;

    SecondStepController(SecondSteps steps, SecondStep step, WebAuthnCeremonySession talk, LoginSession entrance) {
        this.steps = steps;
        this.step = step;
        this.talk = talk;
        this.entrance = entrance;
    }

    @GetMapping(STEP)
    ModelAndView ask(@AuthenticationPrincipal LoggedIn person, HttpServletRequest request) {
        if (!steps.isSetUp(person.account())) {
            return new ModelAndView("redirect:" + SET_UP);
        }
        return new ModelAndView("access/second", Map.of("word", LoginMessage.in(request.getParameterMap())))
                .addAllObjects(step.ways(person, request));
    }

    @PostMapping(STEP)
    ModelAndView check(
            @AuthenticationPrincipal LoggedIn person,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String passkey,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (step.take(person, code, passkey, request, response)) {
            case FactorOutcome.Right _ ->
                new ModelAndView("redirect:" + WantedPage.taken(request).orElse("/desk"));
            case FactorOutcome.Wrong _ ->
                new ModelAndView("redirect:" + STEP + (passkey.isEmpty() ? "?code" : "?passkey"));
            case FactorOutcome.Closed _ -> new ModelAndView("redirect:" + STEP + "?closed");
            case FactorOutcome.Wait wait ->
                new ModelAndView("redirect:" + STEP + "?" + LoginMessage.query(wait.howLong()));
        };
    }

    @GetMapping(SET_UP)
    ModelAndView begin(@AuthenticationPrincipal LoggedIn person, HttpServletRequest request) {
        if (steps.isSetUp(person.account())) {
            return new ModelAndView("redirect:" + STEP);
        }
        return new SetUpPage(steps.enrolment(person.account()), LoginMessage.in(request.getParameterMap()), SET_UP)
                .view("access.setup.what", talk.isPossible(request));
    }

    @PostMapping(SET_UP)
    ModelAndView confirm(
            @AuthenticationPrincipal LoggedIn person,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (steps.confirm(person.account(), code, request.getRemoteAddr())) {
            case FactorOutcome.Right right -> {
                entrance.secondStepTaken(person, request, response);
                yield new ModelAndView("access/recovery", Map.of("codes", right.recovery()));
            }
            case FactorOutcome.Wrong _ ->
                new ModelAndView("redirect:" + (steps.isSetUp(person.account()) ? STEP + "?made" : SET_UP + "?code"));
            case FactorOutcome.Closed _ -> new ModelAndView("redirect:" + SET_UP + "?closed");
            case FactorOutcome.Wait wait ->
                new ModelAndView("redirect:" + SET_UP + "?" + LoginMessage.query(wait.howLong()));
        };
    }

    /** A page of its own kind cannot be sent again with a code in its address; it is opened after the code. */
    @PostMapping("/login/second/again")
    @OnlyAsks
    @ForEveryone
    @Fresh
    String again(@RequestParam(defaultValue = "/desk") String back) {
        return "redirect:" + (back.matches("/desk/[\\w/.-]*") ? back : "/desk");
    }
}
