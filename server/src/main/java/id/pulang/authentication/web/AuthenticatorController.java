package id.pulang.authentication.web;

import id.pulang.authentication.factors.FactorOutcome;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.authentication.factors.TotpEnrolment;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.LoginSession;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Changes to another authenticator or to other recovery codes, for whoever has given a code of the present one or a
 * recovery code just now.
 */
@Controller
@ForEveryone
class AuthenticatorController {

    private static final String OWN = "redirect:/desk/account";
    private static final String ANEW = "/desk/account/authenticator";
    private static final String CONFIRM = "/desk/account/authenticator/confirm";
    private static final String CODES = "/desk/account/recovery-codes";

    private final SecondSteps steps;
    private final LoginSession entrance;

    AuthenticatorController(SecondSteps steps, LoginSession entrance) {
        this.steps = steps;
        this.entrance = entrance;
    }

    @PostMapping(ANEW)
    @Fresh
    @OnlyAsks
    ModelAndView begin(@AuthenticationPrincipal LoggedIn person) {
        return steps.isSetUp(person.account())
                ? page(person, steps.beginRenewal(person.account()), LoginMessage.NONE)
                : new ModelAndView(OWN);
    }

    @PostMapping(CONFIRM)
    @Fresh
    ModelAndView confirm(
            @AuthenticationPrincipal LoggedIn person,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<TotpEnrolment> waiting = steps.renewal(person.account());
        if (waiting.isEmpty()) {
            return new ModelAndView(OWN);
        }
        return switch (steps.renew(person.account(), code, request.getRemoteAddr())) {
            case FactorOutcome.Right right -> {
                entrance.authenticatorRenewed(person, request, response);
                yield new ModelAndView("access/recovery", Map.of("codes", right.recovery()));
            }
            case FactorOutcome.Wrong _ -> page(person, waiting.get(), LoginMessage.WRONG_CODE);
            case FactorOutcome.Closed _ -> page(person, waiting.get(), LoginMessage.CLOSED);
            case FactorOutcome.Wait wait -> page(person, waiting.get(), LoginMessage.toWait(wait.howLong()));
        };
    }

    /** Makes other recovery codes for whoever has lost theirs or never saw them; only the answer shows them. */
    @PostMapping(CODES)
    @Fresh
    @OnlyAsks
    ModelAndView renewCodes(
            @AuthenticationPrincipal LoggedIn person, HttpServletRequest request, HttpServletResponse response) {
        if (!steps.isSetUp(person.account())) {
            return new ModelAndView(OWN);
        }
        List<String> codes = steps.renewCodes(person.account());
        if (!codes.isEmpty()) {
            entrance.authenticatorRenewed(person, request, response);
        }
        return new ModelAndView("access/recovery", Map.of("codes", codes));
    }

    private ModelAndView page(LoggedIn person, TotpEnrolment enrolment, LoginMessage word) {
        String what = steps.hasApp(person.account()) ? "access.setup.anew" : "access.account.app.what";
        return new SetUpPage(enrolment, word, CONFIRM).view(what, false);
    }
}
