package id.pulang.reports.mail;

import id.pulang.jobs.RecurringJob;
import id.pulang.jobs.WorkQueue;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** When deposits are opened; of several servers on one database, each time on the one that takes the job. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

    private final DeskKeys keys;

    MailJobs(DeskKeys keys) {
        this.keys = keys;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        keys.tell();
    }

    @Bean
    WorkQueue letters() {
        return DepositRows.QUEUE;
    }

    @Bean
    RecurringJob openingDeposits(Deposits deposits, MailSettings settings) {
        return new RecurringJob("opening-deposits", settings.every(), RecurringJob.Kind.PROMPT, () -> {
            keys.tell();
            deposits.openAll();
        });
    }

    @Bean
    RecurringJob forgettingDeposits(Deposits deposits) {
        return new RecurringJob("forgetting-deposits", Duration.ofDays(1), deposits::forgetOpened);
    }
}
