package id.pulang.installation.database;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.jdbc.SslMode;
import org.postgresql.util.PSQLException;

/**
 * The address of a PostgreSQL that someone else runs. What leaves this machine on the way there must be encrypted, and
 * the server must prove its name.
 *
 * <p>Source: OWASP ASVS 5.0, V12.3.1.
 */
record DatabaseAddress(String url) {

    private static final String IN_THE_OPEN =
            "PULANG_DB_URL leads over the network to %s: add sslmode=verify-full, and sslrootcert=FILE with its authority,"
                    + " and leave out sslfactory and sslhostnameverifier";

    /** Settings that would look less closely at the certificate than {@code verify-full} does. */
    private static final List<String> LOOKING_AWAY = List.of("sslfactory", "sslhostnameverifier");

    /** What must not be about it, in a sentence for whoever set it; none if it may be used. */
    Optional<String> objection() {
        @Nullable Properties read = Driver.parseURL(url, null);
        if (read == null) {
            return Optional.empty();
        }
        return Arrays.stream(read.getProperty("PGHOST", "localhost").split(","))
                .filter(host -> !isHere(host))
                .findFirst()
                .filter(_ -> !isVerified(read))
                .map(IN_THE_OPEN::formatted);
    }

    private static boolean isVerified(Properties read) {
        try {
            return SslMode.of(read) == SslMode.VERIFY_FULL
                    && LOOKING_AWAY.stream().noneMatch(read::containsKey);
        } catch (PSQLException unknownMode) {
            return false;
        }
    }

    /** Names are not asked for: what a name service says today may be another machine tomorrow. */
    private static boolean isHere(String host) {
        String bare = host.replaceAll("[\\[\\]]", "");
        if (bare.isEmpty() || bare.equalsIgnoreCase("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(bare).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
