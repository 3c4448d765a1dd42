package id.pulang.authentication.web.accounts;

import id.pulang.authentication.accounts.Assignments;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.LoginSession;
import id.pulang.identity.endpoints.ForEveryone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes another of one's own roles in hand; what was open under the one before is forgotten. */
@Controller
@ForEveryone
class OwnRoleController {

    private final Assignments assignments;
    private final LoginSession session;

    OwnRoleController(Assignments assignments, LoginSession session) {
        this.assignments = assignments;
        this.session = session;
    }

    @PostMapping("/desk/role")
    String takeUp(
            @AuthenticationPrincipal LoggedIn person,
            @RequestParam UUID assignment,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (assignments.takeUp(assignment)) {
            session.roleTakenUp(person, assignment, request, response);
        } else {
            next.addFlashAttribute("problem", "access.roles.gone");
        }
        return "redirect:/desk";
    }
}
