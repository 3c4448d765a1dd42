package id.pulang.people.matching;

import id.pulang.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When kept comparisons are let go: of several servers on one database, each time on the one that takes the job. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Bean
    RecurringJob lettingComparisonsGo(KeptStudies kept) {
        return new RecurringJob("letting-comparisons-go", PAUSE, kept::letGo);
    }
}
