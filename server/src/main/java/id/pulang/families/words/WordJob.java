package id.pulang.families.words;

import id.pulang.jobs.RecurringJob;
import id.pulang.jobs.SparingWork;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When words for families are looked at anew; a tenth of the time of one processor at most. */
@Configuration(proxyBeanMethods = false)
class WordJob {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    RecurringJob familyWords(WordDelivery delivery) {
        return new RecurringJob("family-words", PAUSE, SparingWork.of(delivery::deliverAll));
    }
}
