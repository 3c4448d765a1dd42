package id.pulang.installation.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only clock: the system's, or one that starts at a given moment so that a past incident can be played. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    @Bean
    Clock clock(@Value("${pulang.clock.starts-at:#{null}}") @Nullable Instant startsAt) {
        Clock system = systemClock();
        return startsAt == null ? system : Clock.offset(system, Duration.between(system.instant(), startsAt));
    }

    /** The machine's clock, for commands that run without the server. */
    public static Clock systemClock() {
        return Clock.systemUTC();
    }
}
