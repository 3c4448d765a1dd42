package id.pulang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class EnduringTests {

    private final ArrayList<Integer> ended = new ArrayList<>();

    @Test
    void goesOnAfterAnException() throws Exception {
        var third = new CountDownLatch(3);
        try (var worker = Executors.newSingleThreadScheduledExecutor()) {
            worker.scheduleWithFixedDelay(
                    new Enduring(
                            "work",
                            () -> {
                                third.countDown();
                                throw new IllegalStateException("wrong");
                            },
                            ended::add),
                    0,
                    1,
                    TimeUnit.MILLISECONDS);

            assertThat(third.await(2, TimeUnit.MINUTES)).isTrue();
            worker.shutdownNow();
        }
        assertThat(ended).isEmpty();
    }

    @Test
    void endsTheProcessAtAnErrorAndIsNeverHalfAlive() {
        new Enduring(
                        "work",
                        () -> {
                            throw new OutOfMemoryError("no memory");
                        },
                        ended::add)
                .run();

        assertThat(ended).containsExactly(Enduring.ENDED_BY_ERROR);
    }
}
