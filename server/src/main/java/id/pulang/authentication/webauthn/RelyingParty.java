package id.pulang.authentication.webauthn;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A WebAuthn relying party: the host and origin that passkeys are bound to.
 *
 * @param host to which passkeys are bound
 * @param origin what a browser says it is at: scheme, host and port
 */
public record RelyingParty(String host, String origin) {

    private static final Pattern ORIGIN = Pattern.compile("(https?)://([a-z0-9.-]+)(:\\d{1,5})?");
    private static final Pattern HERE = Pattern.compile("([a-z0-9-]+\\.)?localhost");

    /** Reads an origin; only this machine is reached without TLS, and an address in numbers has no passkeys. */
    static Optional<RelyingParty> at(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        if (!ORIGIN.matcher(lower).matches()) {
            return Optional.empty();
        }
        URI address = URI.create(lower);
        RelyingParty site = new RelyingParty(String.valueOf(address.getHost()), lower);
        boolean numbers = site.host().matches("[0-9.]+");
        return !numbers && (address.getScheme().equals("https") || site.isHere())
                ? Optional.of(site)
                : Optional.empty();
    }

    /** Whether it is this machine. */
    boolean isHere() {
        return HERE.matcher(host).matches();
    }
}
