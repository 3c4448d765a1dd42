package id.pulang.authentication.web;

import id.pulang.authentication.login.PasswordChanges;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.LoginSession;
import id.pulang.identity.endpoints.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last step of the first log-in: whoever came in with a password that somebody else gave them chooses their own.
 * Nobody acts before it is done. Source: OWASP ASVS 5.0 V6.4.1.
 */
@Controller
@Open
class FirstPasswordController {

    private final PasswordChanges passwords;
    private final LoginSession entrance;

    FirstPasswordController(PasswordChanges passwords, LoginSession entrance) {
        this.passwords = passwords;
        this.entrance = entrance;
    }

    @GetMapping(LoginSession.OWN_PASSWORD)
    ModelAndView ask(@AuthenticationPrincipal LoggedIn person) {
        return person.firstPassword() ? page(person, "") : new ModelAndView("redirect:/desk");
    }

    @PostMapping(LoginSession.OWN_PASSWORD)
    ModelAndView choose(
            @AuthenticationPrincipal LoggedIn person,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!person.firstPassword()) {
            return new ModelAndView("redirect:/desk");
        }
        Optional<String> problem = passwords.change(person.account(), current, chosen, request.getRemoteAddr());
        if (problem.isPresent()) {
            ModelAndView page = page(person, problem.get());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        entrance.ownPasswordChosen(person, request, response);
        return new ModelAndView("redirect:/desk");
    }

    private static ModelAndView page(LoggedIn person, String wrong) {
        return new ModelAndView("access/first-password", Map.of("login", person.login(), "wrong", wrong));
    }
}
