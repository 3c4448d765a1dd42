package id.pulang.authentication.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Failed attempts in one scope: a name, an address, or both together.
 *
 * @param lastAt when the last one was made
 * @param enteredAt when a try succeeded, if one ever did
 */
record AttemptCount(
        AttemptScope kind,
        String key,
        int failures,
        Instant lastAt,
        Optional<Instant> waitsUntil,
        Optional<Instant> enteredAt) {

    private static final Duration FADES_AFTER = Duration.ofHours(1);
    private static final Duration KNOWN_FOR = Duration.ofDays(30);

    Duration waitAt(Instant now) {
        return waitsUntil
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO);
    }

    /** Whether this name came in from this address not long ago. */
    boolean isKnownAt(Instant now) {
        return enteredAt.filter(at -> at.plus(KNOWN_FOR).isAfter(now)).isPresent();
    }

    /** The count with one more failure, before it is clear whether it is one. */
    AttemptCount withOneMore(Instant now) {
        int counted = (lastAt.plus(FADES_AFTER).isBefore(now) ? 0 : failures) + 1;
        Duration wait = kind.waitAfter(counted);
        return new AttemptCount(
                kind, key, counted, now, wait.isZero() ? Optional.empty() : Optional.of(now.plus(wait)), enteredAt);
    }

    /** The count without the last failure, which was none. */
    AttemptCount withOneLess() {
        return new AttemptCount(kind, key, Math.max(0, failures - 1), lastAt, Optional.empty(), enteredAt);
    }

    /** The count after the right password. */
    AttemptCount entered(Instant now) {
        return kind == AttemptScope.PAIR
                ? new AttemptCount(kind, key, 0, lastAt, Optional.empty(), Optional.of(now))
                : withOneLess();
    }
}
