package id.pulang.authentication.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

@Tag("security")
class BoundedPasswordEncoderTests {

    @Test
    void neverHashesMoreThanItsPlacesAtATime() throws Exception {
        var slow = new Slow();
        var few = new BoundedPasswordEncoder(slow, 2, Duration.ofSeconds(30), Runnable::run);

        try (var callers = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 24)
                    .mapToObj(_ -> callers.submit(() -> few.matches("kata sandi", "hash")))
                    .toList();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }

        assertThat(slow.most.get()).isEqualTo(2);
    }

    @Test
    void refusesWhoWaitedTooLongAndServesTheNext() throws Exception {
        var slow = new Slow();
        var few = new BoundedPasswordEncoder(slow, 1, Duration.ofMillis(20), Runnable::run);

        try (var callers = Executors.newFixedThreadPool(1)) {
            slow.held = new CountDownLatch(1);
            var first = callers.submit(() -> few.matches("kata sandi", "hash"));
            slow.entered.await();
            assertThatThrownBy(() -> few.matches("kata sandi", "hash")).isInstanceOf(PasswordEncoderBusy.class);
            slow.held.countDown();
            assertThat(first.get()).isTrue();
        }

        assertThat(few.matches("kata sandi", "hash")).isTrue();
    }

    /** Takes its time, and remembers how many asked at once. */
    private static final class Slow implements PasswordEncoder {

        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch entered = new CountDownLatch(1);
        private volatile CountDownLatch held = new CountDownLatch(0);

        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            entered.countDown();
            try {
                held.await(10, TimeUnit.SECONDS);
                Thread.sleep(5);
            } catch (InterruptedException exception) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            return true;
        }
    }
}
