package id.pulang.people.registry;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the civil registry is reached.
 *
 * @param url where the OSIA Data Access interface begins; empty when no registry is connected
 * @param name what officers call the registry
 * @param token the bearer token, with scope {@code pr.person.match} or {@code cr.person.match}
 * @param connectTimeout how long a connection may take
 * @param totalTimeout how long a question may take, repeats included
 * @param attempts how often a question is put before it is left for later
 * @param backOff how long the first pause between attempts is; each is twice as long as the last
 * @param attributes what is compared, and what the registry calls it
 */
@ConfigurationProperties("pulang.registry")
record RegistrySettings(
        @DefaultValue("") String url,
        @DefaultValue("") String name,
        @DefaultValue("") String token,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration totalTimeout,
        @DefaultValue("3") int attempts,
        @DefaultValue("250ms") Duration backOff,
        @Nullable Map<Attribute, String> attributes) {

    private static final Map<Attribute, String> USUAL = Map.of(Attribute.NAME, "name", Attribute.BORN, "dateOfBirth");

    /**
     * When a registry that does not answer is left alone, and when it is asked again.
     *
     * @param failuresBeforeRest how many unanswered questions in a row make the registry be left alone
     * @param rest how long it is left alone then
     * @param askAgainAfter when an unanswered question is asked again; each time twice as late as the last
     * @param askAgainAtMost the longest such wait
     */
    @ConfigurationProperties("pulang.registry")
    record Rests(
            @DefaultValue("5") int failuresBeforeRest,
            @DefaultValue("1m") Duration rest,
            @DefaultValue("1m") Duration askAgainAfter,
            @DefaultValue("1h") Duration askAgainAtMost) {}

    /**
     * How people are found whose national number is not known.
     *
     * @param passportAttribute what the registry calls the number of a passport; empty where it does not find people by
     *     it
     */
    @ConfigurationProperties("pulang.registry")
    record Passports(@DefaultValue("") String passportAttribute) {

        boolean areAsked() {
            return !passportAttribute.isEmpty();
        }
    }

    RegistrySettings {
        attributes = attributes == null || attributes.isEmpty() ? USUAL : new EnumMap<>(attributes);
        if (!attributes.containsKey(Attribute.NAME)) {
            throw new IllegalArgumentException("pulang.registry.attributes must say what the registry calls the name");
        }
        if (!url.isEmpty() && !isSafe(URI.create(url))) {
            throw new IllegalArgumentException("pulang.registry.url must begin with https://, or lead to this machine");
        }
    }

    boolean connected() {
        return !url.isEmpty();
    }

    Map<Attribute, String> asked() {
        return Objects.requireNonNull(attributes);
    }

    /** Whether nobody on the way can read what is said. */
    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && isThisMachine(address.getHost());
    }

    private static boolean isThisMachine(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "RegistrySettings[" + url + ", " + name + ", token sealed]";
    }
}
