package id.pulang.authentication.web.webauthn;

import id.pulang.authentication.webauthn.Passkeys;
import id.pulang.authentication.webauthn.RelyingParty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The relying party that a request was sent to; none where its host is not known to be ours. */
@Component
public class RequestedRelyingParty {

    private final Passkeys passkeys;

    RequestedRelyingParty(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** Returns the site that a request came to; nothing if it may be anybody's. */
    public Optional<RelyingParty> of(HttpServletRequest request) {
        return passkeys.site(ServletUriComponentsBuilder.fromContextPath(request)
                .replacePath("")
                .build()
                .toUriString());
    }
}
