package id.pulang.authentication.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

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
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final OidcSettings settings;
    private final InstantSource clock;
    private final RestClient http;
    private final RestClientAuthorizationCodeTokenResponseClient tokens =
            new RestClientAuthorizationCodeTokenResponseClient();
    private volatile @Nullable Known known;

    private record Known(ClientRegistration client, JwtDecoder decoder, Instant until) {}

    ProviderEndpoints(OidcSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = BoundedExchange.client(settings.patience()).build();
        tokens.setRestClient(BoundedExchange.client(settings.patience())
                .configureMessageConverters(converters -> converters
                        .registerDefaults()
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
    }

    /** What the provider says of itself, and who we are to it. */
    ClientRegistration client() throws IOException {
        return known().client();
    }

    /** Returns what validates its ID tokens: signature, issuer, audience and times. */
    JwtDecoder decoder() throws IOException {
        return known().decoder();
    }

    /** Redeems a code for an ID token; nothing if the provider does not take it. */
    Optional<String> redeem(OAuth2AuthorizationExchange exchange) throws IOException {
        try {
            var answer = tokens.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(client(), exchange));
            return Optional.ofNullable(answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN))
                    .map(String::valueOf);
        } catch (OAuth2AuthorizationException refused) {
            if (refused.getCause() instanceof RestClientException silent && !isAboutTheCode(silent)) {
                throw silent;
            }
            return Optional.empty();
        }
    }

    /** Whether it is the fault of whoever logs in; else it is away, broken, busy, or does not take our secret. */
    private static boolean isAboutTheCode(RestClientException refused) {
        return switch (refused) {
            case HttpClientErrorException answered ->
                answered.getStatusCode() != HttpStatus.UNAUTHORIZED
                        && answered.getStatusCode() != HttpStatus.TOO_MANY_REQUESTS;
            case RestClientResponseException _, ResourceAccessException _ -> false;
            default -> true;
        };
    }

    private Known known() throws IOException {
        @Nullable Known already = known;
        if (already != null && clock.instant().isBefore(already.until())) {
            return already;
        }
        ClientRegistration client = discovered();
        Known now = new Known(client, decoder(client), clock.instant().plus(KNOWN_FOR));
        known = now;
        return now;
    }

    private ClientRegistration discovered() throws IOException {
        try {
            ClientRegistration client = ClientRegistrations.fromOidcConfiguration(JSONObjectUtils.parse(
                            text(URI.create(settings.issuer().replaceFirst("/$", "") + DISCOVERY))))
                    .registrationId("provider")
                    .clientId(settings.client())
                    .clientSecret(settings.secret())
                    .build();
            mustBeSafe(client);
            return client;
        } catch (ParseException | RuntimeException wrong) {
            throw new IOException("the provider does not describe itself", wrong);
        }
    }

    private void mustBeSafe(ClientRegistration client) throws IOException {
        var provider = client.getProviderDetails();
        if (!settings.issuer().equals(provider.getIssuerUri())) {
            throw new IOException("another issuer");
        }
        if (!isSafe(provider.getAuthorizationUri())
                || !isSafe(provider.getTokenUri())
                || !isSafe(provider.getJwkSetUri())) {
            throw new IOException("the provider names an address without TLS, or not all that are needed");
        }
    }

    private static boolean isSafe(@Nullable String address) {
        return address != null && OidcSettings.isSafe(URI.create(address));
    }

    private JwtDecoder decoder(ClientRegistration client) throws IOException {
        URI keys = URI.create(Objects.requireNonNull(client.getProviderDetails().getJwkSetUri()));
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                SIGNATURES,
                JWKSourceBuilder.<SecurityContext>create(keys.toURL(), _ -> new Resource(text(keys), ""))
                        .build()));
        processor.setJWTClaimsSetVerifier((_, _) -> {
            // the validator below looks at the claims
        });
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new OidcIdTokenValidator(client));
        return decoder;
    }

    private String text(URI address) throws IOException {
        try {
            return Optional.ofNullable(http.get().uri(address).retrieve().body(String.class))
                    .orElse("");
        } catch (RestClientException silent) {
            throw new IOException("no answer", silent);
        }
    }
}
