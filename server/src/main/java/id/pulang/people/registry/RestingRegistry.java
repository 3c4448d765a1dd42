package id.pulang.people.registry;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leaves a registry alone for a while once it has failed several times in a row. */
final class RestingRegistry implements Registry, AutoCloseable {

    private final Registry registry;
    private final RegistrySettings.Rests rests;
    private final Clock clock;
    private int failures;
    private @Nullable Instant restsUntil;

    RestingRegistry(Registry registry, RegistrySettings.Rests rests, Clock clock) {
        this.registry = registry;
        this.rests = rests;
        this.clock = clock;
    }

    @Override
    public Reply match(Claim claim) {
        if (restsUntil().isPresent()) {
            return new Reply.Unreachable(Trouble.RESTING);
        }
        Reply reply = registry.match(claim);
        note(reply instanceof Reply.Unreachable);
        return reply;
    }

    /** Finds until when nothing is asked, if that is so. */
    synchronized Optional<Instant> restsUntil() {
        return Optional.ofNullable(restsUntil).filter(until -> until.isAfter(clock.instant()));
    }

    @Override
    public void close() throws Exception {
        if (registry instanceof AutoCloseable line) {
            line.close();
        }
    }

    /** One failure after a rest is enough to begin the next one; one answer ends the count. */
    private synchronized void note(boolean failed) {
        failures = failed ? failures + 1 : 0;
        restsUntil = failures >= rests.failuresBeforeRest() ? clock.instant().plus(rests.rest()) : null;
    }
}
