package id.pulang.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever is refused again and again does not fill the disk with it. */
@Tag("security")
class LogRateLimiterTests {

    private final LoggerContext logs = new LoggerContext();
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final AtomicLong nanos = new AtomicLong();

    @BeforeEach
    void linesAreKept() {
        logs.addTurboFilter(new LogRateLimiter(nanos::get));
        written.start();
        logs.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(written);
    }

    @Test
    void writesSoManyAnHourAndThatMoreAreLeftOut() {
        refuse(3 * LogRateLimiter.AN_HOUR);

        assertThat(written.list).hasSize(LogRateLimiter.AN_HOUR + 1);
        assertThat(written.list.getLast().getMessage()).isEqualTo(LogRateLimiter.MORE);
    }

    @Test
    void beginsAnewWithTheNextHour() {
        refuse(2 * LogRateLimiter.AN_HOUR);
        nanos.addAndGet(Duration.ofHours(1).toNanos());

        refuse(1);

        assertThat(written.list.getLast().getFormattedMessage()).isEqualTo("Refused to 7");
    }

    /** Whoever finds a request that makes the server fail may send it again and again. */
    @Test
    void writesSoManyMishapsAnHour() {
        for (int i = 0; i < 3 * LogRateLimiter.AN_HOUR; i++) {
            logs.getLogger("id.pulang.pages.web.Mishaps").error("Mishap {}: {}", i, "x");
        }

        assertThat(written.list).hasSize(LogRateLimiter.AN_HOUR + 1);
    }

    @Test
    void leavesEveryOtherLineAlone() {
        refuse(2 * LogRateLimiter.AN_HOUR);
        int before = written.list.size();

        logs.getLogger("id.pulang.edge.web.RefusedRequests").warn("Answered {}", 400);
        for (int i = 0; i < 2 * LogRateLimiter.AN_HOUR; i++) {
            logs.getLogger("id.pulang.incidents.imports.Imports").warn("Refused to {}", 7);
        }

        assertThat(written.list).hasSize(before + 1 + 2 * LogRateLimiter.AN_HOUR);
    }

    private void refuse(int times) {
        for (int i = 0; i < times; i++) {
            logs.getLogger("id.pulang.pages.web.ProblemAnswers").warn("Refused to {}", 7);
        }
    }
}
