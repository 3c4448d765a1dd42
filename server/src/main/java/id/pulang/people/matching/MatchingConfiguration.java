package id.pulang.people.matching;

import id.pulang.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** When kept comparisons are let go, and on which threads lists wait to be matched. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    /** The executor of lists that wait for their turn. */
    static final String EXECUTOR = "waitingLists";

    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** A list that waits has a virtual thread of its own, so that it takes no other work's place in a pool. */
    @Bean(name = EXECUTOR, defaultCandidate = false)
    AsyncTaskExecutor waitingLists() {
        var executor = new SimpleAsyncTaskExecutor("matching-");
        executor.setVirtualThreads(true);
        return executor;
    }

    @Bean
    RecurringJob lettingComparisonsGo(KeptStudies kept) {
        return new RecurringJob("letting-comparisons-go", PAUSE, kept::letGo);
    }
}
