package id.pulang.mail;

import id.pulang.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes round once a minute; without a mail server it does nothing. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    RecurringJob lettersToOfficers(MailRound round) {
        return new RecurringJob("letters-to-officers", Duration.ofMinutes(1), RecurringJob.Kind.NETWORK, round::go);
    }
}
