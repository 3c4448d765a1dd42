package id.pulang.people.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.people.SomeLists;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever waits for an incident to be free to match gives up some time, and says why. */
@PulangTest
class RosterListenerTests {

    @Autowired
    RosterListener listener;

    @Autowired
    Census census;

    @Autowired
    SomeLists lists;

    @Autowired
    TransactionOperations transactions;

    @Test
    void givesUpWhileAnotherMatchIsUnderWayAndMatchesOnceItIsOver() throws Exception {
        IncidentId incident = lists.incident();
        var begun = new CountDownLatch(1);
        var over = new CompletableFuture<Boolean>();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var other = others.submit(() -> Acting.as(
                    SomeActors.registration(),
                    () -> transactions.execute(_ -> {
                        census.lock(incident);
                        begun.countDown();
                        return over.join();
                    })));
            begun.await();
            try {
                assertThatThrownBy(() -> matched(incident, Duration.ofMillis(400)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(incident.value().toString())
                        .hasMessageContaining("another match was under way");
            } finally {
                over.complete(true);
            }
            assertThat(other.get()).isTrue();
        }

        matched(incident, Duration.ofMinutes(2));
    }

    private void matched(IncidentId incident, Duration patience) {
        Acting.as(SomeActors.registration(), () -> listener.matchWhenFree(incident, patience));
    }
}
