package id.pulang.authentication.oidc;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider outside through which officers may log in; none unless an issuer is named.
 *
 * @param issuer given by {@code PULANG_OIDC_ISSUER}: the address by which the provider names itself
 * @param client given by {@code PULANG_OIDC_CLIENT}: how the provider knows this installation
 * @param secret given by {@code PULANG_OIDC_SECRET}
 * @param secretFile given by {@code PULANG_OIDC_SECRET_FILE}: a file with the secret in its place
 * @param name given by {@code PULANG_OIDC_NAME}: what officers call the provider
 * @param patience how long its answer is waited for
 */
@ConfigurationProperties("pulang.outside")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String client,
        @DefaultValue("") String secret,
        @DefaultValue("") String secretFile,
        @DefaultValue("") String name,
        @DefaultValue("5s") Duration patience) {

    OidcSettings {
        if (!issuer.isEmpty()) {
            mustBe(isSafe(URI.create(issuer)), "PULANG_OIDC_ISSUER must begin with https:// and the name of a host");
            mustBe(!client.isEmpty(), "PULANG_OIDC_ISSUER needs PULANG_OIDC_CLIENT, the id that the provider gave");
            secret = secretFile.isEmpty() ? secret : read(Path.of(secretFile));
            mustBe(!secret.isEmpty(), "PULANG_OIDC_ISSUER needs PULANG_OIDC_SECRET_FILE or PULANG_OIDC_SECRET");
            name = name.isBlank() ? URI.create(issuer).getHost() : name.strip();
        } else {
            mustBe(client.isEmpty() && secret.isEmpty() && secretFile.isEmpty(), "PULANG_OIDC_ISSUER is missing");
        }
    }

    boolean isOn() {
        return !issuer.isEmpty();
    }

    /** Whether nobody on the way can listen or answer instead; this machine is reached without TLS. */
    static boolean isSafe(URI address) {
        return address.getHost() != null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && "localhost".equals(address.getHost()));
    }

    private static void mustBe(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException(what);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException exception) {
            // Without its cause, whose message is a path only and would be shown in the place of this one.
            throw new IllegalArgumentException("PULANG_OIDC_SECRET_FILE cannot be read: " + exception.getMessage());
        }
    }

    /** Leaves the secret out, so that no message holds it. */
    @Override
    public String toString() {
        return "OutsideSettings[issuer=%s, client=%s]".formatted(issuer, client);
    }
}
