package id.pulang.authentication.web;

import id.pulang.authentication.login.Sessions;
import id.pulang.authentication.oidc.OidcLogin;
import id.pulang.identity.Acting;
import id.pulang.identity.endpoints.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The log-in page. */
@Controller
@Open
class LoginController {

    private final Sessions sessions;
    private final OidcLogin outside;

    LoginController(Sessions sessions, OidcLogin outside) {
        this.sessions = sessions;
        this.outside = outside;
    }

    @GetMapping("/login")
    ModelAndView login(HttpServletRequest request) {
        if (Acting.present().isPresent()) {
            return new ModelAndView("redirect:/desk");
        }
        return new ModelAndView(
                "access/login",
                Map.of(
                        "name", RefusedName.take(request),
                        "word", LoginMessage.in(request.getParameterMap()),
                        "secondStep", sessions.askForSecondFactor(),
                        "outside", outside.name()));
    }
}
