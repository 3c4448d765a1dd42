package id.pulang.access.web;

import id.pulang.access.Acting;
import id.pulang.access.Open;
import id.pulang.access.login.Sessions;
import id.pulang.access.outside.OutsideLogIns;
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
    private final OutsideLogIns outside;

    LoginController(Sessions sessions, OutsideLogIns outside) {
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
                        "word", LogInWord.in(request.getParameterMap()),
                        "secondStep", sessions.askForSecondFactor(),
                        "outside", outside.name()));
    }
}
