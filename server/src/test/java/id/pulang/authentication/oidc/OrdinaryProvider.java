package id.pulang.authentication.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** A provider as ministries run them: Spring's authorization server, with a log-in page of its own. */
public final class OrdinaryProvider implements AutoCloseable {

    /** The invented officer whom it knows, and their password there. */
    public static final String OFFICER = "sari.wulandari";

    public static final String PASSWORD = "at the ministry";

    private static final String PORT = "provider.port";

    private final AnnotationConfigServletWebServerApplicationContext server =
            new AnnotationConfigServletWebServerApplicationContext();
    private final String issuer;

    private OrdinaryProvider(int port) {
        this.issuer = "http://localhost:" + port;
        server.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("provider", Map.of(PORT, Integer.toString(port))));
        server.register(Settings.class);
        server.refresh();
    }

    public static OrdinaryProvider start() {
        try (var socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            socket.close();
            return new OrdinaryProvider(port);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public String issuer() {
        return issuer;
    }

    /** Makes an installation known to it, which must be so before anybody is sent back there. */
    public void knows(String client, String secret, String back) {
        server.getBean(InMemoryRegisteredClientRepository.class)
                .save(RegisteredClient.withId(client)
                        .clientId(client)
                        .clientSecret("{noop}" + secret)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(back)
                        .scope(OidcScopes.OPENID)
                        .clientSettings(
                                ClientSettings.builder().requireProofKey(true).build())
                        .build());
    }

    @Override
    public void close() {
        server.close();
    }

    @EnableWebSecurity
    static class Settings {

        @Bean
        TomcatServletWebServerFactory tomcat(Environment environment) {
            return new TomcatServletWebServerFactory(environment.getRequiredProperty(PORT, Integer.class));
        }

        /** Tomcat asks no filter about an address that no servlet answers. */
        @Bean
        ServletRegistrationBean<HttpServlet> everythingElse() {
            return new ServletRegistrationBean<>(new HttpServlet() {}, "/");
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        AuthorizationServerSettings server(Environment environment) {
            return AuthorizationServerSettings.builder()
                    .issuer("http://localhost:" + environment.getRequiredProperty(PORT))
                    .build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(List.of(RegisteredClient.withId("another")
                    .clientId("another")
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientSecret("{noop}another")
                    .build()));
        }

        @Bean
        UserDetailsService officers() {
            return new InMemoryUserDetailsManager(User.withUsername(OFFICER)
                    .password("{noop}" + PASSWORD)
                    .roles("OFFICER")
                    .build());
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("ministry").generate()));
        }
    }
}
