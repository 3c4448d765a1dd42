package id.pulang.people.registry;

import id.pulang.people.identity.IdentityWays.ConnectedRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The line to the registry that this server was given, if it was given one. */
final class RegistryLine implements ConnectedRegistry, AutoCloseable {

    private static final int MOST_DOUBLINGS = 20;

    private final RegistrySettings settings;
    private final RegistrySettings.Rests rests;
    private final RegistrySettings.Passports passports;
    private final @Nullable RestingRegistry registry;

    RegistryLine(
            RegistrySettings settings,
            RegistrySettings.Rests rests,
            RegistrySettings.Passports passports,
            @Nullable RestingRegistry registry) {
        this.settings = settings;
        this.rests = rests;
        this.passports = passports;
        this.registry = registry;
    }

    /** Finds the registry; nothing when none is connected. */
    Optional<RestingRegistry> registry() {
        return Optional.ofNullable(registry);
    }

    @Override
    public boolean connected() {
        return registry != null;
    }

    /** Returns what officers call the registry. */
    String name() {
        return settings.name();
    }

    /** Returns what the registry compares. */
    Set<Attribute> asked() {
        return settings.asked().keySet();
    }

    /** Says whether the registry finds people by the numbers of their passports as well. */
    boolean byPassport() {
        return passports.areAsked();
    }

    /** Returns how long nobody else takes a question up that one node is asking. */
    Duration lease() {
        return settings.totalTimeout().multipliedBy(3).plus(Duration.ofSeconds(30));
    }

    /** Returns when a question is asked again that was left unanswered so many times. */
    Instant askAgain(Instant now, int failures) {
        Duration wait = rests.askAgainAfter();
        for (int doubled = 1; doubled < Math.min(failures, MOST_DOUBLINGS); doubled++) {
            wait = wait.compareTo(rests.askAgainAtMost()) < 0 ? wait.multipliedBy(2) : wait;
        }
        Instant next = now.plus(wait.compareTo(rests.askAgainAtMost()) < 0 ? wait : rests.askAgainAtMost());
        return registry()
                .flatMap(RestingRegistry::restsUntil)
                .filter(next::isBefore)
                .orElse(next);
    }

    @Override
    public void close() throws Exception {
        if (registry != null) {
            registry.close();
        }
    }
}
