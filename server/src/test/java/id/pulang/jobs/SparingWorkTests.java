package id.pulang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Work that rests after it has run, by a clock of the test. */
class SparingWorkTests {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - SECOND);
    private final AtomicInteger runs = new AtomicInteger();
    private final SparingWork work = new SparingWork(() -> lasts(2), time::get);

    @Test
    void restsNineTimesAsLongAsItHasRun() {
        work.run();
        time.addAndGet(17 * SECOND);
        work.run();
        assertThat(runs).hasValue(1);

        time.addAndGet(SECOND);
        work.run();

        assertThat(runs).hasValue(2);
    }

    @Test
    void restsAfterItHasFailedToo() {
        var failing = new SparingWork(
                () -> {
                    lasts(2);
                    throw new IllegalStateException("wrong");
                },
                time::get);
        assertThatThrownBy(failing::run).isInstanceOf(IllegalStateException.class);

        failing.run();

        assertThat(runs).hasValue(1);
    }

    private void lasts(int seconds) {
        runs.incrementAndGet();
        time.addAndGet(seconds * SECOND);
    }
}
