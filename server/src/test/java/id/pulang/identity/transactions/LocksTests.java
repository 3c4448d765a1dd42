package id.pulang.identity.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever waits for a lock leaves ways into the database for everybody else. */
@PulangTest
@Tag("security")
class LocksTests {

    private static final String NAME = "test of locks";

    @Autowired
    private Locks locks;

    private TransactionOperations transactions;

    /** Of those that do not begin anew: it is looked at who may wait at one moment. */
    @BeforeEach
    void once(@Autowired PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
    }

    @Test
    void letsFewWaitSoThatOthersComeToTheDatabase() throws Exception {
        var held = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> inTransaction(() -> {
                locks.take(NAME);
                held.countDown();
                mayEnd.await();
                return true;
            }));
            held.await();

            List<Future<Boolean>> waiting = IntStream.range(0, 40)
                    .mapToObj(_ -> threads.submit(() -> inTransaction(() -> {
                        locks.take(NAME);
                        return true;
                    })))
                    .toList();

            Assertions.assertTimeout(Duration.ofSeconds(3), () -> {
                Thread.sleep(500);
                assertThat(inTransaction(() -> locks.tryTake("another"))).isTrue();
                assertThat(inTransaction(() -> locks.tryTake(NAME))).isFalse();
            });
            mayEnd.countDown();
            long served = waiting.stream().filter(LocksTests::isServed).count();
            assertThat(served).isBetween(1L, (long) Locks.MAY_WAIT);
        }
    }

    private static boolean isServed(Future<Boolean> one) {
        try {
            return one.get();
        } catch (Exception refused) {
            assertThat(refused).hasCauseInstanceOf(TooManyWait.class);
            return false;
        }
    }

    private boolean inTransaction(Callable<Boolean> work) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            try {
                return work.call();
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            } catch (RuntimeException thrown) {
                throw thrown;
            } catch (Exception other) {
                throw new IllegalStateException(other);
            }
        }));
    }
}
