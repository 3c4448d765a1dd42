package id.pulang.authentication.web.webauthn;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.webauthn.CeremonyOptions;
import id.pulang.authentication.webauthn.Passkeys;
import id.pulang.authentication.webauthn.ShownPasskey;
import id.pulang.authentication.webauthn.WebAuthnChallenge;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the challenge of a WebAuthn ceremony in the HTTP session until the first response. */
@Component
public class WebAuthnCeremonySession {

    private static final String KEPT = WebAuthnCeremonySession.class.getName() + ".";

    private final Passkeys passkeys;
    private final RequestedRelyingParty sites;

    WebAuthnCeremonySession(Passkeys passkeys, RequestedRelyingParty sites) {
        this.passkeys = passkeys;
        this.sites = sites;
    }

    /** Whether passkeys are good at the address of the request. */
    public boolean isPossible(HttpServletRequest request) {
        return sites.of(request).isPresent();
    }

    /** Asks for a new passkey, as JSON; nothing where passkeys are not good. */
    public Optional<String> toRegister(Account account, HttpServletRequest request) {
        return sites.of(request).map(site -> kept(passkeys.toRegister(account, site), request.getSession()));
    }

    /** Asks for a passkey that the account has, as JSON; nothing where passkeys are not good. */
    public Optional<String> toUse(Account account, HttpServletRequest request) {
        return sites.of(request).map(site -> kept(passkeys.toUse(account, site), request.getSession()));
    }

    /** Puts an answer beside what was asked, which is forgotten with that. */
    public ShownPasskey answered(WebAuthnChallenge.Kind kind, String answer, HttpServletRequest request) {
        HttpSession session = request.getSession();
        Object challenge = session.getAttribute(KEPT + kind);
        session.removeAttribute(KEPT + kind);
        return new ShownPasskey(
                sites.of(request),
                challenge instanceof WebAuthnChallenge asked ? Optional.of(asked) : Optional.empty(),
                answer);
    }

    private static String kept(CeremonyOptions question, HttpSession session) {
        session.setAttribute(KEPT + question.challenge().kind(), question.challenge());
        return question.options();
    }
}
