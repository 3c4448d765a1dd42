package id.pulang.authentication.web;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.factors.SecondSteps;
import id.pulang.authentication.login.PasswordChanges;
import id.pulang.authentication.oidc.OidcLogin;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.OwnSessions;
import id.pulang.identity.endpoints.ForEveryone;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which everyone looks after their own log-in. */
@Controller
@ForEveryone
class OwnAccountController {

    private static final String PAGE = "redirect:/desk/account";

    private final Accounts accounts;
    private final PasswordChanges passwords;
    private final SecondSteps steps;
    private final OidcLogin outside;
    private final OwnSessions sessions;

    OwnAccountController(
            Accounts accounts, PasswordChanges passwords, SecondSteps steps, OidcLogin outside, OwnSessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.steps = steps;
        this.outside = outside;
        this.sessions = sessions;
    }

    @GetMapping("/desk/account")
    ModelAndView own(@AuthenticationPrincipal LoggedIn person, HttpServletRequest request) {
        Account own = accounts.own();
        return new ModelAndView(
                "access/account",
                Map.of(
                        "account", own,
                        "app", steps.hasApp(own),
                        "passkeys", steps.passkeys(own),
                        "codesLeft", steps.recoveryCodesLeft(own),
                        "outside", outside.name(),
                        "connection", outside.connection(own),
                        "sessions", sessions.of(person, request.getSession())));
    }

    @PostMapping("/desk/account/password")
    String choosePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            HttpServletRequest request,
            RedirectAttributes next) {
        Optional<String> problem = passwords.change(accounts.own(), current, chosen, request.getRemoteAddr());
        if (problem.isEmpty()) {
            request.getSession().invalidate();
            return "redirect:/login?changed";
        }
        next.addFlashAttribute("problem", problem.get());
        return PAGE;
    }
}
