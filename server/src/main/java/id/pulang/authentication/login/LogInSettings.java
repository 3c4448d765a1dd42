package id.pulang.authentication.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict the log-in is.
 *
 * @param hashesAtOnce how many passwords are hashed at a time, each with 19 MiB; 0 for one fewer than there are
 *     processors, so that pages are answered meanwhile, and for an eighth of the memory at most
 * @param hashPatience how long someone waits for their turn
 * @param sessionLasts after which time everyone logs in again, however busy they are. Source: NIST SP 800-63B-4, AAL2
 * @param secondFactor required of every role, since administrators can open an account of any; off for a demonstration
 * @param firstPasswordLasts how long a password is good that somebody else gave. Source: OWASP ASVS 5.0 V6.4.1
 * @param freshFor how long a second step is good for what cannot be taken back: joins, releases, exports, overrides
 */
@ConfigurationProperties("pulang.access")
record LogInSettings(
        @DefaultValue("0") int hashesAtOnce,
        @DefaultValue("10s") Duration hashPatience,
        @DefaultValue("12h") Duration sessionLasts,
        @DefaultValue("required") SecondFactor secondFactor,
        @DefaultValue("7d") Duration firstPasswordLasts,
        @DefaultValue("5m") Duration freshFor) {

    private static final long BYTES_OF_A_HASH = 19L << 20;
    private static final int SHARE_OF_MEMORY = 8;

    /** How many passwords are hashed at a time on this machine. */
    int hashesAtOnceHere() {
        return hashesAtOnce > 0
                ? hashesAtOnce
                : hashesAtOnce(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory());
    }

    /** How many passwords are hashed at a time with these processors and bytes of memory. */
    static int hashesAtOnce(int processors, long memory) {
        long fitting = memory / SHARE_OF_MEMORY / BYTES_OF_A_HASH;
        return (int) Math.max(1, Math.min(processors - 1, fitting));
    }

    /** Whether the second factor is asked for. */
    enum SecondFactor {
        REQUIRED,
        OFF
    }
}
