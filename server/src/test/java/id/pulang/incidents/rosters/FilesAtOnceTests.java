package id.pulang.incidents.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.identity.transactions.Busy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class FilesAtOnceTests {

    private final FilesAtOnce files = new FilesAtOnce();

    @Test
    void refusesASecondWhileOneIsRead() throws Exception {
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < 1; reader++) {
                readers.submit(() -> files.soon(() -> held(begun, over)));
            }
            begun.await();

            try {
                assertThatThrownBy(() -> files.soon(() -> "second")).isInstanceOf(Busy.class);
            } finally {
                over.countDown();
            }
            assertThat(files.<String, RuntimeException>soon(() -> "later")).isEqualTo("later");
        }
    }

    @Test
    void readsNoMoreThanOneHoweverManyCome() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var refused = new AtomicInteger();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < 100; reader++) {
                readers.submit(() -> {
                    try {
                        files.soon(() -> most.accumulateAndGet(slowly(now), Math::max));
                    } catch (Busy busy) {
                        refused.incrementAndGet();
                    }
                    return "";
                });
            }
        }

        assertThat(most).hasValue(1);
        assertThat(refused.get()).isPositive();
    }

    /** To read a scan takes minutes. */
    @Test
    void readsOtherFilesWhilePaperIsReadAndNoSecondPaper() throws Exception {
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            readers.submit(() -> files.ofPaper(() -> held(begun, over)));
            begun.await();

            try {
                assertThat(files.<String, RuntimeException>soon(() -> "file")).isEqualTo("file");
                assertThatThrownBy(() -> files.ofPaper(() -> "second")).isInstanceOf(Busy.class);
            } finally {
                over.countDown();
            }
            assertThat(files.<String, RuntimeException>ofPaper(() -> "later")).isEqualTo("later");
        }
    }

    @Test
    void givesNoSecondPlaceToWhoReadsAlready() {
        assertThat(files.<String, RuntimeException>soon(
                        () -> files.soon(() -> files.soon(() -> files.inTurn(() -> "read")))))
                .isEqualTo("read");
        assertThat(files.<String, RuntimeException>soon(() -> "again")).isEqualTo("again");
    }

    private static String held(CountDownLatch begun, CountDownLatch over) throws InterruptedException {
        begun.countDown();
        over.await();
        return "held";
    }

    private static int slowly(AtomicInteger now) throws InterruptedException {
        int at = now.incrementAndGet();
        Thread.sleep(50);
        now.decrementAndGet();
        return at;
    }
}
