package id.pulang.authentication.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Discovery, JSON Web Key Set and token endpoint of the provider. Its metadata is fetched when it is first needed,
 * since it may be away when the server starts, and again after an hour; its keys again when a token names an unknown
 * one. Thread-safe.
 */
final class ProviderEndpoints {

    /** Signatures with a key that only the provider has; never one with the secret that we share, never none. */
    static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.EdDSA,
            JWSAlgorithm.Ed25519);

    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final int BROKEN = 500;
    private static final int MUCH = 429;

    private final OidcSettings settings;
    private final OidcHttpSender fetch;
    private final InstantSource clock;
    private volatile @Nullable Known known;

    private record Known(OIDCProviderMetadata description, IDTokenValidator validator, Instant until) {}

    ProviderEndpoints(OidcSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.fetch = new OidcHttpSender(settings.patience());
    }

    ClientID client() {
        return new ClientID(settings.client());
    }

    OIDCProviderMetadata described() throws GeneralException, IOException {
        return known().description();
    }

    IDTokenValidator validator() throws GeneralException, IOException {
        return known().validator();
    }

    /** Fetches what a code stands for; nothing if the provider does not take it. */
    Optional<JWT> fetch(AuthorizationCode code, URI back, CodeVerifier verifier) throws GeneralException, IOException {
        HTTPRequest request = new TokenRequest.Builder(
                        described().getTokenEndpointURI(),
                        authentication(described()),
                        new AuthorizationCodeGrant(code, back, verifier))
                .build()
                .toHTTPRequest();
        HTTPResponse sent = request.send(fetch);
        int status = sent.getStatusCode();
        if (status >= BROKEN || status == MUCH || status == HTTPResponse.SC_UNAUTHORIZED) {
            // Not the fault of whoever logs in: it is broken, busy, or does not take our secret.
            throw new GeneralException("status " + status);
        }
        return OIDCTokenResponseParser.parse(sent) instanceof OIDCTokenResponse right
                ? Optional.ofNullable(right.getOIDCTokens().getIDToken())
                : Optional.empty();
    }

    private ClientAuthentication authentication(OIDCProviderMetadata description) {
        @Nullable List<ClientAuthenticationMethod> methods = description.getTokenEndpointAuthMethods();
        var secret = new Secret(settings.secret());
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(client(), secret) : new ClientSecretPost(client(), secret);
    }

    private Known known() throws GeneralException, IOException {
        @Nullable Known already = known;
        if (already != null && clock.instant().isBefore(already.until())) {
            return already;
        }
        Issuer issuer = new Issuer(settings.issuer());
        URL place = OIDCProviderMetadata.resolveURL(issuer);
        var description =
                OIDCProviderMetadata.parse(fetch.retrieveResource(place).getContent());
        mustBeSafe(issuer, description);
        Known now =
                new Known(description, validator(description), clock.instant().plus(KNOWN_FOR));
        known = now;
        return now;
    }

    private static void mustBeSafe(Issuer issuer, OIDCProviderMetadata description) throws GeneralException {
        if (!issuer.equals(description.getIssuer())) {
            throw new GeneralException("another issuer");
        }
        boolean safe = Stream.of(
                        description.getAuthorizationEndpointURI(),
                        description.getTokenEndpointURI(),
                        description.getJWKSetURI())
                .allMatch(address -> address != null && OidcSettings.isSafe(address));
        if (!safe) {
            throw new GeneralException("the provider names an address without TLS, or not all that are needed");
        }
    }

    private IDTokenValidator validator(OIDCProviderMetadata description) throws MalformedURLException {
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        description.getJWKSetURI().toURL(), fetch)
                .build();
        var selector = new JWSVerificationKeySelector<>(SIGNATURES, keys);
        return new IDTokenValidator(description.getIssuer(), client(), selector, null);
    }
}
