package id.pulang.authentication.web.oidc;

import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.oidc.OidcLogin;
import id.pulang.authentication.web.webauthn.RequestedRelyingParty;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.Fresh;
import id.pulang.identity.endpoints.OnlyAsks;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own connection with the provider outside, made and ended by its owner, both with a fresh second step. */
@Controller
@ForEveryone
class LinkedIdentityController {

    private static final String PAGE = "redirect:/desk/account";

    private final OidcLogin outside;
    private final Accounts accounts;
    private final RequestedRelyingParty sites;

    LinkedIdentityController(OidcLogin outside, Accounts accounts, RequestedRelyingParty sites) {
        this.outside = outside;
        this.accounts = accounts;
        this.sites = sites;
    }

    /** Shows where the way goes and lets the officer go there: a form of ours leads to no other site. */
    @PostMapping("/desk/account/outside")
    @Fresh
    @OnlyAsks
    ModelAndView leave(HttpServletRequest request, RedirectAttributes next) {
        var departure = sites.of(request).flatMap(site -> outside.toConnect(accounts.own(), site));
        if (departure.isEmpty()) {
            next.addFlashAttribute("problem", "access.outside.AWAY");
            return new ModelAndView(PAGE);
        }
        return new ModelAndView(
                "access/outside",
                Map.of(
                        "name", outside.name(),
                        "host", departure.get().address().getHost(),
                        "address", AuthorizationRequestSession.kept(departure.get(), request)));
    }

    @PostMapping("/desk/account/outside/remove")
    @Fresh
    String disconnect(HttpServletRequest request) {
        if (!outside.disconnect(accounts.own())) {
            return PAGE;
        }
        request.getSession().invalidate();
        return "redirect:/login?disconnected";
    }
}
