package id.pulang.authentication.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.challenges.AnsweredChallenges;
import id.pulang.authentication.login.LogInOutcome;
import id.pulang.authentication.login.LogIns;
import id.pulang.authentication.login.Sessions;
import id.pulang.authentication.login.Vouch;
import id.pulang.authentication.webauthn.RelyingParty;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Log-in with OpenID Connect. The provider stands in for the password only, and only for accounts whose owners have
 * linked their identity; the second factor and the checks of the session follow as after a password.
 */
@Service
public class OidcLogin {

    /** Where the provider sends browsers back to; it must know the whole address. */
    public static final String BACK = "/login/outside/back";

    private final OidcClient provider;
    private final LinkedIdentities connections;
    private final LogIns logIns;
    private final Sessions sessions;
    private final AnsweredChallenges challenges;
    private final Clock clock;

    OidcLogin(
            OidcClient provider,
            LinkedIdentities connections,
            LogIns logIns,
            Sessions sessions,
            AnsweredChallenges challenges,
            Clock clock) {
        this.provider = provider;
        this.connections = connections;
        this.logIns = logIns;
        this.sessions = sessions;
        this.challenges = challenges;
        this.clock = clock;
    }

    /** What officers call the provider; empty where there is none. */
    public String name() {
        return provider.name();
    }

    /** Whether there is a provider. */
    public boolean isOn() {
        return provider.isOn();
    }

    /** Begins the way of somebody who wants to log in; nothing while the provider does not answer. */
    public Optional<AuthorizationRedirect> toLogIn(RelyingParty site) {
        return departure(AuthorizationRequest.Purpose.LOG_IN, "", site);
    }

    /** Begins the way of somebody who connects their account; nothing while the provider does not answer. */
    public Optional<AuthorizationRedirect> toConnect(Account account, RelyingParty site) {
        return departure(AuthorizationRequest.Purpose.CONNECT, id(account), site);
    }

    /**
     * Lets somebody in whom the provider knows and whose account is connected, under the limits of their address.
     *
     * @param answer of the provider, as the query of the address with which the browser came back
     */
    public LogInOutcome logIn(AuthorizationRequest asked, @Nullable String answer, String address) {
        return logIns.vouched(asked.state(), address, () -> switch (vouching(
                asked, AuthorizationRequest.Purpose.LOG_IN, "", answer)) {
            case IdTokenResult.For(var identity) -> vouch(identity);
            case IdTokenResult.Refused(var why) -> new Vouch.Nobody(why);
            case IdTokenResult.Away _ -> new Vouch.Away();
        });
    }

    /** Connects the account of the acting person with whom the provider knows. */
    public LinkingOutcome connect(Account account, AuthorizationRequest asked, @Nullable String answer) {
        return switch (vouching(asked, AuthorizationRequest.Purpose.CONNECT, id(account), answer)) {
            case IdTokenResult.For(var identity) ->
                connections.connect(account, identity) ? LinkingOutcome.CONNECTED : LinkingOutcome.TAKEN;
            case IdTokenResult.Refused(var why) -> {
                connections.refused(account, why);
                yield LinkingOutcome.REFUSED;
            }
            case IdTokenResult.Away _ -> LinkingOutcome.AWAY;
        };
    }

    /** Returns with what an account is connected. */
    public Optional<LinkedIdentity> connection(Account account) {
        return connections.of(account);
    }

    /** Ends the connection of the acting person's account, and all their sessions; says whether there was one. */
    public boolean disconnect(Account account) {
        return connections.disconnect(account);
    }

    private Optional<AuthorizationRedirect> departure(
            AuthorizationRequest.Purpose purpose, String account, RelyingParty site) {
        var asked = new AuthorizationRequest(
                purpose,
                account,
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                site.origin() + BACK,
                clock.instant().plus(AuthorizationRequest.LASTS));
        return isOn()
                ? provider.address(asked).map(address -> new AuthorizationRedirect(address, asked))
                : Optional.empty();
    }

    private IdTokenResult vouching(
            AuthorizationRequest asked, AuthorizationRequest.Purpose purpose, String account, @Nullable String answer) {
        boolean good = asked.purpose() == purpose
                && asked.account().equals(account)
                && asked.until().isAfter(clock.instant());
        if (!good) {
            return new IdTokenResult.Refused("not asked, or too long ago");
        }
        return challenges.isFirstAnswer(asked.state(), asked.until())
                ? provider.vouching(asked, answer)
                : new IdTokenResult.Refused("answered before");
    }

    private Vouch vouch(OidcIdentity identity) {
        Optional<Account> account = connections.find(identity).filter(this::hasAllElse);
        account.ifPresent(connections::used);
        return account.<Vouch>map(Vouch.For::new)
                .orElseGet(() -> new Vouch.Nobody("not connected, or its owner must come with the password first"));
    }

    /**
     * Whether the provider stands in for the password only: who has no second step, or no password of their own, would
     * come in by the provider's word alone.
     */
    private boolean hasAllElse(Account account) {
        return !account.firstPassword() && sessions.hasSecondStep(account);
    }

    private static String id(Account account) {
        return account.actor().id().value().toString();
    }
}
