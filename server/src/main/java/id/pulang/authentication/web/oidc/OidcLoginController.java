package id.pulang.authentication.web.oidc;

import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.login.LogInOutcome;
import id.pulang.authentication.oidc.AuthorizationRequest;
import id.pulang.authentication.oidc.LinkingOutcome;
import id.pulang.authentication.oidc.OidcLogin;
import id.pulang.authentication.web.LoginMessage;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.LoginSession;
import id.pulang.authentication.web.webauthn.RequestedRelyingParty;
import id.pulang.identity.Acting;
import id.pulang.identity.endpoints.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way to the provider outside, and back from it. */
@Controller
@Open
class OidcLoginController {

    private static final String DESK = "redirect:/desk";
    private static final String LOG_IN = "redirect:/login?";
    private static final String AWAY = LOG_IN + "away";
    private static final String REFUSED = LOG_IN + "outside";

    private final OidcLogin outside;
    private final Accounts accounts;
    private final RequestedRelyingParty sites;
    private final LoginSession entrance;

    OidcLoginController(OidcLogin outside, Accounts accounts, RequestedRelyingParty sites, LoginSession entrance) {
        this.outside = outside;
        this.accounts = accounts;
        this.sites = sites;
        this.entrance = entrance;
    }

    @GetMapping("/login/outside")
    String leave(HttpServletRequest request) {
        if (Acting.present().isPresent()) {
            return DESK;
        }
        if (!outside.isOn()) {
            return "redirect:/login";
        }
        return sites.of(request)
                .flatMap(outside::toLogIn)
                .map(departure -> "redirect:" + AuthorizationRequestSession.kept(departure, request))
                .orElse(AWAY);
    }

    @GetMapping(OidcLogin.BACK)
    String comeBack(
            @Nullable @AuthenticationPrincipal LoggedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        return AuthorizationRequestSession.taken(request)
                .map(asked -> asked.purpose() == AuthorizationRequest.Purpose.CONNECT
                        ? connected(asked, request, next)
                        : cameIn(asked, request, response))
                .orElse(person == null ? REFUSED : DESK);
    }

    /** Only whoever asked, and only while they may act: a session that ended meanwhile connects nothing. */
    private String connected(AuthorizationRequest asked, HttpServletRequest request, RedirectAttributes next) {
        if (Acting.present().isEmpty()) {
            return REFUSED;
        }
        LinkingOutcome outcome = outside.connect(accounts.own(), asked, request.getQueryString());
        boolean good = outcome == LinkingOutcome.CONNECTED;
        next.addFlashAttribute(good ? "notice" : "problem", "access.outside." + outcome);
        return "redirect:/desk/account";
    }

    private String cameIn(AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        return switch (outside.logIn(asked, request.getQueryString(), request.getRemoteAddr())) {
            case LogInOutcome.Welcome(var account) -> {
                entrance.cameIn(account, request, response);
                yield DESK;
            }
            case LogInOutcome.Wrong _ -> REFUSED;
            case LogInOutcome.Wait(var howLong) -> LOG_IN + LoginMessage.query(howLong);
            case LogInOutcome.Busy _ -> AWAY;
        };
    }
}
