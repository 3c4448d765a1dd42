package id.pulang.authentication.web.oidc;

import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.login.LogInOutcome;
import id.pulang.authentication.oidc.Asked;
import id.pulang.authentication.oidc.Connecting;
import id.pulang.authentication.oidc.OutsideLogIns;
import id.pulang.authentication.web.LogInWord;
import id.pulang.authentication.web.sessions.Entrance;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.webauthn.AskedSite;
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
class OutsideController {

    private static final String DESK = "redirect:/desk";
    private static final String LOG_IN = "redirect:/login?";
    private static final String AWAY = LOG_IN + "away";
    private static final String REFUSED = LOG_IN + "outside";

    private final OutsideLogIns outside;
    private final Accounts accounts;
    private final AskedSite sites;
    private final Entrance entrance;

    OutsideController(OutsideLogIns outside, Accounts accounts, AskedSite sites, Entrance entrance) {
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
                .map(departure -> "redirect:" + OutsideTalk.kept(departure, request))
                .orElse(AWAY);
    }

    @GetMapping(OutsideLogIns.BACK)
    String comeBack(
            @Nullable @AuthenticationPrincipal LoggedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        return OutsideTalk.taken(request)
                .map(asked -> asked.purpose() == Asked.Purpose.CONNECT
                        ? connected(asked, request, next)
                        : cameIn(asked, request, response))
                .orElse(person == null ? REFUSED : DESK);
    }

    /** Only whoever asked, and only while they may act: a session that ended meanwhile connects nothing. */
    private String connected(Asked asked, HttpServletRequest request, RedirectAttributes next) {
        if (Acting.present().isEmpty()) {
            return REFUSED;
        }
        Connecting outcome = outside.connect(accounts.own(), asked, request.getQueryString());
        boolean good = outcome == Connecting.CONNECTED;
        next.addFlashAttribute(good ? "notice" : "problem", "access.outside." + outcome);
        return "redirect:/desk/account";
    }

    private String cameIn(Asked asked, HttpServletRequest request, HttpServletResponse response) {
        return switch (outside.logIn(asked, request.getQueryString(), request.getRemoteAddr())) {
            case LogInOutcome.Welcome(var account) -> {
                entrance.cameIn(account, request, response);
                yield DESK;
            }
            case LogInOutcome.Wrong _ -> REFUSED;
            case LogInOutcome.Wait(var howLong) -> LOG_IN + LogInWord.query(howLong);
            case LogInOutcome.Busy _ -> AWAY;
        };
    }
}
