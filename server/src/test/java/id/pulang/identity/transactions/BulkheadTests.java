package id.pulang.identity.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class BulkheadTests {

    private static final int PLACES = 3;

    private final Bulkhead boards = new Bulkhead("deciding", PLACES, 0, Duration.ZERO);

    @Test
    void letsInAsManyAsItHasPlacesAndTellsOthersToComeAgain() throws Exception {
        var inside = new CountDownLatch(PLACES);
        var end = new CountDownLatch(1);
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = IntStream.range(0, PLACES)
                    .mapToObj(_ -> officers.submit(() -> boards.soon(() -> held(inside, end))))
                    .toList();
            assertThat(inside.await(2, TimeUnit.MINUTES)).isTrue();

            assertThatThrownBy(() -> boards.soon(() -> "fourth")).isInstanceOf(Busy.class);

            end.countDown();
            for (var each : first) {
                assertThat(each.get()).isEqualTo("shown");
            }
        }
        assertThat(boards.<String, RuntimeException>soon(() -> "afterwards")).isEqualTo("afterwards");
    }

    @Test
    void givesAPlaceBackWhenItsWorkFails() {
        for (int time = 0; time < 2 * PLACES; time++) {
            assertThatThrownBy(() -> boards.soon(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(boards.<String, RuntimeException>soon(() -> "shown")).isEqualTo("shown");
    }

    @Test
    void keepsPlacesForOthersWhereOneAccountAsksForAll() throws Exception {
        Actor one = SomeActors.registration();
        Actor another = SomeActors.reviewer();
        var paper = new Bulkhead("reading", 1, 3, Duration.ofMinutes(2));
        var inside = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> Acting.as(one, () -> paper.soon(() -> held(inside, end))));
            assertThat(inside.await(2, TimeUnit.MINUTES)).isTrue();
            var second = threads.submit(() -> Acting.as(one, () -> paper.soon(() -> "second")));
            var other = threads.submit(() -> Acting.as(another, () -> paper.soon(() -> "other")));
            while (paper.waiting() < 2) {
                Thread.sleep(10);
            }

            assertThatThrownBy(() -> Acting.as(one, () -> paper.soon(() -> "third")))
                    .isInstanceOf(Busy.class);

            end.countDown();
            assertThat(first.get() + second.get() + other.get()).isEqualTo("shownsecondother");
        }
    }

    private static String held(CountDownLatch inside, CountDownLatch end) {
        inside.countDown();
        try {
            assertThat(end.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return "shown";
    }
}
