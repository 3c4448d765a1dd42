package id.pulang.authentication.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * OpenID Connect relying party: sends an {@link AuthorizationRequest}, redeems the code for an ID token, and validates
 * its signature, issuer, audience, nonce and times. At most four threads at once wait for the provider.
 *
 * <p>Source: OpenID Connect Core 1.0, section 3.1; RFC 9700 (a code, PKCE, an exact address to come back to, the issuer
 * of the answer).
 */
@Component
class OidcClient {

    private static final Logger LOG = LoggerFactory.getLogger(OidcClient.class);

    /** A provider that does not answer holds up no more than so many of the server's threads. */
    private static final int AT_ONCE = 4;

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final OidcSettings settings;
    private final ProviderEndpoints line;
    private final Semaphore free = new Semaphore(AT_ONCE);

    OidcClient(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.line = new ProviderEndpoints(settings, clock);
    }

    /** Whether there is one. */
    boolean isOn() {
        return settings.isOn();
    }

    /** What officers call it; empty where there is none. */
    String name() {
        return settings.name();
    }

    /** Where a browser goes to answer the question; nowhere while the provider does not answer. */
    Optional<URI> address(AuthorizationRequest asked) {
        return few(() -> Optional.of(question(asked)), Optional.empty(), Optional.empty());
    }

    /** Asks the provider what it says of whoever came back with the given answer, a query. */
    IdTokenResult vouching(AuthorizationRequest asked, @Nullable String answer) {
        return few(() -> look(asked, answer), new IdTokenResult.Away(), new IdTokenResult.Refused("not genuine"));
    }

    private URI question(AuthorizationRequest asked) throws GeneralException, IOException {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), line.client(), URI.create(asked.back()))
                .endpointURI(line.described().getAuthorizationEndpointURI())
                .state(new State(asked.state()))
                .nonce(new Nonce(asked.nonce()))
                .codeChallenge(new CodeVerifier(asked.verifier()), CodeChallengeMethod.S256);
        // A shared computer may remember a colleague at the provider, whose identity this account must not get.
        return (asked.purpose() == AuthorizationRequest.Purpose.CONNECT ? request.prompt(Prompt.Type.LOGIN) : request)
                .build()
                .toURI();
    }

    private IdTokenResult look(AuthorizationRequest asked, @Nullable String query)
            throws GeneralException, IOException, BadJOSEException, JOSEException {
        AuthenticationResponse answer =
                AuthenticationResponseParser.parse(URI.create(asked.back()), URLUtils.parseParameters(query));
        if (!new State(asked.state()).equals(answer.getState())) {
            return new IdTokenResult.Refused("another question");
        }
        if (answer.getIssuer() != null
                && !answer.getIssuer().equals(line.described().getIssuer())) {
            return new IdTokenResult.Refused("another issuer");
        }
        if (!answer.indicatesSuccess()) {
            return new IdTokenResult.Refused("not let in");
        }
        @Nullable AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        return code == null ? new IdTokenResult.Refused("no code") : fetched(asked, code);
    }

    private IdTokenResult fetched(AuthorizationRequest asked, AuthorizationCode code)
            throws GeneralException, IOException, BadJOSEException, JOSEException {
        var token = line.fetch(code, URI.create(asked.back()), new CodeVerifier(asked.verifier()));
        if (token.isEmpty()) {
            return new IdTokenResult.Refused("code not taken");
        }
        IDTokenClaimsSet claims = line.validator().validate(token.get(), new Nonce(asked.nonce()));
        if (asked.purpose() == AuthorizationRequest.Purpose.CONNECT && isRemembered(claims, asked)) {
            return new IdTokenResult.Refused("not asked anew");
        }
        return new IdTokenResult.For(new OidcIdentity(
                claims.getIssuer().getValue(), claims.getSubject().getValue()));
    }

    /** Whether somebody came in there before they were asked to; not every provider says when. */
    private static boolean isRemembered(IDTokenClaimsSet claims, AuthorizationRequest asked) {
        @Nullable Date when = claims.getAuthenticationTime();
        return when != null && when.toInstant().isBefore(asked.at().minus(CLOCKS_DIFFER));
    }

    private interface Talk<T> {
        T now() throws GeneralException, IOException, BadJOSEException, JOSEException;
    }

    private <T> T few(Talk<T> talk, T away, T refused) {
        if (!free.tryAcquire()) {
            return away;
        }
        try {
            return talk.now();
        } catch (BadJOSEException | ParseException | IllegalArgumentException wrong) {
            LOG.warn("An answer of the provider is not taken: {}", kind(wrong));
            return refused;
        } catch (GeneralException | IOException | JOSEException silent) {
            LOG.warn("The provider does not answer as it should: {}", kind(silent));
            return away;
        } finally {
            free.release();
        }
    }

    /** Messages repeat what was sent, which may name somebody. */
    private static String kind(Exception wrong) {
        return wrong.getClass().getSimpleName();
    }
}
