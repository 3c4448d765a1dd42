package id.pulang.access.web;

import id.pulang.access.Account;
import id.pulang.access.Actor;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who has logged in, as their session remembers it.
 *
 * @param version that of the account when they logged in
 * @param since when they logged in
 */
record LoggedIn(Actor actor, String login, int version, Instant since) implements AuthenticatedPrincipal {

    static LoggedIn with(Account account, Instant at) {
        return new LoggedIn(account.actor(), account.login(), account.version(), at);
    }

    /** As Spring Security wants it, without the password. */
    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, "", List.of(new SimpleGrantedAuthority("ROLE_" + actor.role())));
    }

    @Override
    public String getName() {
        return login;
    }
}
