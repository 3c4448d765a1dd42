package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class IdleCollectorTests {

    @Test
    void collectsSoonAfterSomethingWasSentAndOnceForManySendings() throws Exception {
        var collected = new Semaphore(0);
        try (var collector = IdleCollector.started(Duration.ofMillis(200), collected::release)) {
            assertThat(collected.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();

            for (int each = 0; each < 100; each++) {
                collector.sent();
            }

            assertThat(collected.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            assertThat(collected.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();
        }
    }
}
