package id.pulang.authentication.throttle;

import java.time.Duration;

/**
 * The scopes in which failed attempts are counted, each with its {@link Backoff}.
 *
 * <p>The wait for a name is short, because anyone can cause it from anywhere; what holds up guessing is the wait for
 * the pair and for the address. Source: OWASP ASVS 5.0 V6.1.1 and V6.3.1.
 */
enum AttemptScope {
    ADDRESS(new Backoff(30, Duration.ofSeconds(30), Duration.ofMinutes(15))),
    NAME(new Backoff(10, Duration.ofSeconds(5), Duration.ofMinutes(1))),
    PAIR(new Backoff(5, Duration.ofSeconds(30), Duration.ofMinutes(15)));

    private final Backoff pace;

    AttemptScope(Backoff pace) {
        this.pace = pace;
    }

    Duration waitAfter(int failures) {
        return pace.after(failures);
    }
}
