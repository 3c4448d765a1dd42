package id.pulang.installation.database;

import java.time.Clock;
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
        return startsAt == null ? systemClock() : DemonstrationClock.startingAt(startsAt);
    }

    /** The machine's clock, for commands that run without the server. */
    public static Clock systemClock() {
        return Clock.systemUTC();
    }
}
