package id.pulang.edge.events;

import id.pulang.jobs.Enduring;
import id.pulang.jobs.WorkQueue;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.AsyncConfigurer;

/** What becomes of work in the background that fails: an exception is told, an error ends the process. */
@Configuration(proxyBeanMethods = false)
class BackgroundConfiguration implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundConfiguration.class);

    private final ObjectProvider<AsyncTaskExecutor> executor;

    BackgroundConfiguration(@Qualifier("applicationTaskExecutor") ObjectProvider<AsyncTaskExecutor> executor) {
        this.executor = executor;
    }

    @Bean
    static WorkQueue outstandingEvents() {
        return EventRows.QUEUE;
    }

    @Override
    public Executor getAsyncExecutor() {
        return work -> executor.getObject().execute(work);
    }

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (wrong, method, _) -> {
            LOG.error("It failed in the background: {}", method.getName(), wrong);
            Enduring.endAt(wrong);
        };
    }
}
