package id.pulang.authentication.web;

import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.LoginSession;
import id.pulang.authentication.web.sessions.OwnSessions;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.Fresh;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own sessions elsewhere: one ended, or all of them, each with a fresh second step. */
@Controller
@ForEveryone
class OwnSessionsController {

    private static final String PAGE = "redirect:/desk/account";

    private final OwnSessions own;
    private final LoginSession entrance;

    OwnSessionsController(OwnSessions own, LoginSession entrance) {
        this.own = own;
        this.entrance = entrance;
    }

    @PostMapping("/desk/account/sessions/{session}/end")
    @Fresh
    String end(
            @PathVariable UUID session,
            @AuthenticationPrincipal LoggedIn person,
            HttpServletRequest request,
            RedirectAttributes next) {
        boolean ended = own.end(person, session, request.getSession());
        next.addFlashAttribute(ended ? "notice" : "problem", ended ? "access.sessions.ended" : "access.sessions.gone");
        return PAGE;
    }

    @PostMapping("/desk/account/sessions/end")
    @Fresh
    String endOthers(
            @AuthenticationPrincipal LoggedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        own.endAll(person);
        entrance.othersEnded(person, request, response);
        next.addFlashAttribute("notice", "access.sessions.others.ended");
        return PAGE;
    }
}
