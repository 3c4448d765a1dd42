package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.identity.transactions.Busy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security")
class BoardsAtOnceTests {

    private final BoardsAtOnce boards = new BoardsAtOnce();

    @Test
    void areThreeAndWhoeverComesBesidesIsToldToComeAgain() throws Exception {
        var inside = new CountDownLatch(BoardsAtOnce.PLACES);
        var end = new CountDownLatch(1);
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = IntStream.range(0, BoardsAtOnce.PLACES)
                    .mapToObj(_ -> officers.submit(() -> boards.one(() -> held(inside, end))))
                    .toList();
            assertThat(inside.await(30, TimeUnit.SECONDS)).isTrue();

            assertThatThrownBy(() -> boards.one(() -> "fourth")).isInstanceOf(Busy.class);

            end.countDown();
            for (var each : first) {
                assertThat(each.get()).isEqualTo("shown");
            }
        }
        assertThat(boards.one(() -> "afterwards")).isEqualTo("afterwards");
    }

    @Test
    void giveTheirPlaceBackWhenTheyFail() {
        for (int time = 0; time < 2 * BoardsAtOnce.PLACES; time++) {
            assertThatThrownBy(() -> boards.one(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(boards.one(() -> "shown")).isEqualTo("shown");
    }

    private static String held(CountDownLatch inside, CountDownLatch end) {
        inside.countDown();
        try {
            assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return "shown";
    }
}
