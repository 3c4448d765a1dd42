package id.pulang.authentication.web.sessions;

import id.pulang.authentication.accounts.Account;
import id.pulang.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who has logged in, as their session remembers it.
 *
 * @param version that of the account when they logged in
 * @param since when they logged in
 * @param secondAt when they last gave a code of their second factor
 * @param firstPassword whether they came in with a password that somebody else gave them
 * @param assignment the id of the role in hand
 */
public record LoggedIn(
        Actor actor,
        String login,
        int version,
        Instant since,
        Optional<Instant> secondAt,
        boolean firstPassword,
        UUID assignment)
        implements AuthenticatedPrincipal {

    /** Begins a session of an account. */
    public static LoggedIn with(Account account, Instant at) {
        return new LoggedIn(
                account.actor(),
                account.login(),
                account.version(),
                at,
                Optional.empty(),
                account.firstPassword(),
                account.assignment());
    }

    /** The same session once the second step was taken. */
    public LoggedIn withSecond(Instant at) {
        return new LoggedIn(actor, login, version, since, Optional.of(at), firstPassword, assignment);
    }

    /** The same session after its account was changed by its owner, or with another role in hand. */
    public LoggedIn of(Account account) {
        return new LoggedIn(
                account.actor(),
                login,
                account.version(),
                since,
                secondAt,
                account.firstPassword(),
                account.assignment());
    }

    /** The account, without the hash of its password. */
    public Account account() {
        return new Account(actor, login, "", version, firstPassword, assignment);
    }

    /** As Spring Security wants it, without the password. */
    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, "", List.of(new SimpleGrantedAuthority("ROLE_" + actor.role())));
    }

    @Override
    public String getName() {
        return login;
    }
}
