package id.pulang.portal.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class AddressBulkheadTests {

    private static final String GREEDY = "198.51.100.1";
    private static final String OTHER = "203.0.113.1";

    private final AddressBulkhead bulkhead = new AddressBulkhead(1, 4, 2, Duration.ofSeconds(20));

    @Test
    void serveAnotherAddressWhileOneAsksForAll() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AddressBulkhead.Turn first = bulkhead.take(GREEDY).orElseThrow();
            Future<Optional<AddressBulkhead.Turn>> second = threads.submit(() -> bulkhead.take(GREEDY));
            while (bulkhead.untilNext(Duration.ofSeconds(1)).toSeconds() < 3) {
                Thread.sleep(10);
            }
            Future<Optional<AddressBulkhead.Turn>> other = threads.submit(() -> bulkhead.take(OTHER));

            assertThat(bulkhead.take(GREEDY)).isEmpty();

            first.close();
            Thread.startVirtualThread(() -> closed(second));
            assertThat(other.get()).isPresent();
        }
    }

    @Test
    void sayWhenToComeAgain() {
        assertThat(bulkhead.untilNext(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(10));

        bulkhead.take(GREEDY);

        assertThat(bulkhead.untilNext(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void areGivenUpOfWhomTheWaitIsTooLong() {
        var impatient = new AddressBulkhead(1, 1, 1, Duration.ofMillis(50));
        impatient.take(GREEDY);

        assertThat(impatient.take(OTHER)).isEmpty();
        assertThat(impatient.untilNext(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(2));
    }

    private static void closed(Future<Optional<AddressBulkhead.Turn>> turn) {
        try {
            turn.get().ifPresent(AddressBulkhead.Turn::close);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
