package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;

/** Lists of many incidents that come at once must leave ways into the database to the pages. */
@PulangTest
@Tag("security")
class FewMatchesTests {

    @Test
    void goOnAtOnce(@Autowired @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) throws Exception {
        var begun = new AtomicInteger();
        var end = new CountDownLatch(1);

        var matches = IntStream.range(0, 10)
                .mapToObj(_ -> executor.submit(() -> {
                    begun.incrementAndGet();
                    return end.await(2, TimeUnit.MINUTES);
                }))
                .toList();
        Thread.sleep(300);

        assertThat(begun).hasValueLessThanOrEqualTo(2);
        end.countDown();
        for (var match : matches) {
            assertThat(match.get()).isTrue();
        }
    }
}
