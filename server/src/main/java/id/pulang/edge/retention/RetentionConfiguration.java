package id.pulang.edge.retention;

import id.pulang.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that forgets what is over. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    RecurringJob forgettingWhatIsOver(Forgetting forgetting) {
        return new RecurringJob("forgetting-what-is-over", Duration.ofDays(1), forgetting::forget);
    }
}
