package id.pulang.people.matching.registers;

import id.pulang.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When registers are looked at: of several servers on one database, each time on the one that takes the job. */
@Configuration(proxyBeanMethods = false)
class RegisterJob {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Bean
    RecurringJob matchingRegisters(RegisterMatching registers) {
        return new RecurringJob("matching-registers", PAUSE, registers::look);
    }
}
