package id.pulang.authentication.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClientException;

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
    /** A server without a provider opens no connection. */
    private final Supplier<ProviderEndpoints> line;

    private final Semaphore free = new Semaphore(AT_ONCE);

    OidcClient(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.line = SingletonSupplier.of(() -> new ProviderEndpoints(settings, clock));
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

    private URI question(AuthorizationRequest asked) throws IOException {
        return URI.create(authorizationRequest(asked).getAuthorizationRequestUri());
    }

    private OAuth2AuthorizationRequest authorizationRequest(AuthorizationRequest asked) throws IOException {
        ClientRegistration client = line.get().client();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(asked.back())
                .scope(OidcScopes.OPENID)
                .state(asked.state())
                .attributes(Map.of(PkceParameterNames.CODE_VERIFIER, asked.verifier()))
                .additionalParameters(more -> {
                    more.put(OidcParameterNames.NONCE, asked.nonce());
                    more.put(PkceParameterNames.CODE_CHALLENGE, challenge(asked));
                    more.put(PkceParameterNames.CODE_CHALLENGE_METHOD, CodeChallengeMethod.S256.getValue());
                    // A shared computer may remember a colleague at the provider, whose identity this account must not
                    // get.
                    if (asked.purpose() == AuthorizationRequest.Purpose.CONNECT) {
                        more.put("prompt", "login");
                    }
                })
                .build();
    }

    private static String challenge(AuthorizationRequest asked) {
        return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(asked.verifier()))
                .getValue();
    }

    private IdTokenResult look(AuthorizationRequest asked, @Nullable String query) throws ParseException, IOException {
        AuthenticationResponse answer =
                AuthenticationResponseParser.parse(URI.create(asked.back()), URLUtils.parseParameters(query));
        if (!new State(asked.state()).equals(answer.getState())) {
            return new IdTokenResult.Refused("another question");
        }
        if (answer.getIssuer() != null
                && !answer.getIssuer()
                        .getValue()
                        .equals(line.get().client().getProviderDetails().getIssuerUri())) {
            return new IdTokenResult.Refused("another issuer");
        }
        if (!answer.indicatesSuccess()) {
            return new IdTokenResult.Refused("not let in");
        }
        @Nullable AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();
        return code == null ? new IdTokenResult.Refused("no code") : fetched(asked, code.getValue());
    }

    private IdTokenResult fetched(AuthorizationRequest asked, String code) throws IOException {
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(asked.back())
                .state(asked.state())
                .build();
        var token = line.get().redeem(new OAuth2AuthorizationExchange(authorizationRequest(asked), answer));
        if (token.isEmpty()) {
            return new IdTokenResult.Refused("code not taken");
        }
        Jwt claims = line.get().decoder().decode(token.get());
        if (!asked.nonce().equals(claims.getClaimAsString(OidcParameterNames.NONCE))) {
            return new IdTokenResult.Refused("made for another question");
        }
        if (asked.purpose() == AuthorizationRequest.Purpose.CONNECT && isRemembered(claims, asked)) {
            return new IdTokenResult.Refused("not asked anew");
        }
        return new IdTokenResult.For(new OidcIdentity(settings.issuer(), Objects.requireNonNull(claims.getSubject())));
    }

    /** Whether somebody came in there before they were asked to; not every provider says when. */
    private static boolean isRemembered(Jwt claims, AuthorizationRequest asked) {
        @Nullable Instant when = claims.getClaimAsInstant(IdTokenClaimNames.AUTH_TIME);
        return when != null && when.isBefore(asked.at().minus(CLOCKS_DIFFER));
    }

    private interface Talk<T> {
        T now() throws ParseException, IOException;
    }

    private <T> T few(Talk<T> talk, T away, T refused) {
        if (!free.tryAcquire()) {
            return away;
        }
        try {
            return talk.now();
        } catch (BadJwtException | ParseException | IllegalArgumentException wrong) {
            LOG.warn("An answer of the provider is not taken: {}", kind(wrong));
            return refused;
        } catch (IOException | RestClientException | JwtException silent) {
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
