package id.pulang.reports.mail;

import id.pulang.audit.watch.PublicDoorAlarm;
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
    private final PublicDoorAlarm alarm;

    MailJobs(DeskKeys keys, PublicDoorAlarm alarm) {
        this.keys = keys;
        this.alarm = alarm;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        tellKeys();
    }

    private void tellKeys() {
        if (keys.tell()) {
            alarm.raise("public keys of the desk");
        }
    }

    @Bean
    WorkQueue letters() {
        return DepositRows.QUEUE;
    }

    @Bean
    RecurringJob openingDeposits(Deposits deposits, MailSettings settings) {
        return new RecurringJob("opening-deposits", settings.every(), RecurringJob.Kind.PROMPT, () -> {
            tellKeys();
            deposits.openAll();
        });
    }

    @Bean
    RecurringJob forgettingDeposits(Deposits deposits) {
        return new RecurringJob("forgetting-deposits", Duration.ofDays(1), deposits::forgetOpened);
    }
}
