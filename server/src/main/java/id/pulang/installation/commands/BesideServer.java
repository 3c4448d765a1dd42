package id.pulang.installation.commands;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The health component {@code public}: down while the public process that this server started does not run. */
@Component("public")
class BesideServer implements HealthIndicator {

    private volatile @Nullable WatchedProcess pages;

    /** From now on tells of this process. */
    void watch(WatchedProcess started) {
        pages = started;
    }

    @Override
    public Health health() {
        WatchedProcess watched = pages;
        if (watched == null) {
            return Health.up().withDetail("beside", false).build();
        }
        return (watched.isUp() ? Health.up() : Health.down())
                .withDetail("beside", true)
                .build();
    }
}
