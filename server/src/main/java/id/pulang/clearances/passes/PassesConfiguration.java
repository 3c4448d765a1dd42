package id.pulang.clearances.passes;

import id.pulang.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that notes what lapses at midnight. */
@Configuration(proxyBeanMethods = false)
class PassesConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    RecurringJob turnOfTheDay(DayTurns turns) {
        return new RecurringJob("turn-of-the-day", PAUSE, turns::look);
    }
}
